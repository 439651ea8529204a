package org.plimsoll.desktop.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.plimsoll.desktop.aside.Aside;
import org.plimsoll.desktop.composition.Composition;
import org.plimsoll.desktop.export.ExportForm;
import org.plimsoll.desktop.keys.Shortcut;
import org.plimsoll.desktop.picture.PictureForm;
import org.plimsoll.desktop.plan.FurtherInput;
import org.plimsoll.desktop.plan.PlanInput;
import org.plimsoll.desktop.screen.Screen;
import org.plimsoll.desktop.settings.Look;
import org.plimsoll.desktop.settings.Marks;
import org.plimsoll.planner.measure.Codec;
import org.plimsoll.planner.plan.Finding;

import static org.assertj.core.api.Assertions.assertThat;

class TextsTest {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.plimsoll.desktop.messages", Locale.ROOT);
    private static final Pattern QUOTED = Pattern.compile("\"([a-z]+(?:\\.[a-zA-Z0-9]+)+|step\\.\\w+)\"");
    private static final Pattern COUNTED = Pattern.compile("Words\\s*\\.count\\([^;]*?\"([a-z]+)\"");

    @Test
    void everyTextOfTheBundleIsUsedAndNoneIsMissing() throws IOException {
        String code = code();
        Set<String> used = new TreeSet<>();
        QUOTED.matcher(code)
                .results()
                .map(match -> match.group(1))
                .filter(this::isKey)
                .forEach(used::add);
        COUNTED.matcher(code)
                .results()
                .map(match -> match.group(1))
                .flatMap(word -> Stream.of("count." + word, "count.one." + word))
                .forEach(used::add);
        used.addAll(keys(PlanInput.values(), input -> "plan." + lower(input)));
        used.addAll(keys(PlanInput.values(), input -> "plan." + lower(input) + ".tip"));
        used.addAll(keys(FurtherInput.values(), input -> "plan." + input.key()));
        used.addAll(keys(Codec.values(), codec -> "codec." + codec.label()));
        used.addAll(keys(Finding.Severity.values(), severity -> "finding." + lower(severity)));
        used.addAll(keys(Screen.values(), screen -> "screen." + screen.key()));
        used.addAll(keys(
                Composition.Kind.values(), kind -> "composition." + lower(kind).replace("_", "")));
        used.addAll(keys(Finding.Place.values(), place -> "finding.trail." + lower(place)).stream()
                .filter(key -> !key.endsWith(".none"))
                .toList());
        used.addAll(keys(Marks.values(), marks -> "settings.marks." + lower(marks)));
        used.addAll(keys(Look.values(), look -> "settings.look." + lower(look)));
        used.addAll(List.of("settings.units.decimal", "settings.units.binary"));
        used.addAll(keys(Aside.values(), aside -> "aside." + lower(aside)));
        used.addAll(
                keys(Shortcut.values(), shortcut -> "keys." + lower(shortcut).replace('_', '-')));
        used.addAll(keys(Shortcut.Group.values(), group -> "keys.group." + lower(group)));
        used.addAll(Stream.of("new", "open", "save", "save-as")
                .map(key -> "study." + key)
                .toList());
        used.addAll(Stream.of("save", "give-up", "stay")
                .map(key -> "question." + key)
                .toList());
        used.addAll(Stream.of("elsewhere", "mine", "theirs", "stay")
                .map(key -> "conflict." + key)
                .toList());
        used.addAll(List.of("side.samples", "side.policy"));
        used.addAll(ofUsed(used, ".hint"));
        used.addAll(keys(PictureForm.values(), form -> "picture." + lower(form)));
        used.addAll(ofUsed(used, ".tip"));
        used.addAll(ofUsed(used, ".prompt"));
        used.addAll(keys(ExportForm.values(), form -> "export." + lower(form)));
        used.addAll(List.of("export.pdf.title", "export.pdf.name", "export.text.title", "export.text.name"));
        assertThat(new TreeSet<>(BUNDLE.keySet())).isEqualTo(used);
    }

    @Test
    void gapsAreFilledWithoutALocale() {
        assertThat(Texts.text("status.heap", 1_234, 6_320)).isEqualTo("Heap 1,234 of 6,320 MB");
    }

    @Test
    void oneThingIsNotCountedInThePlural() {
        assertThat(Words.count(1, "files")).isEqualTo("1 file");
        assertThat(Words.count(12_345, "files")).isEqualTo("12,345 files");
    }

    @Test
    void briefNumbersKeepTheirMagnitude() {
        assertThat(Words.brief(9_999)).isEqualTo("9,999");
        assertThat(Words.brief(850_123)).isEqualTo("850 k");
        assertThat(Words.brief(7_647_202)).isEqualTo("7.6 M");
    }

    @Test
    void fileNamesAreCutFromPathsOfAllSystems() {
        assertThat(Words.fileName("/var/log/mainlog")).isEqualTo("mainlog");
        assertThat(Words.fileName("C:\\logs\\mainlog")).isEqualTo("mainlog");
        assertThat(Words.fileName("mainlog")).isEqualTo("mainlog");
        assertThat(Words.fileName("/")).isEqualTo("/");
    }

    /** A text may have others beside it that are found by their endings. */
    private static List<String> ofUsed(Set<String> used, String ending) {
        return BUNDLE.keySet().stream()
                .filter(key -> key.endsWith(ending) && used.contains(key.substring(0, key.length() - ending.length())))
                .toList();
    }

    /** A quoted word with dots is a key if it begins as one does: class and file names do not. */
    private boolean isKey(String word) {
        String first = word.substring(0, word.indexOf('.'));
        return BUNDLE.keySet().stream().anyMatch(key -> key.startsWith(first + "."));
    }

    private static String code() throws IOException {
        Path sources = Path.of(System.getProperty("plimsoll.root"), "app/desktop/src/main/java");
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(TextsTest::read)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> List<String> keys(T[] values, Function<T, String> key) {
        return Stream.of(values).map(key).toList();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
