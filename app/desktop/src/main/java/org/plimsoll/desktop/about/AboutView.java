package org.plimsoll.desktop.about;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.plimsoll.desktop.theme.Mark;

import static org.plimsoll.desktop.text.Texts.text;

/** What this is, in which version, and whose work is in it under which licence. */
public final class AboutView extends VBox {
    private static final double MARK_SIZE = 44;
    private static final int LICENCE_ROWS = 16;

    private final TextArea licence = new TextArea();
    private final Label whose = new Label();

    /**
     * Shows all libraries.
     *
     * @param version the product's version, empty if it is not known
     */
    public AboutView(String version) {
        setId("about");
        getStyleClass().add("about");
        Label name = new Label(text("app.name"));
        name.getStyleClass().add("app-name");
        Label number = new Label(text("about.version", version.isEmpty() ? text("about.unversioned") : version));
        number.setId("about-version");
        number.getStyleClass().add("muted");
        HBox top = new HBox(new Mark(MARK_SIZE), new VBox(name, number));
        top.getStyleClass().add("about-top");
        top.setAlignment(Pos.CENTER_LEFT);
        Label promise = new Label(text("app.promise"));
        promise.setWrapText(true);
        List<Library> libraries = Library.all();
        Hyperlink own = link(libraries.get(0), "about-own", text("about.licence"));
        Label heading = new Label(text("about.libraries", libraries.size() - 1));
        heading.getStyleClass().add("side-heading");
        licence.setId("about-licence");
        licence.setEditable(false);
        licence.getStyleClass().add("mono");
        licence.setPrefRowCount(LICENCE_ROWS);
        whose.setId("about-whose");
        whose.getStyleClass().add("side-heading");
        shown(false);
        getChildren().addAll(top, promise, own, whose, licence, heading, rows(libraries.subList(1, libraries.size())));
    }

    private GridPane rows(List<Library> libraries) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("keys-rows");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(names);
        for (int row = 0; row < libraries.size(); row++) {
            Library library = libraries.get(row);
            Label name = new Label(library.name());
            name.setWrapText(true);
            name.setTooltip(new Tooltip(library.name()));
            grid.addRow(row, name, link(library, "about-library-" + row, library.licence()));
        }
        return grid;
    }

    private Hyperlink link(Library library, String id, String words) {
        Hyperlink link = new Hyperlink(words);
        link.setId(id);
        link.setMinWidth(USE_PREF_SIZE);
        link.setAccessibleText(text("about.text", library.name()));
        link.setOnAction(event -> {
            link.setVisited(false);
            show(library);
        });
        return link;
    }

    private void show(Library library) {
        whose.setText(text("about.text", library.name()));
        licence.setText(library.text());
        licence.setAccessibleText(whose.getText());
        shown(true);
        licence.requestFocus();
        licence.positionCaret(0);
    }

    private void shown(boolean visible) {
        whose.setVisible(visible);
        whose.setManaged(visible);
        licence.setVisible(visible);
        licence.setManaged(visible);
    }
}
