package org.plimsoll.desktop.composition;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.plimsoll.desktop.composition.Composition.Kind;
import org.plimsoll.desktop.composition.Composition.Part;
import org.plimsoll.desktop.notice.NoticeModel;
import org.plimsoll.desktop.task.Background;
import org.plimsoll.desktop.task.Engine;
import org.plimsoll.formats.LogSource;
import org.plimsoll.formats.Progress;
import org.plimsoll.planner.BreakdownResult;
import org.plimsoll.planner.StudyRequest;
import org.plimsoll.planner.StudyResult;
import org.plimsoll.planner.measure.Breakdown;
import org.plimsoll.planner.measure.Measurement;
import org.plimsoll.planner.plan.Scenario;

import static org.assertj.core.api.Assertions.assertThat;

class CompositionModelTest {
    private static final Path SAMPLES = Path.of(System.getProperty("plimsoll.root"), "samples");

    private final NoticeModel notices = new NoticeModel();
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final CompositionModel model =
            new CompositionModel(Engine.STUDY, new Background(Runnable::run, Runnable::run), notices);

    @Test
    void nothingIsReadBeforeSomebodyLooks() {
        model.setSources(sources("mainlog.ec"));
        assertThat(model.compositionProperty().get()).isEmpty();
        model.setShown(true);
        assertThat(shown().title()).isEqualTo("ec log");
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void itsEventsAreThoseOfTheMeasuring() {
        open("mainlog.ec");
        Measurement measured = Engine.STUDY
                .measure(StudyRequest.measuring(sources("mainlog.ec")), Progress.NONE)
                .measurements()
                .get(0);
        assertThat(parts(Kind.EVENT).stream().mapToLong(Part::bytes).sum()).isEqualTo(measured.bytes());
        assertThat(parts(Kind.EVENT).get(0).name()).isEqualTo("RECEIVED");
        assertThat(parts(Kind.EVENT).get(0).saving()).startsWith("saves ").endsWith(" a day");
        assertThat(parts(Kind.EVENT).get(0).filter()).isEqualTo("event:received");
    }

    @Test
    void everythingFollowsAStretchOfTime() {
        open("mainlog.ec");
        List<Long> bars = shown().bars().bytes();
        assertThat(shown().bars().hoursEach()).isEqualTo(1);
        long domains = sum(Kind.DOMAIN);
        model.brush(12, 9);
        long expected = IntStream.rangeClosed(9, 12).mapToLong(bars::get).sum();
        assertThat(sum(Kind.EVENT)).isEqualTo(expected);
        assertThat(sum(Kind.LINE_KIND)).isEqualTo(expected);
        assertThat(sum(Kind.DOMAIN)).isEqualTo(expected).isLessThan(domains);
        assertThat(shown().clock().stream().mapToLong(Long::longValue).sum()).isEqualTo(expected);
        LocalDateTime begin = shown().bars().begin(9);
        assertThat(model.spanProperty().get()).contains(new Span(begin, begin.plusHours(4)));
        assertThat(parts(Kind.EVENT).get(0).filter()).contains("since:" + begin, "until:");
        model.showAll();
        assertThat(sum(Kind.DOMAIN)).isEqualTo(domains);
    }

    @Test
    void whatHoursDoNotTellComesWhenItHasBeenRead() {
        CompositionModel slow =
                new CompositionModel(Engine.STUDY, new Background(waiting::add, Runnable::run), notices);
        slow.setSources(sources("mainlog.ec"));
        slow.setShown(true);
        waiting.remove().run();
        slow.brush(0, 3);
        assertThat(slow.busyProperty().get()).isTrue();
        assertThat(slow.compositionProperty().get().orElseThrow().lists())
                .extracting(Composition.PartList::kind)
                .containsExactly(Kind.EVENT, Kind.LINE_KIND);
        waiting.remove().run();
        assertThat(slow.compositionProperty().get().orElseThrow().lists())
                .extracting(Composition.PartList::kind)
                .contains(Kind.FIELD, Kind.DOMAIN);
        assertThat(slow.busyProperty().get()).isFalse();
    }

    @Test
    void anotherLogIsShownWhenItIsChosenAndItsLinesAreToldApart() {
        open("mainlog.ec", "exim-mainlog");
        model.formatProperty().set("exim");
        assertThat(shown().title()).isEqualTo("Exim log");
        assertThat(parts(Kind.EVENT).get(0).filter()).endsWith(" format:exim");
        assertThat(parts(Kind.SETTING)).isNotEmpty();
    }

    @Test
    void troubleIsToldInASentence() {
        CompositionModel broken = new CompositionModel(
                new Engine() {
                    @Override
                    public StudyResult measure(StudyRequest request, Progress progress) {
                        throw new IllegalStateException();
                    }

                    @Override
                    public BreakdownResult breakdown(StudyRequest request, int top, Progress progress) {
                        throw new IllegalStateException("the disk is on fire");
                    }

                    @Override
                    public StudyResult plan(StudyResult measured, Scenario scenario) {
                        return measured;
                    }
                },
                new Background(Runnable::run, Runnable::run),
                notices);
        broken.setSources(sources("mainlog.ec"));
        broken.setShown(true);
        assertThat(notices.noticeProperty().get().sentence()).contains("the disk is on fire");
        assertThat(broken.busyProperty().get()).isFalse();
    }

    @Test
    void anHourFarAwayWithHardlyAnythingInItIsNotDrawn() {
        LocalDateTime day = LocalDateTime.of(2026, 2, 1, 0, 0);
        List<Breakdown.Hour> hours = List.of(
                hour(LocalDateTime.of(1970, 1, 1, 0, 0), 10),
                hour(day, 500_000),
                hour(day.plusHours(1), 500_000),
                hour(LocalDateTime.of(2099, 1, 1, 0, 0), 10));
        assertThat(Outliers.leaveOut(hours)).containsExactly(hours.get(1), hours.get(2));
    }

    private static Breakdown.Hour hour(LocalDateTime begin, long bytes) {
        return new Breakdown.Hour(begin, List.of(new Breakdown.Cell(0, 1, bytes)));
    }

    private void open(String... samples) {
        model.setSources(sources(samples));
        model.setShown(true);
    }

    private static List<LogSource> sources(String... samples) {
        return List.of(samples).stream()
                .map(sample -> LogSource.file(SAMPLES.resolve(sample)))
                .toList();
    }

    private Composition shown() {
        return model.compositionProperty().get().orElseThrow();
    }

    private List<Part> parts(Kind kind) {
        return shown().lists().stream()
                .filter(list -> list.kind() == kind)
                .findFirst()
                .orElseThrow()
                .parts();
    }

    private long sum(Kind kind) {
        return parts(kind).stream().mapToLong(Part::bytes).sum();
    }
}
