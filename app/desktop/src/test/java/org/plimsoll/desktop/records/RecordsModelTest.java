package org.plimsoll.desktop.records;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plimsoll.desktop.notice.NoticeModel;
import org.plimsoll.desktop.records.RecordRow.State;
import org.plimsoll.desktop.task.Background;
import org.plimsoll.formats.LogSource;

import static org.assertj.core.api.Assertions.assertThat;

class RecordsModelTest {
    private static final Path SAMPLES = Path.of(System.getProperty("plimsoll.root"), "samples");

    @TempDir
    Path directory;

    private final NoticeModel notices = new NoticeModel();
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final RecordsModel model = new RecordsModel(new Background(Runnable::run, Runnable::run), notices, 1);

    @Test
    void nothingIsReadBeforeSomebodyLooks() {
        model.setSources(List.of(LogSource.file(SAMPLES.resolve("mainlog.ec"))));
        assertThat(model.rowCountProperty().get()).isZero();
        model.setShown(true);
        assertThat(model.rowCountProperty().get()).isEqualTo(9_854);
        assertThat(model.statusProperty().get()).isEqualTo("9,854 lines");
    }

    @Test
    void rowsInSightAreThoseScrolledTo() throws IOException {
        open(exim("mainlog", 5_000));
        model.setVisibleRows(20);
        model.scrollTo(1_234);
        assertThat(model.rows()).hasSize(20).allMatch(row -> row.state() == State.RECORD);
        assertThat(model.rows().get(0).value(column("line"))).isEqualTo("1235");
        assertThat(model.rows().get(19).row()).isEqualTo(1_253);
        model.scrollTo(1_000_000);
        assertThat(model.topProperty().get()).isEqualTo(4_980);
    }

    @Test
    void twoHundredThousandRowsOfSeveralFilesAreOneTable() throws IOException {
        open(zipped("mainlog.1.gz", 0, 120_000), exim("mainlog", 120_000, 200_000));
        assertThat(model.rowCountProperty().get()).isEqualTo(200_000);
        model.select(199_999, false);
        assertThat(model.detailProperty().get().orElseThrow().raw()).contains("1tdABC-199999-AB");
        model.select(119_999, false);
        assertThat(model.detailProperty().get().orElseThrow().heading()).contains("120,000", "mainlog.1.gz");
        model.filterProperty().set("user77@ -nothing");
        assertThat(model.rowCountProperty().get()).isEqualTo(200);
        model.sort("time", true);
        assertThat(model.rows().get(0).value(column("line"))).isEqualTo("86078");
    }

    @Test
    void aFilterKeepsItsWordsAndSaysHowManyThereAre() throws IOException {
        open(exim("mainlog", 5_000));
        model.filterProperty().set("user7@");
        assertThat(model.rowCountProperty().get()).isEqualTo(5);
        assertThat(model.statusProperty().get()).isEqualTo("5 of 5,000 lines");
        model.filterProperty().set("user7@ OR user8@");
        assertThat(model.rowCountProperty().get()).isEqualTo(10);
        model.filterProperty().set("/user[78]@/ -1tdABC-000007");
        assertThat(model.rowCountProperty().get()).isEqualTo(9);
        model.filterProperty().set("event:received sender:user7@example.org");
        assertThat(model.rowCountProperty().get()).isEqualTo(5);
        model.filterProperty().set("since:2026-02-01T00:10 until:2026-02-01T00:11");
        assertThat(model.rowCountProperty().get()).isEqualTo(60);
        model.filterProperty().set("size:2990-");
        assertThat(model.rowCountProperty().get()).isEqualTo(50);
        model.filterProperty().set("-event:received");
        assertThat(model.rowCountProperty().get()).isZero();
    }

    @Test
    void aFilterThatMakesNoSenseSaysSoAndTheRowsStay() throws IOException {
        open(exim("mainlog", 100));
        model.filterProperty().set("user7");
        long before = model.rowCountProperty().get();
        model.filterProperty().set("event:lost");
        assertThat(model.filterErrorProperty().get()).contains("lost", "RECEIVED");
        model.filterProperty().set("/user[/");
        assertThat(model.filterErrorProperty().get()).contains("user[", "regular expression");
        assertThat(model.rowCountProperty().get()).isEqualTo(before);
        model.filterProperty().set("");
        assertThat(model.filterErrorProperty().get()).isEmpty();
        assertThat(model.rowCountProperty().get()).isEqualTo(100);
    }

    @Test
    void aLineStaysChosenWhenTheFilterThatFoundItIsTakenAway() throws IOException {
        open(exim("mainlog", 5_000));
        model.setVisibleRows(10);
        model.filterProperty().set("1tdABC-004321");
        model.select(0, false);
        model.filterProperty().set("");
        assertThat(model.leadProperty().get()).isEqualTo(4_321);
        assertThat(model.topProperty().get()).isBetween(4_311L, 4_321L);
    }

    @Test
    void linesThatAreNoRecordsAreOneSwitchAway() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(SAMPLES.resolve("mainlog.ec")));
        lines.add(500, "what is this");
        lines.add(7_000, "and this");
        open(Files.write(directory.resolve("mainlog.ec"), lines));
        assertThat(model.unrecognisedProperty().get()).isEqualTo(2);
        model.unrecognisedOnlyProperty().set(true);
        assertThat(model.rows()).extracting(RecordRow::raw).containsExactly("what is this", "and this");
        assertThat(model.rows()).allMatch(row -> row.state() == State.UNRECOGNISED);
        model.select(1, false);
        assertThat(model.detailProperty().get().orElseThrow().subtitle()).contains("Not recognised");
        model.filterProperty().set("what");
        assertThat(model.rowCountProperty().get()).isEqualTo(1);
    }

    @Test
    void findGoesFromRowToRowAndRoundTheEnd() throws IOException {
        open(exim("mainlog", 3_000));
        model.find("user7@", true);
        assertThat(model.leadProperty().get()).isEqualTo(7);
        model.find("user7@", true);
        assertThat(model.leadProperty().get()).isEqualTo(1_007);
        model.find("user7@", true);
        model.find("user7@", true);
        assertThat(model.leadProperty().get()).isEqualTo(7);
        assertThat(model.remarkProperty().get()).isEqualTo("Went on from the other end");
        model.find("user7@", false);
        assertThat(model.leadProperty().get()).isEqualTo(2_007);
        model.find("no such thing", true);
        assertThat(model.remarkProperty().get()).isEqualTo("No row holds no such thing");
        assertThat(model.leadProperty().get()).isEqualTo(2_007);
    }

    @Test
    void findLooksOnlyAmongTheRowsThatAreShown() throws IOException {
        open(exim("mainlog", 3_000));
        model.filterProperty().set("/user(5|7)@/");
        model.find("user7@", true);
        assertThat(model.leadProperty().get()).isEqualTo(1);
        model.sort("sender", true);
        model.find("user5@", true);
        assertThat(model.leadProperty().get()).isEqualTo(3);
        model.find("user5@", false);
        assertThat(model.leadProperty().get()).isEqualTo(5);
    }

    @Test
    void aJumpGoesToATimeToAClockOfTheDayOrToANumber() throws IOException {
        open(exim("mainlog", 5_000));
        model.jump("2026-02-01T00:20");
        assertThat(model.leadProperty().get()).isEqualTo(1_200);
        model.jump("1:00");
        assertThat(model.leadProperty().get()).isEqualTo(3_600);
        model.jump("4,321");
        assertThat(model.leadProperty().get()).isEqualTo(4_320);
        model.jump("2031-01-01");
        assertThat(model.remarkProperty().get()).contains("2031-01-01");
        model.jump("tomorrow");
        assertThat(model.remarkProperty().get()).contains("tomorrow", "expected a time");
        assertThat(model.leadProperty().get()).isEqualTo(4_320);
    }

    @Test
    void sortingBeginsWithTheGreatestOrTheLeastAndCanBeTakenBack() throws IOException {
        open(exim("mainlog", 3_000));
        model.sort("size", true);
        assertThat(model.rows().get(0).value(column("size"))).isEqualTo("2999");
        assertThat(model.remarkProperty().get()).isEqualTo("Sorted by size");
        model.sort("size", false);
        assertThat(model.rows().get(0).value(column("size"))).isEqualTo("2000");
        model.filterProperty().set("user99@");
        assertThat(model.rowCountProperty().get()).isEqualTo(3);
        model.sort("", false);
        assertThat(model.rows().get(0).value(column("line"))).isEqualTo("100");
    }

    @Test
    void theFieldsOfTheChosenLineAreNamedAndItsMessageIsTraced() {
        open(SAMPLES.resolve("exim-mainlog"));
        model.filterProperty().set("event:delivered");
        model.select(3, false);
        RecordDetail detail = model.detailProperty().get().orElseThrow();
        assertThat(detail.fields()).extracting(RecordDetail.Part::name).contains("message_id", "address");
        assertThat(detail.message()).isNotEmpty();
        model.trace();
        assertThat(model.traceProperty().get()).contains(detail.message());
        model.filterByMessage();
        assertThat(model.rowCountProperty().get()).isBetween(2L, 20L);
    }

    @Test
    void chosenRowsAreCopiedAsTheyAreAndAsCsv() throws IOException {
        open(exim("mainlog", 100));
        List<String> copied = new ArrayList<>();
        model.select(10, false);
        model.select(12, true);
        assertThat(IntStream.range(0, 100).filter(model::selected)).containsExactly(10, 11, 12);
        model.copyLines(copied::add);
        model.copyCsv(copied::add);
        assertThat(copied.get(0).lines()).hasSize(3).first().isEqualTo(line(10));
        assertThat(copied.get(1).lines()).hasSize(4).first().asString().startsWith("line,time,event");
        model.selectAll();
        model.copyLines(copied::add);
        assertThat(copied.get(2).lines()).hasSize(100);
        assertThat(model.remarkProperty().get()).isEqualTo("100 lines copied");
    }

    @Test
    void theRowsOfAFilterAreExportedAndReadBack() throws IOException {
        open(exim("mainlog", 3_000));
        model.filterProperty().set("user7@");
        Path target = directory.resolve("rows.csv");
        model.export(target);
        assertThat(Files.readAllLines(target)).hasSize(4).last().asString().contains("1tdABC-002007-AB");
        assertThat(model.remarkProperty().get()).contains("3 lines written to");
        model.export(directory.resolve("nowhere").resolve("rows.csv"));
        assertThat(notices.noticeProperty().get().sentence()).contains("rows.csv");
    }

    @Test
    void scrollingNeverWaitsForTheDisk() throws IOException {
        RecordsModel slow = new RecordsModel(new Background(waiting::add, Runnable::run), notices, 1);
        slow.setSources(List.of(LogSource.file(exim("mainlog", 5_000))));
        slow.setShown(true);
        workOff();
        slow.setVisibleRows(10);
        slow.scrollTo(4_000);
        assertThat(slow.rows()).hasSize(10).allMatch(row -> row.state() == State.WAITING);
        slow.scrollTo(2_000);
        workOff();
        assertThat(slow.rows()).hasSize(10).allMatch(row -> row.state() == State.RECORD);
        assertThat(slow.rows().get(0).row()).isEqualTo(2_000);
    }

    @Test
    void aFilterThatIsTypedOnReplacesTheOneBefore() throws IOException {
        RecordsModel slow = new RecordsModel(new Background(waiting::add, Runnable::run), notices, 1);
        slow.setSources(List.of(LogSource.file(exim("mainlog", 5_000))));
        slow.setShown(true);
        workOff();
        slow.filterProperty().set("user");
        slow.filterProperty().set("user7@");
        workOff();
        assertThat(slow.rowCountProperty().get()).isEqualTo(5);
        assertThat(slow.busyProperty().get()).isFalse();
    }

    @Test
    void aLogThatIsRewrittenMeanwhileShowsThatItsLinesAreGone() throws IOException {
        Path log = exim("mainlog", 20_000);
        open(log);
        Files.writeString(log, "");
        model.scrollTo(15_000);
        assertThat(model.rows().get(0).state()).isEqualTo(State.GONE);
        assertThat(model.rows().get(0).raw()).contains("mainlog");
    }

    @Test
    void otherLogsReplaceTheRows() throws IOException {
        open(exim("mainlog", 300));
        model.filterProperty().set("user7@");
        model.setSources(List.of(LogSource.file(exim("other", 2_000))));
        assertThat(model.rowCountProperty().get()).isEqualTo(2);
        model.setSources(List.of());
        assertThat(model.rowCountProperty().get()).isZero();
    }

    @Test
    void whatCouldSteerATerminalIsMadeVisible() throws IOException {
        open(Files.writeString(
                directory.resolve("mainlog"),
                line(0) + "\n" + line(1).replace("example.org", "\u001b[31mexample.org") + "\n"));
        assertThat(model.rows().get(1).value(column("sender"))).contains("\\x1B[31m");
        model.select(1, false);
        assertThat(model.detailProperty().get().orElseThrow().raw()).doesNotContain("\u001b");
    }

    private void open(Path... logs) {
        model.setSources(List.of(logs).stream().map(LogSource::file).toList());
        model.setShown(true);
    }

    private int column(String name) {
        return model.columnsProperty().get().stream()
                .map(each -> each.name())
                .toList()
                .indexOf(name);
    }

    private void workOff() {
        for (Runnable work = waiting.poll(); work != null; work = waiting.poll()) {
            work.run();
        }
    }

    private static String line(int second) {
        return "2026-02-01 %02d:%02d:%02d 1tdABC-%06d-AB <= user%s@example.org H=mx.example.org [192.0.2.7] P=esmtp S=%s"
                .formatted(
                        second / 3600 % 24, second / 60 % 60, second % 60, second, second % 1000, 2000 + second % 1000);
    }

    private Path exim(String name, int count) throws IOException {
        return exim(name, 0, count);
    }

    private Path exim(String name, int from, int to) throws IOException {
        return Files.write(
                directory.resolve(name),
                IntStream.range(from, to).mapToObj(RecordsModelTest::line).toList());
    }

    private Path zipped(String name, int from, int to) throws IOException {
        Path file = directory.resolve(name);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            for (int i = from; i < to; i++) {
                out.write((line(i) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
