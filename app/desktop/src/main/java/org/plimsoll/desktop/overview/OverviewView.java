package org.plimsoll.desktop.overview;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.plimsoll.desktop.chart.BarsChart;
import org.plimsoll.desktop.chart.BulletChart;
import org.plimsoll.desktop.chart.Legend;
import org.plimsoll.desktop.chart.LinesChart;
import org.plimsoll.desktop.control.Badge;
import org.plimsoll.desktop.control.BriefLabel;
import org.plimsoll.desktop.control.Card;
import org.plimsoll.desktop.control.Columns;
import org.plimsoll.planner.plan.Finding;
import org.plimsoll.report.model.Figures.Tone;

import static org.plimsoll.desktop.text.Texts.text;

/** The figures of the chosen log: large numbers, projection, composition, findings, files. */
public final class OverviewView extends ScrollPane {
    private static final double GAP = 12;
    private static final PseudoClass OVERFULL = PseudoClass.getPseudoClass("overfull");

    private final Label title = new Label();
    private final Badge badge = new Badge();
    private final BriefLabel subtitle = new BriefLabel();

    private final BulletChart bullet = new BulletChart();
    private final Label interval = new Label();
    private final ProgressBar needBar = new ProgressBar();
    private final HeadlineCard cost = new HeadlineCard("cost", text("overview.cost"), Feather.DATABASE, bullet);
    private final HeadlineCard volume = new HeadlineCard("volume", text("overview.volume"), Feather.ACTIVITY);
    private final HeadlineCard need = new HeadlineCard("need", text("overview.need"), Feather.HARD_DRIVE, needBar);
    private final HeadlineCard full = new HeadlineCard("full", text("overview.full"), Feather.CALENDAR, interval);

    private final Legend legend = new Legend();
    private final LinesChart projection = new LinesChart();
    private final Label noProjection = new Label(text("overview.noProjection"));
    private final BarsChart events = new BarsChart();
    private final FindingList findings;
    private final SampleTable table = new SampleTable();
    private final Badge over = new Badge();
    private final Badge near = new Badge();
    private final Badge within = new Badge();

    /**
     * Shows what the model holds.
     *
     * @param follow shows where a finding comes from
     */
    public OverviewView(OverviewModel model, Consumer<Finding.Origin> follow) {
        findings = new FindingList(origin -> {
            if (origin.place() == Finding.Place.FILES) {
                showFiles();
            } else {
                follow.accept(origin);
            }
        });
        setId("overview");
        getStyleClass().add("overview");
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        projection.setId("projection");
        events.setId("events");
        bullet.setId("cost-bullet");
        interval.setId("full-interval");
        interval.getStyleClass().add("headline-interval");
        interval.setWrapText(true);
        needBar.setId("need-bar");
        needBar.setMaxWidth(Double.MAX_VALUE);
        Columns headlines = new Columns(168, GAP, cost, volume, need, full);
        Columns middle = new Columns(
                300, GAP, new Card(text("overview.events"), events), new Card(text("overview.findings"), findings));
        Card tableCard = new Card(text("overview.table"), table, over, near, within);
        VBox content = new VBox(GAP, heading(), headlines, projectionCard(), middle, tableCard);
        content.getStyleClass().add("overview-content");
        setContent(content);
        model.overviewProperty().subscribe(this::show);
        model.rowsProperty().subscribe(this::showRows);
    }

    private HBox heading() {
        title.setId("overview-title");
        title.getStyleClass().add("screen-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        badge.setId("overview-badge");
        subtitle.setId("overview-subtitle");
        subtitle.getStyleClass().add("screen-subtitle");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(title, badge, gap, subtitle);
        line.getStyleClass().add("screen-heading");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Node projectionCard() {
        noProjection.getStyleClass().add("muted");
        noProjection.setWrapText(true);
        StackPane body = new StackPane(projection, noProjection);
        body.setMinHeight(170);
        Card card = new Card(text("overview.projection"), body, legend);
        legend.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(legend, Priority.ALWAYS);
        VBox.setVgrow(card, Priority.ALWAYS);
        return card;
    }

    private void show(Optional<Overview> found) {
        found.ifPresent(this::show);
    }

    private void show(Overview overview) {
        title.setText(overview.title());
        badge.show(overview.badge(), overview.badgeTone());
        subtitle.show(overview.subtitle());
        cost.show(overview.cost());
        volume.show(overview.volume());
        need.show(overview.need());
        full.show(overview.full());
        interval.setText(overview.fullInterval());
        present(interval, !overview.fullInterval().isEmpty());
        present(bullet, overview.costBar().isPresent());
        overview.costBar().ifPresent(bullet::show);
        present(needBar, overview.needShare().isPresent());
        needBar.setProgress(Math.min(1, overview.needShare().orElse(0)));
        needBar.pseudoClassStateChanged(OVERFULL, overview.needShare().orElse(0) > 1);
        present(projection, overview.diskNeed().isPresent());
        present(legend, overview.diskNeed().isPresent());
        present(noProjection, overview.diskNeed().isEmpty());
        overview.diskNeed().ifPresent(chart -> {
            projection.show(chart, overview.fullDay());
            legend.show(chart);
        });
        events.show(overview.events());
        findings.show(overview.findings());
    }

    private void showRows(List<SampleRow> rows) {
        table.show(rows);
        count(over, rows, "table.over", Tone.BAD);
        count(near, rows, "table.near", Tone.WARNING);
        count(within, rows, "table.within", Tone.GOOD);
    }

    private static void count(Badge badge, List<SampleRow> rows, String key, Tone tone) {
        long logs = rows.stream().filter(row -> row.log() && row.tone() == tone).count();
        badge.show(logs == 0 ? "" : text(key, logs), tone);
    }

    /** Brings the table of files into sight. */
    private void showFiles() {
        setVvalue(getVmax());
        table.requestFocus();
    }

    private static void present(Node node, boolean present) {
        node.setVisible(present);
        node.setManaged(present);
    }
}
