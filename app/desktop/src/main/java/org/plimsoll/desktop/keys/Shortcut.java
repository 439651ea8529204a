package org.plimsoll.desktop.keys;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.input.KeyCombination;

import static org.plimsoll.desktop.text.Texts.text;

/** Every key that does something, in the order in which people look for them. */
public enum Shortcut {
    /** Opens logs. */
    OPEN_LOGS(Group.FILES, "Shortcut+O"),
    /** Opens a directory. */
    OPEN_DIRECTORY(Group.FILES, "Shortcut+Shift+O"),
    /** Begins a new study. */
    NEW_STUDY(Group.FILES, "Shortcut+N"),
    /** Opens a study. */
    OPEN_STUDY(Group.FILES, "Shortcut+Alt+O"),
    /** Saves the study. */
    SAVE(Group.FILES, "Shortcut+S"),
    /** Saves the study elsewhere. */
    SAVE_AS(Group.FILES, "Shortcut+Shift+S"),
    /** Reads all logs again. */
    MEASURE(Group.FILES, "F5", "Shortcut+R"),
    /** Closes all logs. */
    CLOSE_LOGS(Group.FILES, "Shortcut+W"),
    /** Exports a PDF. */
    EXPORT_PDF(Group.FILES, "Shortcut+E"),
    /** Exports CSV. */
    EXPORT_CSV(Group.FILES, "Shortcut+Shift+E"),
    /** Prints the report, on its screen. */
    PRINT(Group.FILES, "Shortcut+P"),
    /** Saves a chart as a picture. */
    PICTURE(Group.FILES, "Shortcut+Shift+G"),
    /** Closes the window. */
    QUIT(Group.FILES, "Shortcut+Q"),

    /** Goes to the overview. */
    OVERVIEW(Group.WINDOW, "Shortcut+1"),
    /** Goes to the composition. */
    COMPOSITION(Group.WINDOW, "Shortcut+2"),
    /** Goes to the records. */
    RECORDS(Group.WINDOW, "Shortcut+3"),
    /** Goes to the plan. */
    PLAN(Group.WINDOW, "Shortcut+4"),
    /** Goes to the report. */
    REPORT(Group.WINDOW, "Shortcut+5"),
    /** Shows or folds the pane of the logs. */
    SAMPLES_PANE(Group.WINDOW, "Shortcut+B"),
    /** Shows or folds the pane of the policy. */
    POLICY_PANE(Group.WINDOW, "Shortcut+Shift+B"),
    /** Shows the settings. */
    SETTINGS(Group.WINDOW, "Shortcut+Comma"),
    /** Switches between light and dark. */
    LOOK(Group.WINDOW, "Shortcut+D"),
    /** Makes the text larger. */
    LARGER(Group.WINDOW, "Shortcut+Plus", "Shortcut+Equals", "Shortcut+Add"),
    /** Makes the text smaller. */
    SMALLER(Group.WINDOW, "Shortcut+Minus", "Shortcut+Subtract"),
    /** Gives the text its usual size. */
    USUAL_SIZE(Group.WINDOW, "Shortcut+0"),
    /** Shows the keys. */
    KEYS(Group.WINDOW, "F1"),
    /** Goes back, or stops the measuring. */
    BACK(Group.WINDOW, "Esc"),

    /** Takes a change of the plan back. */
    UNDO(Group.PLAN, "Shortcut+Z"),
    /** Does it again. */
    REDO(Group.PLAN, "Shortcut+Y", "Shortcut+Shift+Z"),

    /** Goes to the filter of the records. */
    FILTER(Group.RECORDS, "Shortcut+L"),
    /** Finds among the rows. */
    FIND(Group.RECORDS, "Shortcut+F"),
    /** Goes to the next row found. */
    FIND_NEXT(Group.RECORDS, "F3"),
    /** Goes to the row found before. */
    FIND_PREVIOUS(Group.RECORDS, "Shift+F3"),
    /** Goes to a time or line. */
    JUMP(Group.RECORDS, "Shortcut+G"),
    /** Tells everything of the message of the line. */
    TRACE(Group.RECORDS, "Shortcut+T"),
    /** Shows lines that are no records. */
    UNRECOGNISED(Group.RECORDS, "Shortcut+U"),
    /** Copies the chosen lines. */
    COPY(Group.RECORDS, "Shortcut+C"),
    /** Copies the chosen lines as values. */
    COPY_CSV(Group.RECORDS, "Shortcut+Shift+C");

    /** Where a key counts. */
    public enum Group {
        /** Files, everywhere. */
        FILES,
        /** The window, everywhere. */
        WINDOW,
        /** Where a scenario is edited. */
        PLAN,
        /** Among the records. */
        RECORDS;

        /** What it is called. */
        String label() {
            return text("keys.group." + name().toLowerCase(Locale.ROOT));
        }
    }

    private final Group group;

    @SuppressWarnings("ImmutableEnumChecker") // a list that nobody changes of values that cannot change
    private final List<KeyCombination> keys;

    Shortcut(Group group, String... keys) {
        this.group = group;
        this.keys = List.of(keys).stream().map(KeyCombination::valueOf).toList();
    }

    Group group() {
        return group;
    }

    /** The keys that do it; the first is the one that is told. */
    public List<KeyCombination> keys() {
        return keys;
    }

    /** Has all its keys do something. */
    public void bind(Map<KeyCombination, Runnable> accelerators, Runnable action) {
        keys.forEach(key -> accelerators.put(key, action));
    }

    /** What it does. */
    String label() {
        return text("keys." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
