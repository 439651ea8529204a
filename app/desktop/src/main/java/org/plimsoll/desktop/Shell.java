package org.plimsoll.desktop;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.collections.ObservableMap;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plimsoll.desktop.aside.GearButton;
import org.plimsoll.desktop.export.ExportForm;
import org.plimsoll.desktop.export.ExportView;
import org.plimsoll.desktop.keys.Shortcut;
import org.plimsoll.desktop.notice.NoticeView;
import org.plimsoll.desktop.picture.PictureMenu;
import org.plimsoll.desktop.picture.PictureSaver;
import org.plimsoll.desktop.plan.PlanView;
import org.plimsoll.desktop.plan.UndoKeys;
import org.plimsoll.desktop.recent.OpenButton;
import org.plimsoll.desktop.samples.SamplesView;
import org.plimsoll.desktop.screen.Screen;
import org.plimsoll.desktop.status.StatusView;
import org.plimsoll.desktop.study.ConflictView;
import org.plimsoll.desktop.study.QuestionView;
import org.plimsoll.desktop.study.StudyCommands;
import org.plimsoll.desktop.study.StudyView;
import org.plimsoll.desktop.theme.Mark;

import static org.plimsoll.desktop.text.Texts.text;

/** The window's content: tool bar above, logs at the left, figures in the middle, policy at the right, status below. */
final class Shell extends BorderPane {
    /** Below this width, in text of the usual size, the buttons of the tool bar are pictures only. */
    private static final double WORDY = 940;

    private final Models models;
    private final Choosers choosers;
    private final ExportView export;
    private final FontIcon themeIcon = new FontIcon(Feather.MOON);
    private final Sides sides;
    private final StudyCommands studies;
    private final Workspace workspace;

    /** What asks the user for files; a test answers in their place. */
    record Choosers(
            Supplier<List<Path>> files,
            Supplier<List<Path>> directory,
            ExportView.Chooser target,
            Supplier<Optional<Path>> records,
            PictureSaver.Chooser pictures,
            StudyCommands.Chooser studies) {

        /** Where nobody exports rows or pictures. */
        Choosers(Supplier<List<Path>> files, Supplier<List<Path>> directory, ExportView.Chooser target) {
            this(files, directory, target, Optional::empty, (form, name) -> null);
        }

        /** Where nobody keeps studies. */
        Choosers(
                Supplier<List<Path>> files,
                Supplier<List<Path>> directory,
                ExportView.Chooser target,
                Supplier<Optional<Path>> records,
                PictureSaver.Chooser pictures) {
            this(files, directory, target, records, pictures, StudyCommands.Chooser.NOBODY);
        }

        /** The dialogs of the system. */
        static Choosers dialogs(Stage stage) {
            return new Choosers(
                    () -> OpenDialogs.files(stage),
                    () -> OpenDialogs.directory(stage),
                    ExportView.dialogs(stage),
                    () -> OpenDialogs.records(stage),
                    (form, name) -> OpenDialogs.picture(stage, form, name),
                    StudyDialogs.of(stage));
        }
    }

    /**
     * Puts the views together.
     *
     * @param version the product's version
     */
    Shell(Models models, Choosers choosers, String version) {
        this.models = models;
        this.choosers = choosers;
        this.workspace = models.workspace();
        this.studies = new StudyCommands(workspace.study(), choosers.studies());
        this.export = new ExportView(models.export(), choosers.target());
        setId("shell");
        getStyleClass().add("shell");
        BooleanBinding anyOpen = Bindings.isNotEmpty(models.samples().opened());
        Middle middle = new Middle(
                models,
                anyOpen,
                new Middle.Ways(
                        this::openFiles, this::openDirectory, this::open, choosers, export::ask, this::toPolicy));
        addEventFilter(KeyEvent.KEY_PRESSED, middle::key);
        BooleanBinding planned = anyOpen.and(besidePlan());
        sides = new Sides(
                new SamplesView(models.samples(), models.overview().formatProperty()::set, this::openFiles),
                anyOpen,
                new StackPane(middle, SceneKeeper.aside(workspace, version)),
                new PlanView(models.plan()),
                planned,
                workspace.settings().textPercentProperty());
        middle.bar().addStart(fold("side-samples", Feather.SIDEBAR, sides.leftOpenProperty(), anyOpen));
        middle.bar().addEnd(fold("side-policy", Feather.SLIDERS, sides.rightOpenProperty(), planned));
        setTop(new VBox(
                toolBar(anyOpen),
                new QuestionView(workspace.study(), studies),
                new ConflictView(workspace.study()),
                new NoticeView(models.notices()),
                middle.bar()));
        // Where a pane lies over the middle it would lie over what is shown aside, too.
        workspace.aside().shownProperty().subscribe(shown -> {
            if (shown.isPresent()) {
                sides.fold();
            }
        });
        setCenter(sides);
        setBottom(new StatusView(models.status(), models.samples(), version));
        PictureSaver.serve(this, models.pictures(), choosers.pictures());
        setOnDragOver(this::acceptFiles);
        setOnDragDropped(this::openDropped);
    }

    /** Gives the scene its look and its keys. */
    void dress(Scene scene) {
        new SceneKeeper(scene, workspace, models.samples(), sides::fold).obey(studies);
        workspace.settings().darkProperty().subscribe(dark -> themeIcon.setIconCode(dark ? Feather.SUN : Feather.MOON));
        ObservableMap<KeyCombination, Runnable> keys = scene.getAccelerators();
        Shortcut.OPEN_LOGS.bind(keys, this::openFiles);
        Shortcut.OPEN_DIRECTORY.bind(keys, this::openDirectory);
        Shortcut.MEASURE.bind(keys, models.samples()::measure);
        Shortcut.EXPORT_PDF.bind(keys, () -> export.ask(ExportForm.PDF));
        Shortcut.EXPORT_CSV.bind(keys, () -> export.ask(ExportForm.CSV));
        Shortcut.CLOSE_LOGS.bind(keys, models.samples()::clear);
        Shortcut.QUIT.bind(keys, () -> close(scene.getWindow()));
        keys.putAll(UndoKeys.of(models.plan()));
        Shortcut.SAMPLES_PANE.bind(keys, sides::turnLeft);
        Shortcut.POLICY_PANE.bind(keys, sides::turnRight);
        Shortcut.PICTURE.bind(keys, () -> PictureMenu.open(scene));
        for (Screen screen : Screen.values()) {
            keys.put(
                    KeyCombination.valueOf("Shortcut+" + screen.digit()),
                    () -> models.screens().show(screen));
        }
    }

    private HBox toolBar(BooleanBinding anyOpen) {
        Label name = new Label(text("app.name"));
        name.getStyleClass().add("app-name");
        name.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Labeled open = new OpenButton(
                workspace.recent(), this::openFiles, this::openDirectory, studies::open, path -> open(List.of(path)));
        Button again = button("measure", "toolbar.measure", Feather.REFRESH_CW, models.samples()::measure);
        again.disableProperty().bind(anyOpen.not().or(models.samples().measuringProperty()));
        Button look = button("theme", "toolbar.theme", Feather.MOON, workspace.settings()::switchLook);
        look.setText("");
        look.setGraphic(themeIcon);
        look.getStyleClass().addAll("flat", "button-icon");
        export.setMinWidth(USE_PREF_SIZE);
        List.of(open, again, export).forEach(this::briefWhereNarrow);
        HBox bar = new HBox(
                new Mark(26),
                name,
                new Separator(Orientation.VERTICAL),
                new StudyView(workspace.study(), studies),
                gap,
                open,
                again,
                export,
                look,
                new GearButton(workspace.aside()));
        bar.getStyleClass().add("tool-bar-line");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private void briefWhereNarrow(Labeled button) {
        button.contentDisplayProperty()
                .bind(Bindings.createObjectBinding(
                        () -> {
                            double factor =
                                    workspace.settings().textPercentProperty().get() / 100.0;
                            return getWidth() > 0 && getWidth() < WORDY * factor
                                    ? ContentDisplay.GRAPHIC_ONLY
                                    : ContentDisplay.LEFT;
                        },
                        widthProperty(),
                        workspace.settings().textPercentProperty()));
    }

    private static Button button(String id, String key, Feather icon, Runnable action) {
        Button button = new Button(text(key), new FontIcon(icon));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(text(key + ".tip")));
        button.setAccessibleText(text(key));
        button.setOnAction(event -> action.run());
        return button;
    }

    /** Whether the screen in the middle leaves room for the policy. */
    private BooleanBinding besidePlan() {
        return Bindings.createBooleanBinding(
                () -> models.screens().screenProperty().get().besidePlan(),
                models.screens().screenProperty());
    }

    /** A button at the end of the line of screens that unfolds a pane. */
    private static ToggleButton fold(String id, Feather icon, BooleanProperty open, BooleanBinding apt) {
        ToggleButton button = new ToggleButton("", new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("flat", "button-icon", "side-button");
        button.setTooltip(new Tooltip(text(id.replace('-', '.') + ".tip")));
        button.setAccessibleText(text(id.replace('-', '.')));
        button.selectedProperty().bindBidirectional(open);
        button.visibleProperty().bind(apt);
        button.managedProperty().bind(apt);
        return button;
    }

    private void toPolicy() {
        sides.rightOpenProperty().set(true);
        lookup("#plan-keep").requestFocus();
    }

    private void openFiles() {
        open(choosers.files().get());
    }

    private void openDirectory() {
        open(choosers.directory().get());
    }

    /** Opens what was chosen, dropped or named. */
    void open(List<Path> paths) {
        workspace.study().open(paths);
    }

    /** Closes a window, unless something was not saved. */
    void close(Window window) {
        workspace.study().leaving(window::hide);
    }

    private void acceptFiles(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void openDropped(DragEvent event) {
        List<Path> dropped = Optional.ofNullable(event.getDragboard().getFiles()).orElse(List.of()).stream()
                .map(File::toPath)
                .toList();
        open(dropped);
        event.setDropCompleted(!dropped.isEmpty());
        event.consume();
    }
}
