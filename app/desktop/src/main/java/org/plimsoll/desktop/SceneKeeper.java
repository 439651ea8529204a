package org.plimsoll.desktop;

import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import org.plimsoll.desktop.about.AboutView;
import org.plimsoll.desktop.aside.Aside;
import org.plimsoll.desktop.aside.AsideView;
import org.plimsoll.desktop.keys.KeysView;
import org.plimsoll.desktop.keys.Shortcut;
import org.plimsoll.desktop.samples.SamplesModel;
import org.plimsoll.desktop.settings.SettingsModel;
import org.plimsoll.desktop.settings.SettingsView;
import org.plimsoll.desktop.settings.ViewsWorded;
import org.plimsoll.desktop.study.StudyCommands;
import org.plimsoll.desktop.text.TextSize;
import org.plimsoll.desktop.theme.Theme;

/** Keeps a scene as the settings have it, and obeys the keys of everything around the figures. */
final class SceneKeeper {
    private final Scene scene;
    private final Workspace workspace;
    private final SamplesModel samples;
    private final BooleanSupplier fold;

    /**
     * Keeps a scene from now on.
     *
     * @param fold folds what lies over the middle, and says whether anything did
     */
    SceneKeeper(Scene scene, Workspace workspace, SamplesModel samples, BooleanSupplier fold) {
        this.fold = fold;
        this.scene = scene;
        this.workspace = workspace;
        this.samples = samples;
        SettingsModel settings = workspace.settings();
        dress();
        settings.darkProperty().subscribe(this::dress);
        settings.textPercentProperty().subscribe(this::dress);
        settings.notationProperty().subscribe(() -> ViewsWorded.again(scene.getRoot()));
        scene.addEventHandler(KeyEvent.KEY_TYPED, this::help);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
    }

    private void dress() {
        SettingsModel settings = workspace.settings();
        TextSize.use(settings.textPercentProperty().get());
        Theme.of(settings.darkProperty().get())
                .dress(scene, settings.textPercentProperty().get());
        ViewsWorded.again(scene.getRoot());
    }

    /** Has the keys obeyed. */
    void obey(StudyCommands studies) {
        SettingsModel settings = workspace.settings();
        Map.<Shortcut, Runnable>of(
                        Shortcut.NEW_STUDY, studies::begin,
                        Shortcut.OPEN_STUDY, studies::open,
                        Shortcut.SAVE, studies::save,
                        Shortcut.SAVE_AS, studies::saveAs,
                        Shortcut.LARGER, () -> settings.enlarge(1),
                        Shortcut.SMALLER, () -> settings.enlarge(-1),
                        Shortcut.USUAL_SIZE, settings::usualText,
                        Shortcut.LOOK, settings::switchLook)
                .forEach(this::obey);
        obey(Shortcut.SETTINGS, () -> workspace.aside().turn(Aside.SETTINGS));
        obey(Shortcut.KEYS, () -> workspace.aside().turn(Aside.KEYS));
        obey(Shortcut.BACK, samples::cancel);
    }

    private void obey(Shortcut shortcut, Runnable action) {
        shortcut.bind(scene.getAccelerators(), action);
    }

    /** Escape leaves what is in the way before anything else may take it: buttons with menus would keep it. */
    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && left()) {
            event.consume();
        }
    }

    /** Goes back from what is in the way, first from what came last; says whether there was anything. */
    private boolean left() {
        if (workspace.study().settle().isPresent()) {
            return true;
        }
        boolean asked = workspace.study().questionProperty().get().isPresent();
        if (asked) {
            workspace.study().stay();
        }
        return asked || workspace.aside().close() || fold.getAsBoolean();
    }

    /** A question mark shows the keys, unless somebody is writing one. */
    private void help(KeyEvent typed) {
        if (typed.getCharacter().equals("?") && !(scene.getFocusOwner() instanceof TextInputControl)) {
            workspace.aside().turn(Aside.KEYS);
        }
    }

    /** What is shown over the right of the middle. */
    static Node aside(Workspace workspace, String version) {
        AsideView aside = new AsideView(
                workspace.aside(),
                Map.of(
                        Aside.SETTINGS,
                        () -> new SettingsView(workspace.settings()),
                        Aside.KEYS,
                        KeysView::new,
                        Aside.ABOUT,
                        () -> new AboutView(version)));
        StackPane.setAlignment(aside, Pos.TOP_RIGHT);
        return aside;
    }
}
