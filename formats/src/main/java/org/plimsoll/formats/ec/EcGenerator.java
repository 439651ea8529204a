package org.plimsoll.formats.ec;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.plimsoll.formats.model.LogGenerator;

/** Writes ec main logs. */
final class EcGenerator implements LogGenerator {
    @Override
    public List<String> versions() {
        return List.of(EcLineKinds.V3, EcLineKinds.V22, EcLineKinds.V21);
    }

    @Override
    public void generate(Settings settings, OutputStream out) throws IOException {
        out.flush();
    }
}
