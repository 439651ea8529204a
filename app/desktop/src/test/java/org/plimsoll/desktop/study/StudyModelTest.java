package org.plimsoll.desktop.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plimsoll.desktop.FakeEngine;
import org.plimsoll.desktop.notice.NoticeModel;
import org.plimsoll.desktop.plan.Scenarios;
import org.plimsoll.desktop.plan.Scenarios.Named;
import org.plimsoll.desktop.recent.Recent.Kind;
import org.plimsoll.desktop.recent.RecentModel;
import org.plimsoll.desktop.samples.SamplesModel;
import org.plimsoll.desktop.settings.Choices;
import org.plimsoll.desktop.settings.SettingsModel;
import org.plimsoll.desktop.study.StudyModel.State;
import org.plimsoll.desktop.task.Background;
import org.plimsoll.formats.LogFormats;
import org.plimsoll.planner.plan.Scenario;
import org.plimsoll.planner.study.StudyFile;
import org.plimsoll.report.json.StudyReader;

import static org.assertj.core.api.Assertions.assertThat;

class StudyModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final Background background = new Background(Runnable::run, Runnable::run);
    private final NoticeModel notices = new NoticeModel();
    private final Scenarios scenarios = new Scenarios(Scenario.starting(TODAY));
    private final SamplesModel samples =
            new SamplesModel(new FakeEngine(), background, notices, () -> 0, Optional.empty());
    private final SettingsModel settings = new SettingsModel(Choices.PLAIN);
    private final RecentModel recent = new RecentModel(background, List.of());
    private final StudyModel model = new StudyModel(background, notices, scenarios, samples, settings, recent, TODAY);
    private final List<String> asked = new ArrayList<>();

    @TempDir
    Path directory;

    private Path log;

    @BeforeEach
    void writeLog() throws IOException {
        log = Files.writeString(directory.resolve("mainlog.ec"), "");
    }

    @Test
    void aStudyIsSavedAndIsTheSameWhenItIsOpenedAgain() throws IOException {
        samples.open(List.of(log));
        grow(0.4);
        scenarios.addCopy();
        scenarios.rename("twice the disk");
        settings.zoneTextProperty().set("Europe/Oslo");
        settings.takeZone();
        List<Named> before = scenarios.all();
        Path file = save("growth.plimsoll.json");
        assertThat(model.stateProperty().get()).isEqualTo(State.SAVED);
        assertThat(model.name()).isEqualTo("growth.plimsoll.json");
        assertThat(file).content().contains("\"mainlog.ec\"", "\"growth\": \"40%\"", "\"zone\": \"Europe/Oslo\"");

        model.begin();
        assertThat(model.stateProperty().get()).isEqualTo(State.EMPTY);
        assertThat(samples.opened()).isEmpty();
        assertThat(settings.zoneProperty().get()).contains(ZoneId.of("Europe/Oslo"));
        model.open(List.of(file));
        assertThat(scenarios.all()).isEqualTo(before);
        assertThat(samples.opened()).containsExactly(log);
        assertThat(model.stateProperty().get()).isEqualTo(State.SAVED);
        assertThat(recent.of(Kind.STUDY)).containsExactly(file);
    }

    @Test
    void theCommandLineReadsWhatWasSavedByTheNameOfEachScenario() throws IOException {
        grow(0.4);
        scenarios.addCopy();
        grow(0.1);
        StudyFile read = StudyReader.read(save("two.json"));
        assertThat(read.names()).hasSize(2);
        for (Named named : scenarios.all()) {
            assertThat(read.settings(named.name()).scenario(TODAY, List.of())).isEqualTo(named.scenario());
        }
    }

    @Test
    void whatNobodyChangedIsWrittenInTheWordsOfTheFile() throws IOException {
        Files.writeString(directory.resolve("volumes.csv"), volumes());
        Path file = Files.writeString(directory.resolve("study.json"), """
                {
                  "plimsoll": "study",
                  "version": 1,
                  "note": "Kept by hand.",
                  "logs": [
                    {
                      "path": "mainlog.ec",
                      "format": "ec"
                    }
                  ],
                  "maxDrift": "20%",
                  "today": "2026-02-01",
                  "demand": {
                    "volumes": "volumes.csv"
                  },
                  "disk": {
                    "size": "20MB"
                  },
                  "scenarios": [
                    {
                      "name": "as it is",
                      "note": "Nothing changes."
                    },
                    {
                      "name": "a month",
                      "policy": {
                        "keep": 30
                      }
                    }
                  ]
                }
                """);
        String before = Files.readString(file);
        model.open(List.of(file));
        assertThat(notices.noticeProperty().get().sentence()).isEmpty();
        save("study.json");
        assertThat(file).content().isEqualTo(before);

        scenarios.choose(1);
        grow(0.1);
        assertThat(model.stateProperty().get()).isEqualTo(State.UNSAVED);
        save("study.json");
        assertThat(file).content().contains("\"volumes\": \"volumes.csv\"", "\"growth\": \"10%\"", "Nothing changes.");
        StudyFile read = StudyReader.read(file);
        assertThat(read.settings("a month").scenario(TODAY, List.of()))
                .isEqualTo(scenarios.current().scenario());
    }

    @Test
    void aScenarioThatTakesBackWhatAllShareIsWrittenWhole() throws IOException {
        Path file = Files.writeString(directory.resolve("shared.json"), """
                {"plimsoll": "study", "version": 1, "disk": {"size": "20MB"},
                 "scenarios": [{"name": "one"}, {"name": "two"}]}
                """);
        model.open(List.of(file));
        Scenario now = scenarios.current().scenario();
        scenarios.change(now.with(Scenario.starting(TODAY).disk()), null);
        save("shared.json");
        StudyFile read = StudyReader.read(file);
        assertThat(read.settings("one").scenario(TODAY, List.of()).diskBytes()).isNull();
        assertThat(read.settings("two").scenario(TODAY, List.of()).diskBytes()).isEqualTo(20_000_000);
    }

    @Test
    void aStudyWithOneScenarioWithoutANameStaysOne() throws IOException {
        Path file = Files.writeString(
                directory.resolve("plain.json"), "{\"plimsoll\": \"study\", \"version\": 1, \"horizon\": \"90d\"}");
        model.open(List.of(file));
        assertThat(scenarios.current().scenario().horizonDays()).isEqualTo(90);
        grow(0.2);
        save("plain.json");
        assertThat(StudyReader.read(file).scenarios()).isEmpty();
        assertThat(StudyReader.read(file).settings(null).scenario(TODAY, List.of()))
                .isEqualTo(scenarios.current().scenario());
    }

    @Test
    void undoneChangesAreNoChanges() throws IOException {
        grow(0.4);
        save("undo.json");
        grow(0.5);
        assertThat(model.stateProperty().get()).isEqualTo(State.UNSAVED);
        scenarios.undo();
        assertThat(model.stateProperty().get()).isEqualTo(State.SAVED);
        samples.open(List.of(log));
        assertThat(model.stateProperty().get()).isEqualTo(State.UNSAVED);
    }

    @Test
    void whatWasNotSavedIsAskedAboutBeforeItIsGivenUp() throws IOException {
        grow(0.4);
        model.leaving(() -> asked.add("left"));
        assertThat(asked).isEmpty();
        assertThat(model.questionProperty().get().orElseThrow().sentence())
                .isEqualTo("Untitled study has changes that are not saved.");
        model.stay();
        assertThat(model.questionProperty().get()).isEmpty();

        model.leaving(() -> asked.add("given up"));
        model.giveUp();
        assertThat(asked).containsExactly("given up");

        model.leaving(() -> asked.add("saved"));
        save("asked.json");
        assertThat(asked).containsExactly("given up", "saved");
        model.leaving(() -> asked.add("nothing to ask"));
        assertThat(asked).hasSize(3);
    }

    @Test
    void aStudyThatCannotBeSavedIsNotGivenUp() throws IOException {
        grow(0.4);
        Path missing = directory.resolve("missing/study.json");
        model.leaving(() -> asked.add("left"));
        model.save(missing, () -> asked.add("elsewhere"));
        assertThat(asked).isEmpty();
        assertThat(model.questionProperty().get()).isPresent();
        assertThat(model.stateProperty().get()).isEqualTo(State.UNSAVED);
        assertThat(notices.noticeProperty().get().sentence()).contains(missing.toString());
        notices.takeWayOut();
        assertThat(asked).containsExactly("elsewhere");
    }

    @Test
    void logsAloneAreNotAskedAbout() {
        samples.open(List.of(log));
        assertThat(model.stateProperty().get()).isEqualTo(State.UNSAVED);
        model.leaving(() -> asked.add("left"));
        assertThat(asked).containsExactly("left");
    }

    @Test
    void aBrokenStudyIsToldInTheSentenceOfItsReaderAndNothingIsLost() throws IOException {
        samples.open(List.of(log));
        grow(0.4);
        save("good.plimsoll.json");
        Path broken = Files.writeString(
                directory.resolve("broken.txt"), "\uFEFF \n{\"plimsoll\": \"study\", \"version\": 1, \"horizont\": 3}");
        model.open(List.of(broken));
        assertThat(notices.noticeProperty().get().sentence()).contains("broken.txt", "horizont");
        assertThat(model.name()).isEqualTo("good.plimsoll.json");
        assertThat(samples.opened()).containsExactly(log);
        assertThat(model.stateProperty().get()).isEqualTo(State.SAVED);

        Path other = Files.writeString(directory.resolve("empty.plimsoll"), "");
        model.open(List.of(other));
        assertThat(notices.noticeProperty().get().sentence()).contains("empty.plimsoll");
        assertThat(samples.opened()).containsExactly(log);
    }

    @Test
    void aStudyOfAZoneOrFormatThatNobodyKnowsIsRefused() throws IOException {
        for (String key : List.of("zone", "format")) {
            Path file = Files.writeString(
                    directory.resolve(key + ".json"),
                    "{\"plimsoll\": \"study\", \"version\": 1, \"logs\": [\"mainlog.ec\"], \"" + key
                            + "\": \"nonesuch\"}");
            model.open(List.of(file));
            assertThat(notices.noticeProperty().get().sentence()).contains(file.toString(), key, "nonesuch");
            assertThat(model.fileProperty().get()).isEmpty();
        }
    }

    @Test
    void logsThatAreOpenedAreAddedWhateverTheyAreCalled() throws IOException {
        Path json = Files.writeString(directory.resolve("log.json"), "{\"event\": \"delivered\"}");
        model.open(List.of(log, json));
        assertThat(samples.opened()).containsExactly(log, json);
        assertThat(model.fileProperty().get()).isEmpty();
        assertThat(recent.of(Kind.LOG)).containsExactly(log, json);
    }

    @Test
    void aLogThatIsReadAsAnotherFormatIsKeptWithIt() throws Exception {
        samples.replace(List.of(log), Map.of(log, LogFormats.named("exim")));
        Path file = save("formats.json");
        assertThat(StudyReader.read(file).logs()).containsExactly(new StudyFile.Log(log.toString(), "exim"));
        model.begin();
        model.open(List.of(file));
        assertThat(samples.readAs())
                .hasEntrySatisfying(log, format -> assertThat(format.name()).isEqualTo("exim"));
        assertThat(model.stateProperty().get()).isEqualTo(State.SAVED);
    }

    @Test
    void whatAnotherProgramHasWrittenIsNotOverwrittenUnasked() throws IOException {
        Path file = changedElsewhere();
        String theirs = Files.readString(file);
        model.save(file, () -> asked.add("elsewhere"));
        StudyModel.Conflict conflict = model.conflictProperty().get().orElseThrow();
        assertThat(conflict.sentence())
                .isEqualTo("shared.json was changed by another program since it was read here. Nothing was written.");
        assertThat(file).hasContent(theirs);
        assertThat(model.stateProperty().get()).isEqualTo(State.UNSAVED);
        model.settle().orElseThrow().elsewhere();
        assertThat(asked).containsExactly("elsewhere");
        assertThat(model.conflictProperty().get()).isEmpty();
        assertThat(file).hasContent(theirs);
    }

    @Test
    void mineIsWrittenOnceThatIsSaid() throws IOException {
        Path file = changedElsewhere();
        model.save(file, () -> asked.add("elsewhere"));
        model.settle().orElseThrow().mine();
        assertThat(file).content().contains("\"growth\": \"40%\"");
        assertThat(model.stateProperty().get()).isEqualTo(State.SAVED);
        grow(0.5);
        model.save(file, () -> asked.add("elsewhere"));
        assertThat(model.conflictProperty().get()).isEmpty();
        assertThat(file).content().contains("\"growth\": \"50%\"");
    }

    @Test
    void theirsTakesThePlaceOfMineOnceThatIsSaid() throws IOException {
        Path file = changedElsewhere();
        model.leaving(() -> asked.add("left"));
        model.save(file, () -> asked.add("elsewhere"));
        model.settle().orElseThrow().theirs();
        assertThat(scenarios.current().scenario().demand().growthPerYear()).isEqualTo(0.3);
        assertThat(model.stateProperty().get()).isEqualTo(State.SAVED);
        assertThat(model.questionProperty().get()).isEmpty();
        assertThat(asked).isEmpty();
    }

    @Test
    void aFileThatWasOnlyTouchedOrIsGoneIsWritten() throws IOException {
        grow(0.2);
        Path file = save("shared.json");
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        grow(0.4);
        save("shared.json");
        assertThat(model.conflictProperty().get()).isEmpty();
        Files.delete(file);
        grow(0.5);
        save("shared.json");
        assertThat(file).content().contains("\"growth\": \"50%\"");
    }

    /** Saved with 20 % growth, by another program set to 30 %, here to 40 %. */
    private Path changedElsewhere() throws IOException {
        grow(0.2);
        Path file = save("shared.json");
        Files.writeString(file, Files.readString(file).replace("20%", "30%"));
        // Of the same size, and written within the clock's tick: another time tells it.
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_700_000_000_000L));
        grow(0.4);
        return file;
    }

    private void grow(double share) {
        Scenario now = scenarios.current().scenario();
        scenarios.change(now.with(now.demand().withGrowthPerYear(share)), null);
    }

    private Path save(String name) {
        Path file = directory.resolve(name);
        model.save(file, () -> asked.add("elsewhere"));
        assertThat(notices.noticeProperty().get().sentence()).isEmpty();
        return file;
    }

    private static String volumes() {
        StringBuilder csv = new StringBuilder("date,messages\n");
        for (int day = 1; day <= 28; day++) {
            csv.append(LocalDate.of(2026, 1, day))
                    .append(',')
                    .append(1000 + day)
                    .append('\n');
        }
        return csv.toString();
    }
}
