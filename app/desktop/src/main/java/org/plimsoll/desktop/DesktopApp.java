package org.plimsoll.desktop;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

import org.plimsoll.desktop.export.ExportForm;
import org.plimsoll.desktop.task.Background;
import org.plimsoll.desktop.task.Engine;
import org.plimsoll.desktop.theme.Mark;
import org.plimsoll.desktop.theme.Theme;
import org.plimsoll.report.csv.CsvWriter;
import org.plimsoll.report.pdf.PdfWriter;
import org.plimsoll.report.text.TextWriter;

/** Builds the few objects that make up the application and shows the window. */
public final class DesktopApp extends Application {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 700;

    /** Made by the toolkit. */
    public DesktopApp() {}

    @Override
    public void start(Stage stage) {
        Theme.loadFonts();
        Executor worker = Executors.newCachedThreadPool(DesktopApp::daemon);
        Background background = new Background(worker, Platform::runLater);
        Models models = Models.create(
                Engine.STUDY,
                background,
                Map.of(
                        ExportForm.PDF,
                        new PdfWriter(),
                        ExportForm.CSV,
                        new CsvWriter(),
                        ExportForm.TEXT,
                        new TextWriter()),
                LocalDate.now(ZoneId.systemDefault()),
                SampleDirectory.find(Path.of("").toAbsolutePath(), SampleDirectory.besideCode()));
        stage.setOnHidden(event -> Platform.exit());
        show(stage, models, Shell.Choosers.dialogs(stage));
        models.samples().open(paths(getParameters().getRaw()));
    }

    /** Fills a window with the application. */
    static Shell show(Stage stage, Models models, Shell.Choosers choosers) {
        Shell shell = new Shell(models, choosers, version());
        Scene scene = new Scene(shell, WIDTH, HEIGHT);
        shell.dress(scene);
        stage.setTitle("Plimsoll");
        stage.getIcons().setAll(Mark.icon(16), Mark.icon(32), Mark.icon(64), Mark.icon(256));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setScene(scene);
        stage.show();
        return shell;
    }

    private static List<Path> paths(List<String> arguments) {
        return arguments.stream().map(Path::of).toList();
    }

    /** The version in the jar's manifest; classes that lie in a directory have none. */
    private static String version() {
        return Optional.ofNullable(DesktopApp.class.getPackage().getImplementationVersion())
                .orElse("");
    }

    /** Closing the window ends the process, whatever is still being read. */
    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "plimsoll-background");
        thread.setDaemon(true);
        return thread;
    }
}
