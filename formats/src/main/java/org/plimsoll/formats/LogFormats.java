package org.plimsoll.formats;

import java.util.List;
import java.util.Optional;

import org.plimsoll.formats.ec.EcFormat;
import org.plimsoll.formats.exim.EximFormat;
import org.plimsoll.formats.model.LogFormat;

/** The formats that are known, in the order in which they are tried on a file. */
public final class LogFormats {
    private static final List<LogFormat> ALL = List.of(new EcFormat(), new EximFormat());

    private LogFormats() {}

    /** All of them, in detection order. */
    public static List<LogFormat> all() {
        return ALL;
    }

    /** Their names, in detection order. */
    public static List<String> names() {
        return ALL.stream().map(LogFormat::name).toList();
    }

    /** The format of that name. */
    public static Optional<LogFormat> byName(String name) {
        return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
    }
}
