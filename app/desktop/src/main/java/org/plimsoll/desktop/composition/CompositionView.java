package org.plimsoll.desktop.composition;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plimsoll.desktop.composition.Composition.Kind;
import org.plimsoll.desktop.control.Card;
import org.plimsoll.desktop.control.Columns;

import static org.plimsoll.desktop.text.Texts.text;

/** What the bytes of the chosen log are made of: over time, and by everything that can be told apart. */
public final class CompositionView extends ScrollPane {
    private static final double GAP = 12;

    private final CompositionModel model;
    private final Consumer<String> follow;
    private final Label title = new Label();
    private final Label subtitle = new Label();
    private final BrushChart bars;
    private final ClockChart clock = new ClockChart();
    private final Map<Kind, PartRows> rows = new EnumMap<>(Kind.class);
    private final Map<Kind, Card> cards = new EnumMap<>(Kind.class);

    /**
     * Shows what the model holds.
     *
     * @param follow shows the lines that a filter lets pass
     */
    public CompositionView(CompositionModel model, Consumer<String> follow) {
        this.model = model;
        this.follow = follow;
        setId("composition");
        getStyleClass().add("overview");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        bars = new BrushChart(model::brush, model::showAll);
        for (Kind kind : Kind.values()) {
            String key = kind.name().toLowerCase(Locale.ROOT).replace("_", "");
            PartRows parts = new PartRows("composition-" + key, follow);
            rows.put(kind, parts);
            cards.put(kind, new Card(text("composition." + key), parts));
        }
        Columns lists = new Columns(
                380,
                GAP,
                cards.values().stream().filter(card -> card != card(Kind.EVENT)).toArray(Node[]::new));
        VBox content = new VBox(
                GAP,
                heading(),
                new Card(text("composition.bars"), bars, hint()),
                new Columns(380, GAP, card(Kind.EVENT), new Card(text("composition.clock"), clock)),
                lists);
        content.getStyleClass().add("overview-content");
        setContent(content);
        model.compositionProperty().subscribe(this::show);
    }

    private Card card(Kind kind) {
        return Objects.requireNonNull(cards.get(kind));
    }

    private static Label hint() {
        Label hint = new Label(text("composition.bars.hint"));
        hint.getStyleClass().add("screen-subtitle");
        hint.setMinWidth(0);
        return hint;
    }

    private HBox heading() {
        title.setId("composition-title");
        title.getStyleClass().add("screen-title");
        title.setMinWidth(USE_PREF_SIZE);
        subtitle.setId("composition-subtitle");
        subtitle.getStyleClass().add("screen-subtitle");
        ProgressIndicator turning = new ProgressIndicator();
        turning.setMaxSize(18, 18);
        turning.visibleProperty().bind(model.busyProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button lines = button("composition-lines", "composition.lines", Feather.LIST, this::followSpan);
        Button whole = button("composition-all", "composition.all", Feather.ZOOM_OUT, model::showAll);
        whole.visibleProperty().bind(model.spanProperty().map(Optional::isPresent));
        whole.managedProperty().bind(whole.visibleProperty());
        HBox line = new HBox(title, turning, gap, subtitle, whole, lines);
        line.getStyleClass().add("screen-heading");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void followSpan() {
        follow.accept(model.spanProperty().get().map(Span::filter).orElse(""));
    }

    private static Button button(String id, String key, Feather icon, Runnable action) {
        Button button = new Button(text(key), new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(text(key + ".tip")));
        button.setOnAction(event -> action.run());
        return button;
    }

    private void show(Optional<Composition> found) {
        setContentVisible(found.isPresent());
        found.ifPresent(composition -> {
            title.setText(composition.title());
            subtitle.setText(composition.subtitle());
            bars.show(composition.bars(), model.spanProperty().get());
            clock.show(composition.clock());
            for (Kind kind : Kind.values()) {
                List<Composition.Part> parts = composition.lists().stream()
                        .filter(list -> list.kind() == kind)
                        .findFirst()
                        .map(Composition.PartList::parts)
                        .orElse(List.of());
                Objects.requireNonNull(rows.get(kind)).show(parts);
                card(kind).setVisible(!parts.isEmpty());
                card(kind).setManaged(!parts.isEmpty());
            }
        });
    }

    private void setContentVisible(boolean present) {
        getContent().setVisible(present);
    }
}
