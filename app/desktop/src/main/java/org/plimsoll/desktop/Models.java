package org.plimsoll.desktop;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

import org.plimsoll.desktop.composition.CompositionModel;
import org.plimsoll.desktop.export.ExportForm;
import org.plimsoll.desktop.export.ExportModel;
import org.plimsoll.desktop.memory.Remembered;
import org.plimsoll.desktop.notice.NoticeModel;
import org.plimsoll.desktop.outlook.OutlookModel;
import org.plimsoll.desktop.overview.OverviewModel;
import org.plimsoll.desktop.picture.PictureModel;
import org.plimsoll.desktop.plan.FromFiles;
import org.plimsoll.desktop.plan.PlanModel;
import org.plimsoll.desktop.plan.Plans;
import org.plimsoll.desktop.plan.Scenarios;
import org.plimsoll.desktop.records.RecordsModel;
import org.plimsoll.desktop.report.PrintModel;
import org.plimsoll.desktop.report.ReportModel;
import org.plimsoll.desktop.samples.SamplesModel;
import org.plimsoll.desktop.screen.Screen;
import org.plimsoll.desktop.screen.ScreenModel;
import org.plimsoll.desktop.status.StatusModel;
import org.plimsoll.desktop.task.Background;
import org.plimsoll.desktop.task.Engine;
import org.plimsoll.desktop.text.Notation;
import org.plimsoll.planner.plan.Scenario;
import org.plimsoll.report.ReportWriter;
import org.plimsoll.report.Reports;
import org.plimsoll.report.pdf.PdfPages;

/**
 * The models of all screens, wired: what is measured goes to the plan, what is planned to overview and export.
 *
 * @param workspace what is around the figures
 * @param notices trouble
 * @param samples opened logs
 * @param scenarios what is planned for
 * @param plan inputs and plan
 * @param overview figures
 * @param export report files
 * @param status the line at the bottom
 * @param screens which screen is in the middle
 * @param records every line
 * @param composition what the bytes are made of
 * @param outlook the plan from all sides
 * @param files what scenarios take from files
 * @param report pages of the report
 * @param print paper
 * @param pictures charts as files
 */
record Models(
        Workspace workspace,
        NoticeModel notices,
        SamplesModel samples,
        Scenarios scenarios,
        PlanModel plan,
        OverviewModel overview,
        ExportModel export,
        StatusModel status,
        ScreenModel screens,
        RecordsModel records,
        CompositionModel composition,
        OutlookModel outlook,
        FromFiles files,
        ReportModel report,
        PrintModel print,
        PictureModel pictures) {

    /**
     * Builds and wires them.
     *
     * @param engine measures and plans
     * @param background runs what takes long
     * @param writers one for each form of the report
     * @param today first day of every plan
     * @param samples directory with small logs to try, if there is one
     */
    static Models create(
            Engine engine,
            Background background,
            Map<ExportForm, ReportWriter> writers,
            LocalDate today,
            Optional<Path> samples) {
        return create(engine, background, writers, today, samples, Remembered.PLAIN);
    }

    /**
     * Builds and wires them, with what was remembered.
     *
     * @param before what was kept from the last run
     */
    static Models create(
            Engine engine,
            Background background,
            Map<ExportForm, ReportWriter> writers,
            LocalDate today,
            Optional<Path> samples,
            Remembered before) {
        NoticeModel notices = new NoticeModel();
        SamplesModel opened = new SamplesModel(engine, background, notices, System::nanoTime, samples);
        Scenarios scenarios = new Scenarios(Scenario.starting(today));
        Plans plans = new Plans(engine);
        PlanModel plan = new PlanModel(plans, background, notices, scenarios, SamplesModel.NOTHING);
        plan.measuredProperty().bind(opened.measuredProperty());
        OverviewModel overview = new OverviewModel(SamplesModel.NOTHING);
        overview.studyProperty().bind(plan.plannedProperty());
        ExportModel export = new ExportModel(background, notices, writers, today, SamplesModel.NOTHING);
        export.studyProperty().bind(plan.plannedProperty());
        ScreenModel screens = new ScreenModel();
        RecordsModel records = new RecordsModel(
                background, notices, Math.max(1, Runtime.getRuntime().availableProcessors() - 1));
        opened.sourcesProperty().subscribe(records::setSources);
        screens.screenProperty().subscribe(screen -> records.setShown(screen == Screen.RECORDS));
        CompositionModel composition = new CompositionModel(engine, background, notices);
        composition.formatProperty().bind(overview.formatProperty());
        opened.sourcesProperty().subscribe(composition::setSources);
        screens.screenProperty().subscribe(screen -> composition.setShown(screen == Screen.COMPOSITION));
        OutlookModel outlook = new OutlookModel(plans, background, notices, scenarios, SamplesModel.NOTHING);
        outlook.studyProperty().bind(plan.plannedProperty());
        screens.screenProperty().subscribe(screen -> outlook.setShown(screen == Screen.PLAN));
        ReportModel report = new ReportModel(
                background, notices, study -> PdfPages.of(Reports.compose(study, today)), SamplesModel.NOTHING);
        report.studyProperty().bind(plan.plannedProperty());
        screens.screenProperty().subscribe(screen -> report.setShown(screen == Screen.REPORT));
        PrintModel print = new PrintModel(background, notices, PrintModel.Printers.SYSTEM);
        StatusModel status = new StatusModel(opened, export);
        status.follow(print.outcomeProperty());
        PictureModel pictures = new PictureModel(background, notices);
        status.follow(pictures.outcomeProperty());
        Workspace workspace = Workspace.of(background, notices, scenarios, opened, today, before);
        workspace.settings().zoneProperty().subscribe(chosen -> {
            ZoneId zone = chosen.orElse(null);
            opened.setZone(zone);
            records.setZone(zone);
            composition.setZone(zone);
        });
        workspace.settings().notationProperty().subscribe(chosen -> {
            Notation.use(chosen);
            opened.wordAgain();
            plan.wordAgain();
            overview.wordAgain();
            composition.wordAgain();
            outlook.wordAgain();
            status.wordAgain();
        });
        return new Models(
                workspace,
                notices,
                opened,
                scenarios,
                plan,
                overview,
                export,
                status,
                screens,
                records,
                composition,
                outlook,
                new FromFiles(background, notices, scenarios, opened.measuredProperty()::get),
                report,
                print,
                pictures);
    }
}
