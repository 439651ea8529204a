package org.plimsoll.formats;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.plimsoll.formats.custom.CustomFormat;
import org.plimsoll.formats.custom.InvalidFormatStringException;
import org.plimsoll.formats.ec.EcFormat;
import org.plimsoll.formats.exim.EximFormat;
import org.plimsoll.formats.model.LogFormat;

/** The formats that are known, in the order in which they are tried on a file, and those that users describe. */
public final class LogFormats {
    /** What stands before a format string of Momentum's custom_logger. */
    private static final String CUSTOM = "custom:";

    /** What stands before a configuration of Momentum with such format strings. */
    private static final String CONFIGURED = "custom@";

    /** The ec format of a site whose bounces custom_bounce_logger writes. */
    private static final LogFormat WITH_USER_STRING = EcFormat.withUserString();

    /** How users call it. */
    private static final String USER_STRING = "ec+user_string";

    private static final List<LogFormat> ALL = List.of(new EcFormat(), new EximFormat());

    /** Bytes of the beginning of a log by which it is recognised, if it has as many. */
    public static final int RECOGNISED_BYTES = Detector.HEAD_BYTES;

    private LogFormats() {}

    /**
     * Recognises the format of whole lines.
     *
     * @param head holds them from its beginning on
     * @param end byte after the last one
     */
    public static Detection recognise(byte[] head, int end) {
        return Detector.detect(Arrays.copyOf(head, end), true);
    }

    /** One sentence for whoever named a source of which no line is of the format that it was read as. */
    public static String noLineOf(String format, String source) {
        return "%s: no line of it was recognised; expected a log of the format %s".formatted(source, format);
    }

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

    /**
     * The format that a user typed:
     *
     * <ul>
     *   <li>the name of one of {@link #all()};
     *   <li>{@code ec+user_string}, ec with a bounce log of custom_bounce_logger, whose string is a field of its own;
     *   <li>{@code custom:STRING}, a format string of Momentum's custom_logger, or several as
     *       {@code custom:reception=STRING;delivery=STRING}, the stages being reception, delivery, transient_failure,
     *       permanent_failure, xfer, rejection and bounce; a semicolon divides where a stage and {@code =} follow it,
     *       and {@code \;} never does;
     *   <li>{@code custom@FILE}, the format strings of the only stanza custom_logger in a configuration of Momentum;
     *       {@code custom@FILE#NAME} of the stanza of that name, {@code custom@FILE#NAME/STAGE} of one of its stages.
     * </ul>
     *
     * @throws UnknownFormatException if there is no such format, or a format string is none or ambiguous
     */
    public static LogFormat named(String typed) throws UnknownFormatException {
        Optional<LogFormat> known = byName(typed);
        if (known.isPresent()) {
            return known.get();
        }
        if (typed.equals(USER_STRING)) {
            return WITH_USER_STRING;
        }
        try {
            if (typed.startsWith(CUSTOM)) {
                return CustomFormat.compile(typed.substring(CUSTOM.length()));
            }
            if (typed.startsWith(CONFIGURED)) {
                return configured(typed.substring(CONFIGURED.length()));
            }
        } catch (InvalidFormatStringException e) {
            throw new UnknownFormatException("'%s', %s".formatted(typed, e.sentence()));
        }
        throw new UnknownFormatException("'%s', expected one of %s, %s, custom:STRING, custom@FILE"
                .formatted(typed, String.join(", ", names()), USER_STRING));
    }

    /** The name of a file may hold a {@code #}. */
    private static LogFormat configured(String place) throws InvalidFormatStringException {
        int mark = place.lastIndexOf('#');
        try {
            Path whole = Path.of(place);
            return mark < 0 || Files.exists(whole)
                    ? CustomFormat.configured(whole, "")
                    : CustomFormat.configured(Path.of(place.substring(0, mark)), place.substring(mark + 1));
        } catch (InvalidPathException e) {
            throw new InvalidFormatStringException("no path of a file; expected one such as ecelerity.conf");
        }
    }
}
