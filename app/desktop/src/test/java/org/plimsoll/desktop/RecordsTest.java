package org.plimsoll.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.plimsoll.desktop.records.RecordRow;
import org.plimsoll.desktop.screen.Screen;
import org.plimsoll.desktop.task.Background;
import org.plimsoll.desktop.task.Engine;
import org.plimsoll.desktop.theme.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plimsoll.desktop.TestWindow.text;

/** The table of lines, clicked and typed through on real logs. */
@UiTest
@ExtendWith(ApplicationExtension.class)
class RecordsTest {
    private static final long LIMIT_SECONDS = 60;
    private static final int ROWS = 200_000;

    @TempDir
    static Path directory;

    private static Path log = Path.of("");

    private final Models models = Models.create(
            Engine.STUDY,
            new Background(work -> new Thread(work, "test").start(), Platform::runLater),
            Map.of(),
            Studies.TODAY,
            Optional.empty());

    @Start
    void start(Stage stage) throws IOException {
        Theme.loadFonts();
        if (!Files.exists(directory.resolve("mainlog"))) {
            log = Files.write(
                    directory.resolve("mainlog"),
                    IntStream.range(0, ROWS).mapToObj(RecordsTest::line).toList());
        }
        DesktopApp.show(
                stage,
                models,
                new Shell.Choosers(
                        List::of,
                        List::of,
                        form -> null,
                        () -> Optional.of(directory.resolve("rows.csv")),
                        (form, name) -> null));
    }

    private static String line(int second) {
        return "2026-02-%02d %02d:%02d:%02d 1tdABC-%06d-AB <= user%s@example.org H=mx.example.org [192.0.2.7] P=esmtp S=%s"
                .formatted(
                        1 + second / 86_400,
                        second / 3600 % 24,
                        second / 60 % 60,
                        second % 60,
                        second,
                        second % 1000,
                        2000 + second % 1000);
    }

    @Test
    void twoHundredThousandRowsAreScrolledFilteredAndFound(FxRobot robot) throws Exception {
        open(robot);
        assertThat(text(robot, "#records-status")).isEqualTo("200,000 lines");
        TableView<RecordRow> table = robot.lookup("#records-table").query();
        assertThat(table.getItems().size()).isBetween(10, 40);
        robot.interact(
                () -> robot.lookup("#records-bar").queryAs(ScrollBar.class).setValue(123_456));
        settle();
        assertThat(table.getItems().get(0).value(0)).isEqualTo("123457");
        filter(robot, "user77@");
        assertThat(text(robot, "#records-status")).isEqualTo("200 of 200,000 lines");
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.DOWN);
        settle();
        assertThat(text(robot, "#records-detail-heading")).contains("1,078");
        assertThat(robot.lookup("#records-raw").queryAs(TextInputControl.class).getText())
                .isEqualTo(line(1_077));
    }

    @Test
    void theKeyboardAloneFindsJumpsAndTraces(FxRobot robot) throws Exception {
        open(robot);
        keys(robot, KeyCode.CONTROL, KeyCode.F);
        robot.write("user123@").type(KeyCode.ENTER);
        settle();
        assertThat(models.records().leadProperty().get()).isEqualTo(123);
        robot.type(KeyCode.F3);
        settle();
        assertThat(models.records().leadProperty().get()).isEqualTo(1_123);
        keys(robot, KeyCode.SHIFT, KeyCode.F3);
        settle();
        assertThat(models.records().leadProperty().get()).isEqualTo(123);
        keys(robot, KeyCode.CONTROL, KeyCode.G);
        robot.write("2026-02-02T00:00:05").type(KeyCode.ENTER);
        settle();
        assertThat(models.records().leadProperty().get()).isEqualTo(86_405);
        keys(robot, KeyCode.CONTROL, KeyCode.T);
        WaitForAsyncUtils.waitFor(
                LIMIT_SECONDS,
                TimeUnit.SECONDS,
                () -> models.records().traceProperty().get().contains("1tdABC-086405-AB")
                        && models.records().traceProperty().get().contains("user405@example.org"));
        robot.type(KeyCode.END);
        settle();
        assertThat(models.records().leadProperty().get()).isEqualTo(ROWS - 1L);
    }

    @Test
    void rowsAreChosenByMouseAndCopiedByKey(FxRobot robot) throws Exception {
        open(robot);
        robot.clickOn(row(robot, 2));
        robot.press(KeyCode.SHIFT);
        robot.clickOn(row(robot, 4));
        robot.release(KeyCode.SHIFT);
        keys(robot, KeyCode.CONTROL, KeyCode.C);
        WaitForAsyncUtils.waitFor(
                LIMIT_SECONDS,
                TimeUnit.SECONDS,
                () -> models.records().remarkProperty().get().equals("3 lines copied"));
        String copied = WaitForAsyncUtils.waitForAsyncFx(
                10_000, () -> Clipboard.getSystemClipboard().getString());
        assertThat(copied.lines()).containsExactly(line(2), line(3), line(4));
    }

    @Test
    void aFilterWithoutHitsOffersTheWayBackAndNonsenseIsMarked(FxRobot robot) throws Exception {
        open(robot);
        filter(robot, "nobody");
        assertThat(text(robot, "#records-status")).isEqualTo("0 of 200,000 lines");
        robot.clickOn("#records-clear");
        settle();
        assertThat(text(robot, "#records-status")).isEqualTo("200,000 lines");
        filter(robot, "event:lost");
        assertThat(text(robot, "#records-filter-error")).contains("lost", "RECEIVED");
    }

    @Test
    void shownRowsAreExported(FxRobot robot) throws Exception {
        open(robot);
        filter(robot, "user9@");
        robot.interact(() -> robot.lookup("#records-export").queryButton().fire());
        WaitForAsyncUtils.waitFor(
                LIMIT_SECONDS,
                TimeUnit.SECONDS,
                () -> models.records().remarkProperty().get().contains("written to"));
        assertThat(Files.readAllLines(directory.resolve("rows.csv"))).hasSize(201);
    }

    @Test
    void aClickOnAHeadingSorts(FxRobot robot) throws Exception {
        open(robot);
        filter(robot, "user1");
        robot.clickOn("message");
        waitForFirst("1tdABC-000001-AB");
        robot.clickOn("message");
        waitForFirst("1tdABC-199199-AB");
        assertThat(models.records().remarkProperty().get()).isEqualTo("Sorted by message");
    }

    private void waitForFirst(String message) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                LIMIT_SECONDS,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.waitForAsyncFx(
                        LIMIT_SECONDS * 1000L,
                        () -> settled()
                                && models.records().remarkProperty().get().equals("Sorted by message")
                                && !models.records().rows().isEmpty()
                                && models.records().rows().get(0).values().contains(message)));
    }

    /** Goes to the filter and types, and waits until all of it has arrived and been applied. */
    private void filter(FxRobot robot, String typed) throws TimeoutException {
        robot.interact(() -> robot.lookup("#records-filter").query().requestFocus());
        robot.write(typed);
        WaitForAsyncUtils.waitFor(
                LIMIT_SECONDS,
                TimeUnit.SECONDS,
                () -> models.records().filterProperty().get().equals(typed));
        settle();
    }

    private void open(FxRobot robot) throws TimeoutException {
        robot.interact(() -> models.samples().open(List.of(log)));
        robot.clickOn("#screen-records");
        settle();
        assertThat(models.screens().screenProperty().get()).isEqualTo(Screen.RECORDS);
    }

    private static Node row(FxRobot robot, int number) {
        return robot.lookup(".record-row")
                .match((javafx.scene.control.TableRow<RecordRow> row) ->
                        row.getItem() != null && row.getItem().row() == number)
                .query();
    }

    private static void keys(FxRobot robot, KeyCode held, KeyCode key) {
        robot.press(held, key).release(key, held);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Waits until all lines are read and looked at, and the rows in sight are there. */
    private void settle() throws TimeoutException {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitFor(
                LIMIT_SECONDS,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.waitForAsyncFx(LIMIT_SECONDS * 1000L, this::settled));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private boolean settled() {
        return !models.records().statusProperty().get().isEmpty()
                && !models.records().busyProperty().get()
                && !models.records().remarkProperty().get().startsWith("Looking")
                && models.records().rows().stream().noneMatch(row -> row.state() == RecordRow.State.WAITING);
    }
}
