package org.plimsoll.desktop.outlook;

import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plimsoll.desktop.chart.FanChart;
import org.plimsoll.desktop.chart.FullChart;
import org.plimsoll.desktop.chart.FullDays;
import org.plimsoll.desktop.chart.Legend;
import org.plimsoll.desktop.chart.LinesChart;
import org.plimsoll.desktop.control.Card;
import org.plimsoll.desktop.control.Columns;
import org.plimsoll.desktop.control.FieldBox;
import org.plimsoll.desktop.plan.FromFiles;
import org.plimsoll.desktop.plan.PlanModel;
import org.plimsoll.desktop.plan.UndoKeys;
import org.plimsoll.desktop.text.TextSize;
import org.plimsoll.desktop.text.Worded;

import static org.plimsoll.desktop.text.Texts.text;

/** The plan screen: scenarios above, the fan below them, and below that answers, comparison or all further settings. */
public final class OutlookView extends VBox implements Worded {
    /** Heights that show something, in text of the usual size. */
    private static final double LEAST_FAN = 210;

    private static final double LEAST_PART = 180;

    private static final double GAP = 12;

    private final Card fanCard;
    private final OutlookModel model;
    private final FanChart fan = new FanChart();
    private final FlowPane fanLegend = new FlowPane();
    private final FullChart full = new FullChart();
    private final Label fullSentence = new Label();
    private final Label basis = new Label();
    private final AnswerRows fitting;
    private final AnswerRows disk;
    private final AnswerRows codecs;
    private final Label codecsHint = new Label(text("answer.codec.hint"));
    private final CompareTable table = new CompareTable();
    private final LinesChart peaks = new LinesChart(false);
    private final Legend peaksLegend = new Legend();
    private final FurtherForm further;
    private final ToggleGroup parts = new ToggleGroup();
    private final StackPane shown = new StackPane();

    /** What the user is asked for, and what is done for another screen's sake. */
    public interface Surroundings {
        /** A file that the user is asked for; none if they thought better of it. */
        Optional<Path> file(Node near, String title);

        /** A directory that the user is asked for; none if they thought better of it. */
        Optional<Path> directory(Node near, String title);

        /** Measures with every codec tried. */
        void tryAllCodecs();
    }

    /** Shows what the models hold. */
    public OutlookView(OutlookModel model, PlanModel plan, FromFiles files, Surroundings surroundings) {
        this.model = model;
        fitting = new AnswerRows(model::apply);
        disk = new AnswerRows(model::apply);
        codecs = new AnswerRows(model::apply);
        further = new FurtherForm(plan, files, surroundings);
        setId("outlook");
        getStyleClass().add("outlook");
        UndoKeys.on(further, plan);
        fan.setId("fan");
        full.setId("full-chart");
        Node answers = new Columns(330, GAP, fullCard(), answersCard(surroundings));
        HBox pills = new HBox();
        pills.getStyleClass().add("pills");
        pills.getChildren()
                .addAll(
                        pill("part-answers", "outlook.part.answers", "left-pill", answers),
                        pill("part-compare", "outlook.part.compare", "center-pill", comparison()),
                        pill("part-further", "outlook.part.further", "right-pill", further));
        parts.getToggles().get(0).setSelected(true);
        parts.getToggles().get(1).selectedProperty().subscribe(model::setCompared);
        shown.setPrefHeight(0);
        VBox.setVgrow(shown, Priority.ALWAYS);
        fanCard = fanCard();
        VBox content = new VBox(GAP, new ScenarioBar(model.scenarios(), plan), fanCard, pills, shown);
        content.getStyleClass().add("outlook-content");
        // As a whole it only scrolls where large text leaves its parts no room.
        ScrollPane whole = scrolled(content);
        whole.setFitToHeight(true);
        VBox.setVgrow(whole, Priority.ALWAYS);
        getChildren().add(whole);
        wordAgain();
        model.foresightProperty().subscribe(seen -> seen.ifPresent(this::show));
        model.comparisonProperty().subscribe(this::compare);
        model.diskProperty().subscribe(answer -> disk.show(answer.stream().toList()));
    }

    @Override
    public void wordAgain() {
        fanCard.setMinHeight(LEAST_FAN * TextSize.factor());
        shown.setMinHeight(LEAST_PART * TextSize.factor());
    }

    private Card fanCard() {
        Button in = tool("fan-in", "outlook.zoom.in", Feather.ZOOM_IN, fan::zoomIn);
        Button out = tool("fan-out", "outlook.zoom.out", Feather.ZOOM_OUT, fan::zoomOut);
        Button all = tool("fan-all", "outlook.zoom.all", Feather.MAXIMIZE_2, fan::showAll);
        out.disableProperty().bind(fan.zoomedProperty().not());
        all.disableProperty().bind(fan.zoomedProperty().not());
        fanLegend.getStyleClass().addAll("legend", "fan-legend");
        HBox tools = new HBox(2, in, out, all);
        VBox.setVgrow(fan, Priority.ALWAYS);
        Card card = new Card(text("outlook.fan"), new VBox(2, fan, fanLegend), tools);
        card.getStyleClass().add("fan-card");
        card.prefHeightProperty().bind(heightProperty().multiply(0.38));
        return card;
    }

    private static Button tool(String id, String key, Feather icon, Runnable action) {
        Button button = new Button("", new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("flat", "button-icon", "scenario-button");
        button.setTooltip(new Tooltip(text(key + ".tip")));
        button.setAccessibleText(text(key));
        button.setOnAction(event -> action.run());
        return button;
    }

    private Node fullCard() {
        fullSentence.setId("full-sentence");
        fullSentence.setWrapText(true);
        fullSentence.setMinHeight(Region.USE_PREF_SIZE);
        basis.setId("forecast-basis");
        basis.getStyleClass().add("answer-remark");
        basis.setWrapText(true);
        basis.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setVgrow(full, Priority.ALWAYS);
        return new Card(text("outlook.full"), new VBox(8, fullSentence, full, basis));
    }

    private Node answersCard(Surroundings surroundings) {
        TextField risk = new TextField();
        risk.textProperty().bindBidirectional(model.riskProperty());
        risk.setPromptText("10 %");
        risk.setPrefColumnCount(5);
        FieldBox asked = new FieldBox("answer-risk", text("answer.risk"), risk);
        model.riskErrorProperty().subscribe(asked::setError);
        HBox.setHgrow(disk, Priority.ALWAYS);
        HBox diskLine = new HBox(12, asked, disk);
        diskLine.setAlignment(Pos.BOTTOM_LEFT);
        Label heading = new Label(text("answer.codecs"));
        heading.getStyleClass().add("effect-heading");
        Button tryAll = new Button(text("answer.codec.try"));
        tryAll.setId("try-codecs");
        tryAll.getStyleClass().add("small");
        tryAll.setTooltip(new Tooltip(text("answer.codec.try.tip")));
        tryAll.setOnAction(event -> surroundings.tryAllCodecs());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox headingLine = new HBox(heading, gap, tryAll);
        headingLine.setAlignment(Pos.CENTER_LEFT);
        codecsHint.getStyleClass().add("answer-remark");
        codecsHint.setWrapText(true);
        return new Card(text("outlook.answers"), new VBox(10, fitting, diskLine, headingLine, codecsHint, codecs));
    }

    private Node comparison() {
        Label alone = new Label(text("outlook.compare.alone"));
        alone.getStyleClass().add("muted");
        alone.setWrapText(true);
        Button copy = new Button(text("scenario.copy"));
        copy.setId("compare-copy");
        copy.setOnAction(event -> model.scenarios().addCopy());
        VBox empty = new VBox(10, alone, copy);
        peaks.setId("peaks");
        peaks.setMinHeight(150);
        peaksLegend.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(peaksLegend, Priority.ALWAYS);
        VBox both = new VBox(
                GAP,
                new Card(text("outlook.compare"), sideways(table)),
                new Card(text("outlook.compare.peaks"), peaks, peaksLegend));
        model.comparisonProperty().subscribe(found -> {
            empty.setVisible(found.isEmpty());
            empty.setManaged(found.isEmpty());
            both.setVisible(found.isPresent());
            both.setManaged(found.isPresent());
        });
        return new VBox(empty, both);
    }

    private static ScrollPane sideways(Node content) {
        ScrollPane scroll = scroll(content);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    private static ScrollPane scrolled(Node content) {
        ScrollPane scroll = scroll(content);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    private static ScrollPane scroll(Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("outlook-scroll");
        return scroll;
    }

    /** A button that shows a part of the screen, which stays shown until another one is. */
    private ToggleButton pill(String id, String key, String style, Node part) {
        ToggleButton button = new ToggleButton(text(key));
        button.setId(id);
        button.setToggleGroup(parts);
        button.getStyleClass().add(style);
        button.setOnAction(event -> button.setSelected(true));
        ScrollPane body = scrolled(part);
        body.visibleProperty().bind(button.selectedProperty());
        shown.getChildren().add(body);
        return button;
    }

    private void show(Foresight seen) {
        fan.show(seen.fan());
        legend(!seen.fan().bands().isEmpty());
        show(seen.full());
        basis.setText(seen.basis().isEmpty() ? "" : text("outlook.basis", seen.basis()));
        fitting.show(seen.fitting());
        codecs.show(seen.codecs());
        codecsHint.setVisible(seen.codecs().isEmpty());
        codecsHint.setManaged(seen.codecs().isEmpty());
        further.show(seen.storms());
    }

    private void show(FullDays days) {
        fullSentence.setText(days.sentence());
        full.setVisible(!days.bins().isEmpty());
        full.setManaged(!days.bins().isEmpty());
        full.show(days);
    }

    private void legend(boolean uncertain) {
        fanLegend.getChildren().clear();
        if (uncertain) {
            fanLegend
                    .getChildren()
                    .addAll(
                            entry("fan-swatch-95", "outlook.legend.95"),
                            entry("fan-swatch-80", "outlook.legend.80"),
                            entry("fan-swatch-median", "outlook.legend.median"));
        }
        fanLegend.getChildren().add(entry("swatch-0", "outlook.legend.teeth"));
    }

    private static HBox entry(String style, String key) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll("swatch", style);
        HBox entry = new HBox(swatch, new Label(text(key)));
        entry.getStyleClass().add("legend-entry");
        entry.setAlignment(Pos.CENTER_LEFT);
        return entry;
    }

    private void compare(Optional<Comparison> found) {
        found.ifPresent(comparison -> {
            table.show(comparison);
            peaks.show(comparison.peaks(), Optional.empty());
            peaksLegend.show(comparison.peaks());
        });
    }
}
