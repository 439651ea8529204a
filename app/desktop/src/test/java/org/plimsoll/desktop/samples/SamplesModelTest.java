package org.plimsoll.desktop.samples;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plimsoll.desktop.FakeEngine;
import org.plimsoll.desktop.Studies;
import org.plimsoll.desktop.notice.NoticeModel;
import org.plimsoll.desktop.samples.SampleItem.Kind;
import org.plimsoll.desktop.task.Background;
import org.plimsoll.desktop.task.Engine;
import org.plimsoll.desktop.task.Pace;
import org.plimsoll.desktop.text.Words;
import org.plimsoll.formats.LogSource;
import org.plimsoll.formats.Progress;
import org.plimsoll.planner.Study;
import org.plimsoll.planner.StudyRequest;
import org.plimsoll.planner.StudyResult;
import org.plimsoll.planner.Units;
import org.plimsoll.planner.measure.Codec;
import org.plimsoll.planner.measure.Counting;
import org.plimsoll.planner.plan.Scenario;

import static org.assertj.core.api.Assertions.assertThat;

class SamplesModelTest {
    private static final Path EC = Path.of("mainlog.ec");
    private static final Path EXIM = Path.of("mainlog");

    private final FakeEngine engine = new FakeEngine();
    private final NoticeModel notices = new NoticeModel();
    private final Queue<Runnable> waiting = new ArrayDeque<>();

    @Test
    void openedFilesAreMeasuredTogetherAndListedLogByLog() {
        SamplesModel model = model();
        model.open(List.of(EC, EXIM));
        assertThat(engine.measured()).isEqualTo(1);
        assertThat(model.measuredProperty().get()).isEqualTo(Studies.measured());
        assertThat(model.items())
                .extracting(SampleItem::name)
                .containsExactly("ec log", "mainlog.ec", "mainlog.ec.1.gz", "Exim log", "mainlog");
        assertThat(model.items().get(0).badge()).isEqualTo("+20.0 %");
        assertThat(model.items().get(3).badge()).isEqualTo("-7.0 %");
        assertThat(model.measuringProperty().get()).isFalse();
    }

    @Test
    void everyCodecIsTriedWhenThatIsAskedFor() {
        List<StudyRequest> requests = new ArrayList<>();
        Engine listening = new Engine() {
            @Override
            public StudyResult measure(StudyRequest request, Progress progress) {
                requests.add(request);
                return Studies.measured();
            }

            @Override
            public StudyResult plan(StudyResult measured, Scenario scenario) {
                return Studies.plan(measured, scenario);
            }
        };
        SamplesModel model = new SamplesModel(
                listening, new Background(Runnable::run, Runnable::run), notices, System::nanoTime, Optional.empty());
        model.open(List.of(EC));
        model.tryAllCodecs();
        model.measure();
        assertThat(requests)
                .extracting(StudyRequest::codecs)
                .satisfiesExactly(
                        quick -> assertThat(quick).containsExactlyInAnyOrder(Codec.GZIP, Codec.BZIP2),
                        all -> assertThat(all).containsExactlyInAnyOrder(Codec.values()),
                        still -> assertThat(still).containsExactlyInAnyOrder(Codec.values()));
    }

    @Test
    void whatIsOpenAlreadyIsNotOpenedTwice() {
        SamplesModel model = model();
        model.open(List.of(EC));
        model.open(List.of(EC));
        assertThat(model.opened()).containsExactly(EC);
        assertThat(engine.measured()).isEqualTo(1);
    }

    @Test
    void filesAreListedBeforeTheyAreMeasured() {
        SamplesModel model = slowModel(engine);
        model.open(List.of(EC));
        assertThat(model.measuringProperty().get()).isTrue();
        assertThat(model.items()).extracting(SampleItem::detail).containsExactly("Not measured yet");
        workOff();
        assertThat(model.measuringProperty().get()).isFalse();
    }

    @Test
    void figuresStayWhileMoreFilesAreMeasured() {
        SamplesModel model = slowModel(engine);
        model.open(List.of(EC));
        workOff();
        model.open(List.of(EXIM));
        assertThat(model.measuredProperty().get()).isEqualTo(Studies.measured());
        assertThat(model.items()).hasSize(7);
        assertThat(model.items().get(6).detail()).isEqualTo("Not measured yet");
    }

    @Test
    void eachFileShowsHowFarItIs(@TempDir Path logs) throws IOException {
        Path bundled = Path.of(System.getProperty("plimsoll.root"), "samples");
        Path first = Files.copy(bundled.resolve("mainlog.ec"), logs.resolve("mainlog.ec"));
        Path second = Files.copy(bundled.resolve("exim-mainlog"), logs.resolve("exim-mainlog"));
        List<String> seen = new ArrayList<>();
        SamplesModel[] model = new SamplesModel[1];
        model[0] = slowModel(new Engine() {
            @Override
            public StudyResult measure(StudyRequest request, Progress progress) {
                progress.bytesRead(LogSource.file(first), size(first));
                progress.bytesRead(LogSource.file(second), (size(second) + 1) / 2);
                model[0].items()
                        .forEach(item -> seen.add(item.name() + ": "
                                + model[0].share(item).orElseThrow().words()));
                return Studies.measured();
            }

            @Override
            public StudyResult plan(StudyResult result, Scenario scenario) {
                return result;
            }
        });
        model[0].open(List.of(logs));
        assertThat(model[0].items()).extracting(SampleItem::name).containsExactly(Words.fileName(logs.toString()));
        assertThat(model[0].share(model[0].items().get(0)).orElseThrow().words())
                .isEqualTo("Waiting");
        Runnable measuring = waiting.remove();
        workOff();
        assertThat(model[0].items())
                .extracting(item -> model[0].share(item).orElseThrow().words())
                .allMatch(words -> words.startsWith("Waiting \u00b7 "));
        measuring.run();
        assertThat(seen)
                .containsExactlyInAnyOrder(
                        "mainlog.ec: Read \u00b7 " + Units.printSize(size(first)),
                        "exim-mainlog: 50 % \u00b7 measuring " + Units.printSize(size(second)));
        assertThat(model[0].share(model[0].items().get(0))).isEmpty();
    }

    @Test
    void cancelledFilesSayThatTheyWereNotMeasured() {
        SamplesModel model = slowModel(engine);
        model.open(List.of(EC));
        model.cancel();
        assertThat(model.items()).extracting(SampleItem::detail).containsExactly("Cancelled \u00b7 not measured");
    }

    @Test
    void aCancelledMeasuringStopsAtOnceAndItsOutcomeIsDropped() {
        SamplesModel model = slowModel(engine);
        model.open(List.of(EC));
        model.cancel();
        assertThat(model.measuringProperty().get()).isFalse();
        assertThat(notices.noticeProperty().get().wayOut()).isEqualTo("Measure again");
        workOff();
        assertThat(model.measuredProperty().get()).isEqualTo(SamplesModel.NOTHING);
    }

    @Test
    void theEngineIsAskedToStopWhenItsMeasuringIsCancelled() {
        boolean[] stopped = new boolean[1];
        SamplesModel[] model = new SamplesModel[1];
        model[0] = slowModel(new Engine() {
            @Override
            public StudyResult measure(StudyRequest request, Progress progress) {
                model[0].cancel();
                stopped[0] = progress.cancelled();
                return Studies.measured();
            }

            @Override
            public StudyResult plan(StudyResult measured, Scenario scenario) {
                return measured;
            }
        });
        model[0].open(List.of(EC));
        workOff();
        assertThat(stopped[0]).isTrue();
        assertThat(model[0].measuredProperty().get()).isEqualTo(SamplesModel.NOTHING);
    }

    @Test
    void theWayOutOfACancelledMeasuringMeasuresAgain() {
        SamplesModel model = slowModel(engine);
        model.open(List.of(EC));
        model.cancel();
        notices.takeWayOut();
        workOff();
        assertThat(model.measuredProperty().get()).isEqualTo(Studies.measured());
        assertThat(notices.noticeProperty().get()).isEqualTo(NoticeModel.Notice.NONE);
    }

    @Test
    void aFileThatCannotBeReadIsListedAndItsSentenceShown() {
        StudyResult.Failure failure = new StudyResult.Failure("gone", "gone: no such file");
        engine.willFind(
                new StudyResult(List.of(Studies.ec()), List.of(), List.of(failure), List.of(), null, List.of()));
        SamplesModel model = model();
        model.open(List.of(EC, Path.of("gone")));
        assertThat(notices.noticeProperty().get().sentence()).isEqualTo("gone: no such file");
        SampleItem last = model.items().get(model.items().size() - 1);
        assertThat(last.kind()).isEqualTo(Kind.FAILED);
        assertThat(last.badge()).isEqualTo("not read");
    }

    @Test
    void aRemovedFileIsNoLongerMeasured() {
        SamplesModel model = model();
        model.open(List.of(Path.of("/var/log/exim4/mainlog"), EC));
        model.remove(model.items().get(4));
        assertThat(model.opened()).containsExactly(EC);
        assertThat(engine.measured()).isEqualTo(2);
    }

    @Test
    void aFileThatCameWithItsDirectoryCannotBeRemovedAlone() {
        SamplesModel model = model();
        model.open(List.of(Path.of("/var/log/exim4")));
        model.remove(model.items().get(4));
        assertThat(model.opened()).hasSize(1);
        assertThat(notices.noticeProperty().get().sentence()).contains("mainlog", "directory");
    }

    @Test
    void closingEverythingLeavesNoFigures() {
        SamplesModel model = model();
        model.open(List.of(EC));
        model.clear();
        assertThat(model.items()).isEmpty();
        assertThat(model.measuredProperty().get()).isEqualTo(SamplesModel.NOTHING);
    }

    @Test
    void anEngineThatBreaksIsToldInASentenceAndTheWindowLives() {
        SamplesModel model = slowModel(new Engine() {
            @Override
            public StudyResult measure(StudyRequest request, Progress progress) {
                throw new IllegalStateException("the books do not balance");
            }

            @Override
            public StudyResult plan(StudyResult measured, Scenario scenario) {
                return measured;
            }
        });
        model.open(List.of(EC));
        workOff();
        assertThat(model.measuringProperty().get()).isFalse();
        assertThat(notices.noticeProperty().get().sentence()).contains("the books do not balance");
    }

    @Test
    void paceIsGoneWhenTheMeasuringIs() {
        SamplesModel model = model();
        model.open(List.of(EC));
        assertThat(model.paceProperty().get()).isEqualTo(Pace.NONE);
    }

    @Test
    void aLargeLogIsEstimatedWhileItIsMeasured(@TempDir Path directory) throws IOException {
        Path log = directory.resolve("mainlog");
        byte[] line = "2026-02-01 00:00:00 1tdABC-000001-AB <= a@example.org H=mx [192.0.2.7] P=esmtp S=2345\n"
                .getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(log))) {
            for (long written = 0; written < FirstFigures.LARGE_BYTES; written += line.length) {
                out.write(line);
            }
        }
        SamplesModel model = slowModel(engine);
        model.open(List.of(log));
        Runnable measuring = waiting.remove();
        waiting.remove().run();
        assertThat(model.estimateProperty().get())
                .startsWith("Exim log: about %,.1f MB a million messages (95 %% sure".formatted((double) line.length))
                .endsWith("The exact figure follows.");
        measuring.run();
        assertThat(model.estimateProperty().get()).isEmpty();
    }

    /** The figure of a log that can only be read whole settles while it is read. */
    @Test
    void ofAPackedLogIsToldWhatWasReadSoFar() {
        List<String> told = new ArrayList<>();
        Engine counts = new Engine() {
            @Override
            public StudyResult measure(StudyRequest request, Progress progress) {
                return measure(request, progress, Counting.NONE);
            }

            @Override
            public StudyResult measure(StudyRequest request, Progress progress, Counting counting) {
                for (int messages : new int[] {0, 10, 10}) {
                    counting.counted("exim", messages, messages == 0 ? 1_000 : 3_500);
                    progress.bytesRead(request.sources().get(0), 100);
                }
                return SamplesModel.NOTHING;
            }

            @Override
            public StudyResult plan(StudyResult measured, Scenario scenario) {
                return measured;
            }
        };
        long[] nanos = {0};
        SamplesModel model = new SamplesModel(
                counts,
                new Background(waiting::add, Runnable::run),
                notices,
                () -> nanos[0] += 300_000_000L,
                Optional.empty());
        model.estimateProperty().subscribe(sentence -> told.add(sentence));
        model.open(List.of(Path.of("mainlog.gz")));
        workOff();
        assertThat(told)
                .containsSubsequence(
                        "Exim log: 450.0 MB a million messages in the 10 messages (4.5 kB of lines) read so far. Not final.",
                        "Exim log: 400.0 MB a million messages in the 20 messages (8 kB of lines) read so far. Not final.",
                        "");
    }

    @Test
    void aFileIsReadAsWhatItIsSaidToBe() {
        List<StudyRequest> asked = new ArrayList<>();
        SamplesModel model = slowModel(new Engine() {
            @Override
            public StudyResult measure(StudyRequest request, Progress progress) {
                asked.add(request);
                return Study.run(request, progress);
            }

            @Override
            public StudyResult plan(StudyResult measured, Scenario scenario) {
                return measured;
            }
        });
        Path log = Path.of(System.getProperty("plimsoll.root"), "samples", "exim-mainlog");
        model.open(List.of(log));
        workOff();
        SampleItem file = model.items().get(1);
        assertThat(file.format()).isEqualTo("exim");
        assertThat(file.reason()).contains("of the first");
        model.readAs(file, "ec");
        workOff();
        assertThat(model.measuredProperty().get().measurements().get(0).format())
                .isEqualTo("ec");
        model.readAs(file, "");
        workOff();
        assertThat(model.measuredProperty().get().measurements().get(0).format())
                .isEqualTo("exim");
        assertThat(asked).hasSize(3);
    }

    @Test
    void theSamplesAreOfferedOnlyWhereThereAreSome() {
        assertThat(model().hasBundledSamples()).isFalse();
        SamplesModel model = new SamplesModel(engine, direct(), notices, () -> 0, Optional.of(Path.of("samples")));
        model.openBundledSamples();
        assertThat(model.opened()).containsExactly(Path.of("samples"));
    }

    private SamplesModel model() {
        return new SamplesModel(engine, direct(), notices, () -> 0, Optional.empty());
    }

    private SamplesModel slowModel(Engine slow) {
        return new SamplesModel(slow, new Background(waiting::add, Runnable::run), notices, () -> 0, Optional.empty());
    }

    private static Background direct() {
        return new Background(Runnable::run, Runnable::run);
    }

    private void workOff() {
        for (Runnable work = waiting.poll(); work != null; work = waiting.poll()) {
            work.run();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
