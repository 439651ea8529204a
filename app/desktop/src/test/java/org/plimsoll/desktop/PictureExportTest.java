package org.plimsoll.desktop;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.plimsoll.desktop.control.Card;
import org.plimsoll.desktop.picture.PictureForm;
import org.plimsoll.desktop.picture.PictureMenu;
import org.plimsoll.desktop.plan.PlanInput;
import org.plimsoll.desktop.screen.Screen;
import org.plimsoll.desktop.task.Background;
import org.plimsoll.desktop.theme.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plimsoll.desktop.TestWindow.text;

/** Every chart of every screen as a picture. */
@UiTest
@ExtendWith(ApplicationExtension.class)
class PictureExportTest {
    private static final Path KEPT = Path.of(System.getProperty("plimsoll.screenshots", "target/screenshots"));

    @TempDir
    Path directory;

    private final List<String> named = new ArrayList<>();
    private final Models models = Models.create(
            new FakeEngine(),
            new Background(Runnable::run, Platform::runLater),
            Map.of(),
            Studies.TODAY,
            Optional.empty());

    @Start
    void start(Stage stage) {
        Theme.loadFonts();
        DesktopApp.show(
                stage, models, new Shell.Choosers(List::of, List::of, form -> null, Optional::empty, (form, name) -> {
                    named.add(name);
                    return directory.resolve(name);
                }));
    }

    @Test
    void theProjectionIsSavedAsVectorsWithItsTexts(FxRobot robot) throws Exception {
        overview(robot);
        save(robot, cardOf(robot, "#projection"), "#picture-save-svg");
        assertThat(named).containsExactly("disk-need-and-capacity.svg");
        Document svg = svg("disk-need-and-capacity.svg");
        assertThat(texts(svg))
                .contains("Disk need and capacity", "peak while rotating", "just before a rotation", "disk 420 MB")
                .contains("May 2026", "400", "MB");
        assertThat(count(svg, "path")).isGreaterThanOrEqualTo(4);
        assertThat(count(svg, "line")).isGreaterThan(8);
        assertThat(count(svg, "image")).isZero();
        assertThat(strokes(svg)).contains("#0969da", "#8250df", "#cf222e");
        Node card = cardOf(robot, "#projection");
        assertThat(svg.getDocumentElement().getAttribute("width"))
                .isEqualTo(Long.toString(Math.round(card.getLayoutBounds().getWidth())));
        keep("chart-projection.svg", "disk-need-and-capacity.svg");
    }

    @Test
    void barsAndBulletsAreVectorsToo(FxRobot robot) throws Exception {
        overview(robot);
        save(robot, cardOf(robot, "#events"), "#picture-save-svg");
        Document bars = svg("bytes-by-event.svg");
        assertThat(texts(bars)).contains("received", "400 MB", "55.6 %", "unrecognised");
        assertThat(count(bars, "rect")).isGreaterThan(12);
        keep("chart-events.svg", "bytes-by-event.svg");
        save(robot, cardOf(robot, "#cost-bullet"), "#picture-save-svg");
        Document bullet = svg("a-million-messages.svg");
        assertThat(texts(bullet)).contains("360.0", "Baseline 300 MB", "+20.0 %");
        assertThat(count(bullet, "rect")).isGreaterThanOrEqualTo(5);
        keep("chart-cost.svg", "a-million-messages.svg");
    }

    @Test
    void aPictureOfPixelsIsTwiceAsFineAsTheScreen(FxRobot robot) throws Exception {
        overview(robot);
        Region card = cardOf(robot, "#projection");
        save(robot, card, "#picture-save-png");
        BufferedImage image =
                ImageIO.read(directory.resolve("disk-need-and-capacity.png").toFile());
        assertThat((double) image.getWidth()).isBetween(2 * card.getWidth() - 2, 2 * card.getWidth() + 2);
        assertThat((double) image.getHeight()).isBetween(2 * card.getHeight() - 2, 2 * card.getHeight() + 2);
        long blue = IntStream.range(0, image.getWidth() * image.getHeight())
                .map(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()))
                .filter(pixel -> (pixel & 0xFFFFFF) == 0x0969DA)
                .count();
        assertThat(blue).isGreaterThan(1000);
        assertThat(text(robot, "#status-sentence")).startsWith("PNG picture written to");
        assertThat(card.lookup(".picture-menu").isVisible()).isTrue();
        keep("chart-projection.png", "disk-need-and-capacity.png");
    }

    @Test
    void theKeyboardSavesTheChartThatHasTheFocus(FxRobot robot) throws Exception {
        Path samples = Path.of(System.getProperty("plimsoll.root"), "samples");
        robot.interact(() -> {
            models.samples().open(List.of(samples.resolve("mainlog.ec"), samples.resolve("exim-mainlog")));
            models.screens().show(Screen.COMPOSITION);
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> robot.lookup("#composition-bars").query().requestFocus());
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.G).release(KeyCode.G, KeyCode.SHIFT, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("#picture-save-svg");
        WaitForAsyncUtils.waitForFxEvents();
        Document svg = svg("bytes-over-time.svg");
        assertThat(count(svg, "rect")).isGreaterThan(70);
        assertThat(texts(svg)).contains("Bytes over time", "4 Nov 00:00");
        keep("chart-over-time.svg", "bytes-over-time.svg");
    }

    @Test
    void everyChartOfTheCompositionCanBeSaved(FxRobot robot) throws Exception {
        Path samples = Path.of(System.getProperty("plimsoll.root"), "samples");
        robot.interact(() -> {
            models.samples().open(List.of(samples.resolve("mainlog.ec")));
            models.screens().show(Screen.COMPOSITION);
        });
        WaitForAsyncUtils.waitForFxEvents();
        List<PictureMenu> menus = robot.lookup("#composition").query().lookupAll(".picture-menu").stream()
                .filter(PictureExportTest::shown)
                .map(PictureMenu.class::cast)
                .toList();
        assertThat(menus).hasSizeGreaterThanOrEqualTo(7);
        for (PictureMenu menu : menus) {
            robot.interact(() -> menu.getItems().get(1).fire());
        }
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(named).hasSameSizeAs(menus).doesNotHaveDuplicates();
        for (String name : named) {
            assertThat(texts(svg(name))).as(name).isNotEmpty();
        }
        keep("chart-by-field.svg", "by-field.svg");
        keep("chart-clock.svg", "by-hour-of-the-day.svg");
    }

    @Test
    void aChartIsCopiedToTheClipboard(FxRobot robot) {
        overview(robot);
        save(robot, cardOf(robot, "#events"), "#picture-copy");
        assertThat(text(robot, "#status-sentence")).isEqualTo("Bytes by event copied as a picture");
        robot.interact(
                () -> assertThat(Clipboard.getSystemClipboard().hasImage()).isTrue());
    }

    @Test
    void whatIsNoChartOffersNoPicture(FxRobot robot) {
        overview(robot);
        assertThat(cardOf(robot, "#findings").lookup(".picture-menu")).isNull();
        assertThat(PictureForm.values()).hasSize(2);
    }

    private void overview(FxRobot robot) {
        robot.interact(() -> {
            models.samples().open(List.of(Path.of("/var/log/ecelerity")));
            models.plan().textProperty(PlanInput.GROWTH).set("40%");
            models.plan().textProperty(PlanInput.DISK).set("420MB");
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void save(FxRobot robot, Region card, String item) {
        robot.clickOn(card.lookup(".picture-menu"));
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn(item);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Region cardOf(FxRobot robot, String id) {
        Node node = robot.lookup(id).query();
        while (!(node instanceof Card) && !node.getStyleClass().contains("card")) {
            node = node.getParent();
        }
        return (Region) node;
    }

    private static boolean shown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private Document svg(String name) throws Exception {
        byte[] bytes = Files.readAllBytes(directory.resolve(name));
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private static List<String> texts(Document svg) {
        return elements(svg, "text").stream().map(Element::getTextContent).toList();
    }

    private static List<String> strokes(Document svg) {
        List<String> strokes = new ArrayList<>();
        elements(svg, "path").forEach(path -> strokes.add(path.getAttribute("stroke")));
        elements(svg, "line").forEach(line -> strokes.add(line.getAttribute("stroke")));
        return strokes;
    }

    private static int count(Document svg, String name) {
        return elements(svg, name).size();
    }

    private static List<Element> elements(Document svg, String name) {
        NodeList found = svg.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }

    /** For people to look at. */
    private void keep(String as, String name) throws Exception {
        Files.createDirectories(KEPT);
        Files.write(KEPT.resolve(as), Files.readAllBytes(directory.resolve(name)));
    }
}
