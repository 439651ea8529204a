package org.plimsoll.report.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.plimsoll.planner.study.Setting;
import org.plimsoll.planner.study.Settings;
import org.plimsoll.planner.study.StudyFile;
import org.plimsoll.planner.study.Written;
import org.plimsoll.report.file.WholeFile;

/**
 * Writes the files that keep a study: one key on a line, in an order and a spelling that depend on nothing but what the
 * study says, so that two versions of it can be compared line by line.
 */
public final class StudyWriter {
    private StudyWriter() {}

    /**
     * Writes a study; paths that begin where the program was started will begin where the file lies.
     *
     * @throws IOException if it cannot be written; the message is one sentence that names the file
     * @throws org.plimsoll.planner.plan.InvalidScenarioException if a value of it cannot be read
     */
    public static void write(StudyFile study, Path file) throws IOException {
        byte[] json = render(study.placed(file)).getBytes(StandardCharsets.UTF_8);
        WholeFile.write(file, out -> out.write(json));
    }

    /**
     * What a file of this study holds, with its paths as they are.
     *
     * @throws org.plimsoll.planner.plan.InvalidScenarioException if a value of it cannot be read
     */
    public static String render(StudyFile study) {
        return JsonText.readable(json -> {
            json.start();
            json.text("plimsoll", StudyReader.NAME);
            json.count("version", StudyReader.VERSION);
            known(json, "note", study.note());
            if (!study.logs().isEmpty()) {
                json.values("logs", study.logs(), log -> log(json, log));
            }
            known(json, "format", study.format());
            known(json, "zone", study.zone());
            known(json, "maxDrift", study.maxDrift());
            settings(json, study.shared());
            if (!study.scenarios().isEmpty()) {
                json.list("scenarios", study.scenarios(), scenario -> {
                    json.text("name", scenario.name());
                    known(json, "note", scenario.note());
                    settings(json, scenario.settings());
                });
            }
            json.end();
        });
    }

    private static void known(Json json, String key, @Nullable String text) throws IOException {
        if (text != null) {
            json.text(key, text);
        }
    }

    private static void log(Json json, StudyFile.Log log) throws IOException {
        if (log.format() == null) {
            json.text(log.path());
        } else {
            json.start();
            json.text("path", log.path());
            json.text("format", log.format());
            json.end();
        }
    }

    private static void settings(Json json, Settings settings) throws IOException {
        Settings spelled = settings.spelled();
        String open = "";
        for (Setting setting : Setting.values()) {
            if (spelled.has(setting)) {
                open = group(json, open, setting.group());
                setting(json, setting, spelled.all(setting));
            }
        }
        group(json, open, "");
    }

    private static String group(Json json, String open, String wanted) throws IOException {
        if (!open.equals(wanted)) {
            if (!open.isEmpty()) {
                json.end();
            }
            if (!wanted.isEmpty()) {
                json.start(wanted);
            }
        }
        return wanted;
    }

    private static void setting(Json json, Setting setting, List<Written> values) throws IOException {
        if (setting.listed()) {
            json.texts(setting.shortKey(), values.stream().map(Written::text).toList());
            return;
        }
        String text = values.get(0).text();
        if (setting.truth()) {
            json.truth(setting.shortKey(), text.equals("true"));
        } else if (!setting.literal() && text.matches("0|-?[1-9]\\d*|-?\\d+\\.\\d+")) {
            json.digits(setting.shortKey(), text);
        } else {
            json.text(setting.shortKey(), text);
        }
    }
}
