package org.plimsoll.desktop.picture;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import static org.plimsoll.desktop.text.Texts.text;

/** The button on a chart's card that saves or copies it; a right click on the card offers the same. */
public final class PictureMenu extends MenuButton {
    private final Region card;
    private final Supplier<String> name;

    /**
     * A menu.
     *
     * @param card what is to be seen on the picture
     * @param name what it shows
     */
    public PictureMenu(Region card, Supplier<String> name) {
        this.card = card;
        this.name = name;
        setGraphic(new FontIcon(Feather.IMAGE));
        getStyleClass().addAll("flat", "no-arrow", "picture-menu");
        setTooltip(new Tooltip(text("picture.menu.tip")));
        setAccessibleText(text("picture.menu", name.get()));
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getItems().setAll(items());
        card.setOnContextMenuRequested(event -> {
            ContextMenu menu = new ContextMenu();
            menu.getItems().setAll(items());
            menu.show(card, event.getScreenX(), event.getScreenY());
            event.consume();
        });
    }

    /** Opens the menu of the chart that has the focus, else of the one under the pointer, else of the first. */
    public static void open(Scene scene) {
        List<PictureMenu> all = within(scene.getRoot()).toList();
        all.stream()
                .filter(menu -> holds(menu.card, scene.getFocusOwner()))
                .findFirst()
                .or(() -> all.stream().filter(menu -> menu.card.isHover()).findFirst())
                .or(() -> all.stream().findFirst())
                .ifPresent(menu -> {
                    menu.requestFocus();
                    menu.show();
                });
    }

    /** Does something while no menu is to be seen within a node. */
    static void hiding(Node node, Runnable action) {
        List<PictureMenu> menus = within(node).toList();
        menus.forEach(menu -> menu.setVisible(false));
        action.run();
        menus.forEach(menu -> menu.setVisible(true));
    }

    private static Stream<PictureMenu> within(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        if (node instanceof PictureMenu menu) {
            return Stream.of(menu);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(PictureMenu::within)
                : Stream.empty();
    }

    private static boolean holds(Node card, @Nullable Node focused) {
        for (Node node = focused; node != null; node = node.getParent()) {
            if (node == card) {
                return true;
            }
        }
        return false;
    }

    private List<MenuItem> items() {
        return List.of(
                item("picture.save.png", Optional.of(PictureForm.PNG)),
                item("picture.save.svg", Optional.of(PictureForm.SVG)),
                item("picture.copy", Optional.empty()));
    }

    private MenuItem item(String key, Optional<PictureForm> form) {
        MenuItem item = new MenuItem(text(key));
        item.setId(key.replace('.', '-'));
        item.setOnAction(event -> fireEvent(new PictureEvent(card, name.get(), form)));
        return item;
    }
}
