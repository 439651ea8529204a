package org.plimsoll.desktop;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import org.plimsoll.desktop.export.ExportForm;
import org.plimsoll.desktop.memory.MemoryFile;
import org.plimsoll.desktop.memory.MemoryKeeper;
import org.plimsoll.desktop.memory.MemoryPlace;
import org.plimsoll.desktop.memory.Remembered;
import org.plimsoll.desktop.settings.SettingsModel;
import org.plimsoll.desktop.settings.SystemLook;
import org.plimsoll.desktop.study.StudyModel;
import org.plimsoll.desktop.task.Background;
import org.plimsoll.desktop.task.Engine;
import org.plimsoll.desktop.theme.Mark;
import org.plimsoll.desktop.theme.Theme;
import org.plimsoll.desktop.window.WindowKeeper;
import org.plimsoll.report.csv.CsvWriter;
import org.plimsoll.report.pdf.PdfWriter;
import org.plimsoll.report.text.TextWriter;

import static org.plimsoll.desktop.text.Texts.text;

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
        MemoryFile file = new MemoryFile(MemoryPlace.here());
        List<String> troubles = new ArrayList<>();
        Remembered before = file.read(troubles::add);
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
                SampleDirectory.find(Path.of("").toAbsolutePath(), SampleDirectory.besideCode()),
                before);
        background.run(SystemLook::isDark, models.workspace().settings().systemDarkProperty()::set, failure -> {});
        stage.setOnHidden(event -> Platform.exit());
        MemoryKeeper keeper = new MemoryKeeper(file, background, models.notices(), before);
        Shell shell = show(stage, models, Shell.Choosers.dialogs(stage), keeper, before);
        FirstFrame.tell();
        troubles.forEach(trouble -> models.notices().show(trouble, "", () -> {}));
        shell.open(paths(getParameters().getRaw()));
    }

    /** Fills a window with the application, where it stood before, and has kept what is to be remembered. */
    static Shell show(Stage stage, Models models, Shell.Choosers choosers, MemoryKeeper keeper, Remembered before) {
        WindowKeeper window = new WindowKeeper(stage);
        window.place(before.window());
        models.screens().show(before.screen());
        Shell shell = show(stage, models, choosers);
        window.placeDividers(before.window().dividers());
        SettingsModel settings = models.workspace().settings();
        Supplier<Remembered> now = () -> new Remembered(
                settings.choicesProperty().get(),
                settings.systemDarkProperty().get(),
                models.workspace().recent().entriesProperty().get(),
                window.now(),
                models.screens().screenProperty().get());
        settings.choicesProperty().subscribe(() -> keeper.keep(now.get()));
        models.workspace().recent().entriesProperty().subscribe(() -> keeper.keep(now.get()));
        stage.addEventHandler(WindowEvent.WINDOW_HIDING, event -> keeper.keepNow(now.get()));
        return shell;
    }

    /** Fills a window with the application. */
    static Shell show(Stage stage, Models models, Shell.Choosers choosers) {
        Shell shell = new Shell(models, choosers, version());
        Scene scene = new Scene(shell, WIDTH, HEIGHT);
        shell.dress(scene);
        StudyModel study = models.workspace().study();
        stage.setTitle(title(study));
        study.fileProperty().subscribe(() -> stage.setTitle(title(study)));
        study.stateProperty().subscribe(() -> stage.setTitle(title(study)));
        stage.getIcons().setAll(Mark.icon(16), Mark.icon(32), Mark.icon(64), Mark.icon(256));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setScene(scene);
        stage.setOnCloseRequest(event -> {
            event.consume();
            shell.close(stage);
        });
        stage.show();
        return shell;
    }

    private static String title(StudyModel study) {
        return switch (study.stateProperty().get()) {
            case EMPTY -> text("app.name");
            case SAVED -> text("study.title", study.name());
            case UNSAVED -> text("study.title.unsaved", study.name());
        };
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
