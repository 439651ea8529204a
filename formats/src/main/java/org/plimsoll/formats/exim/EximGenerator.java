package org.plimsoll.formats.exim;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.plimsoll.formats.model.LogGenerator;

/** Writes Exim main logs. */
final class EximGenerator implements LogGenerator {
    @Override
    public List<String> versions() {
        return List.of("4.97", "4.96");
    }

    @Override
    public void generate(Settings settings, OutputStream out) throws IOException {
        out.flush();
    }
}
