package org.plimsoll.desktop.memory;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

import org.plimsoll.desktop.recent.Recent;
import org.plimsoll.desktop.screen.Screen;
import org.plimsoll.desktop.settings.Choices;
import org.plimsoll.desktop.settings.Look;
import org.plimsoll.desktop.settings.Marks;
import org.plimsoll.desktop.window.WindowPlace;
import org.plimsoll.desktop.window.WindowPlace.Area;

/** What is remembered as keys and values. A key that is missing means what a new user begins with. */
final class MemoryText {
    private static final String UNITS = "units";
    private static final String MARKS = "marks";
    private static final String ZONE = "zone";
    private static final String LOOK = "look";
    private static final String TEXT = "text.percent";
    private static final String DARK = "system.dark";
    private static final String SCREEN = "screen";
    private static final String X = "window.x";
    private static final String Y = "window.y";
    private static final String WIDTH = "window.width";
    private static final String HEIGHT = "window.height";
    private static final String MAXIMISED = "window.maximised";
    private static final String DIVIDER = "divider.";
    private static final String RECENT = "recent.";
    private static final String BINARY = "binary";
    private static final String DECIMAL = "decimal";

    private final Properties properties;

    MemoryText(Properties properties) {
        this.properties = properties;
    }

    /** @throws IllegalArgumentException if a value makes no sense; the message says which */
    Remembered read() {
        Choices standard = Choices.STANDARD;
        Choices choices = new Choices(
                choice(UNITS, DECIMAL, List.of(DECIMAL, BINARY)).equals(BINARY),
                named(MARKS, Marks.values(), standard.marks()),
                zone(),
                named(LOOK, Look.values(), standard.look()),
                (int) number(TEXT, standard.textPercent()));
        return new Remembered(
                choices, truth(DARK), recent(), window(), named(SCREEN, Screen.values(), Screen.OVERVIEW));
    }

    private WindowPlace window() {
        Map<String, Double> dividers = new HashMap<>();
        for (String key : properties.stringPropertyNames()) {
            if (key.startsWith(DIVIDER)) {
                dividers.put(key.substring(DIVIDER.length()), number(key, 0));
            }
        }
        Area area = new Area(number(X, 0), number(Y, 0), number(WIDTH, 0), number(HEIGHT, 0));
        return new WindowPlace(area, truth(MAXIMISED), dividers);
    }

    private List<Recent> recent() {
        List<Recent> found = new ArrayList<>();
        for (Recent.Kind kind : Recent.Kind.values()) {
            for (int i = 1; properties.containsKey(key(kind, i)); i++) {
                found.add(new Recent(kind, Path.of(properties.getProperty(key(kind, i)))));
            }
        }
        return found;
    }

    private static String key(Recent.Kind kind, int number) {
        return RECENT + lower(kind) + "." + number;
    }

    private Optional<ZoneId> zone() {
        String written = properties.getProperty(ZONE, "");
        try {
            return written.isEmpty() ? Optional.empty() : Optional.of(ZoneId.of(written));
        } catch (DateTimeException e) {
            throw unexpected(ZONE, written, "a zone such as Europe/Oslo");
        }
    }

    private double number(String key, double otherwise) {
        String written = properties.getProperty(key);
        if (written == null) {
            return otherwise;
        }
        try {
            double number = Double.parseDouble(written);
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw unexpected(key, written, "a number");
        }
        throw unexpected(key, written, "a number");
    }

    private boolean truth(String key) {
        return choice(key, "false", List.of("false", "true")).equals("true");
    }

    private <E extends Enum<E>> E named(String key, E[] values, E otherwise) {
        List<String> names = new ArrayList<>();
        for (E value : values) {
            names.add(lower(value));
        }
        return values[names.indexOf(choice(key, lower(otherwise), names))];
    }

    private String choice(String key, String otherwise, List<String> known) {
        String written = properties.getProperty(key, otherwise);
        if (!known.contains(written)) {
            throw unexpected(key, written, "one of " + String.join(", ", known));
        }
        return written;
    }

    private static IllegalArgumentException unexpected(String key, String written, String expected) {
        return new IllegalArgumentException("%s=%s, expected %s".formatted(key, written, expected));
    }

    static Properties write(Remembered remembered) {
        Properties written = new Properties();
        Choices choices = remembered.choices();
        written.setProperty(UNITS, choices.binary() ? BINARY : DECIMAL);
        written.setProperty(MARKS, lower(choices.marks()));
        written.setProperty(ZONE, choices.zone().map(ZoneId::getId).orElse(""));
        written.setProperty(LOOK, lower(choices.look()));
        written.setProperty(TEXT, Integer.toString(choices.textPercent()));
        written.setProperty(DARK, Boolean.toString(remembered.systemDark()));
        written.setProperty(SCREEN, lower(remembered.screen()));
        write(written, remembered.window());
        Map<Recent.Kind, Integer> numbers = new HashMap<>();
        for (Recent entry : remembered.recent()) {
            int number = numbers.merge(entry.kind(), 1, Integer::sum);
            written.setProperty(key(entry.kind(), number), entry.path().toString());
        }
        return written;
    }

    private static void write(Properties written, WindowPlace window) {
        if (window.area().known()) {
            written.setProperty(X, Double.toString(window.area().x()));
            written.setProperty(Y, Double.toString(window.area().y()));
            written.setProperty(WIDTH, Double.toString(window.area().width()));
            written.setProperty(HEIGHT, Double.toString(window.area().height()));
        }
        written.setProperty(MAXIMISED, Boolean.toString(window.maximised()));
        window.dividers().forEach((id, place) -> written.setProperty(DIVIDER + id, Double.toString(place)));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
