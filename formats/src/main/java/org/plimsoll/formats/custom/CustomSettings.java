package org.plimsoll.formats.custom;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.model.LogSetting;

/** What a site can take out of its own format strings: every macro, with the text that divides it from the next one. */
final class CustomSettings {
    private static final String GROUP = "custom_logger";

    private CustomSettings() {}

    static List<LogSetting> of(List<Shape> shapes) {
        Map<String, List<LogSetting.Part>> parts = new LinkedHashMap<>();
        for (Shape shape : shapes) {
            List<LineKind> kinds = shape.kinds;
            for (int i = 0; i < shape.slots.length; i++) {
                String field = kinds.get(0).fields().get(i).name();
                String macro = shape.slots[i].macro().written();
                parts.computeIfAbsent(macro, any -> new ArrayList<>())
                        .add(new LogSetting.Named(kinds::contains, field, divider(shape, i)));
            }
        }
        List<LogSetting> settings = new ArrayList<>();
        parts.forEach((macro, of) -> settings.add(new LogSetting(
                GROUP, macro, true, "the macro " + macro + " and what divides it from its neighbour", of, null)));
        return settings;
    }

    /** The text before a macro goes with it; before the first one, where it opens the line, the text behind. */
    private static int divider(Shape shape, int slot) {
        return shape.literals[slot == 0 ? 1 : slot].length;
    }
}
