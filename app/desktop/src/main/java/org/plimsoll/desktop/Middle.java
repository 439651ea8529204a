package org.plimsoll.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

import org.plimsoll.desktop.composition.CompositionView;
import org.plimsoll.desktop.export.ExportForm;
import org.plimsoll.desktop.outlook.OutlookView;
import org.plimsoll.desktop.overview.OverviewView;
import org.plimsoll.desktop.recent.RecentLinks;
import org.plimsoll.desktop.records.RecordsView;
import org.plimsoll.desktop.report.ReportView;
import org.plimsoll.desktop.samples.EarlyStrip;
import org.plimsoll.desktop.samples.MeasuringView;
import org.plimsoll.desktop.samples.WelcomeView;
import org.plimsoll.desktop.screen.Screen;
import org.plimsoll.desktop.screen.ScreenBar;
import org.plimsoll.planner.plan.Finding;

/** What stands in the middle: the welcome while nothing is open, else the screen that was gone to. */
final class Middle extends BorderPane {
    private final Models models;
    private final BooleanBinding anyOpen;
    private final BooleanBinding figures;
    private final ScreenBar bar;
    private final RecordsView records;
    private final ReportView report;
    private final Runnable toPolicy;

    /** What the middle asks of the rest of the window. */
    record Ways(
            Runnable openFiles,
            Runnable openDirectory,
            Consumer<List<Path>> open,
            Shell.Choosers choosers,
            Consumer<ExportForm> export,
            Runnable toPolicy) {}

    Middle(Models models, BooleanBinding anyOpen, Ways ways) {
        this.models = models;
        this.anyOpen = anyOpen;
        this.toPolicy = ways.toPolicy();
        figures = Bindings.createBooleanBinding(
                () -> models.overview().overviewProperty().get().isPresent(),
                models.overview().overviewProperty());
        bar = new ScreenBar(models.screens());
        bar.visibleProperty().bind(anyOpen);
        bar.managedProperty().bind(anyOpen);
        records = new RecordsView(models.records(), ways.choosers().records());
        report = new ReportView(models.report(), models.print(), ways.export());
        setMinSize(0, 0);
        setTop(early());
        setCenter(screens(ways));
    }

    /** The line of screens, which stands above the middle and what is beside it. */
    ScreenBar bar() {
        return bar;
    }

    /** Takes the keys of the screen that is shown, wherever in the window they are typed. */
    void key(KeyEvent event) {
        if (records.isVisible()) {
            records.key(event);
        } else if (report.isVisible()) {
            report.key(event);
        }
    }

    private Node screens(Ways ways) {
        Node welcome = new WelcomeView(
                models.samples(),
                ways.openFiles(),
                ways.openDirectory(),
                new RecentLinks(models.workspace().recent(), path -> ways.open().accept(List.of(path))));
        Node overview = new OverviewView(models.overview(), this::follow);
        Node composition = new CompositionView(models.composition(), this::followTo);
        Node outlook =
                new OutlookView(models.outlook(), models.plan(), models.files(), new Surrounding(models.samples()));
        Node waiting = new MeasuringView(models.samples(), models.status().sentenceProperty());
        welcome.visibleProperty().bind(anyOpen.not());
        overview.visibleProperty().bind(figures.and(on(Screen.OVERVIEW)));
        composition.visibleProperty().bind(on(Screen.COMPOSITION));
        records.visibleProperty().bind(on(Screen.RECORDS));
        outlook.visibleProperty().bind(figures.and(on(Screen.PLAN)));
        report.visibleProperty().bind(on(Screen.REPORT));
        waiting.visibleProperty().bind(figures.not().and(on(Screen.OVERVIEW).or(on(Screen.PLAN))));
        return new StackPane(welcome, waiting, overview, composition, records, outlook, report);
    }

    /** Above whatever is shown, unless the measuring itself is. */
    private Node early() {
        EarlyStrip strip = new EarlyStrip(models.samples());
        strip.visibleProperty()
                .bind(models.samples()
                        .estimateProperty()
                        .isNotEmpty()
                        .and(figures.or(on(Screen.RECORDS)).or(on(Screen.COMPOSITION))));
        strip.managedProperty().bind(strip.visibleProperty());
        return strip;
    }

    private BooleanBinding on(Screen screen) {
        return anyOpen.and(models.screens().screenProperty().isEqualTo(screen));
    }

    /** Shows where a finding comes from. */
    private void follow(Finding.Origin origin) {
        if (!origin.format().isEmpty()) {
            models.overview().formatProperty().set(origin.format());
        }
        switch (origin.place()) {
            case UNRECOGNISED -> {
                models.records().filterProperty().set("");
                models.records().unrecognisedOnlyProperty().set(true);
                models.screens().show(Screen.RECORDS);
            }
            case COMPOSITION -> models.screens().show(Screen.COMPOSITION);
            case POLICY -> toPolicy.run();
            case FILES, NONE -> models.screens().show(Screen.OVERVIEW);
        }
    }

    /** Shows the lines behind a figure. */
    private void followTo(String filter) {
        models.records().unrecognisedOnlyProperty().set(false);
        models.records().filterProperty().set(filter);
        models.screens().show(Screen.RECORDS);
    }
}
