package org.plimsoll.desktop.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.plimsoll.planner.plan.InvalidScenarioException;
import org.plimsoll.planner.plan.Scenario;

import static org.plimsoll.desktop.text.Texts.text;

/**
 * The scenarios of a study in their order, one of which is being worked on, and what was done to them: every change can
 * be undone and done again. The others are compared with the first one.
 */
public final class Scenarios {
    /** Changes that can be undone. */
    static final int MOST_STEPS = 200;

    private final ReadOnlyObjectWrapper<State> state;
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final Deque<State> before = new ArrayDeque<>();
    private final Deque<State> after = new ArrayDeque<>();
    private List<Named> saved;
    private @Nullable Object typing;

    /**
     * One of the scenarios.
     *
     * @param name what it is called, unlike the others
     * @param scenario what is planned for
     */
    public record Named(String name, Scenario scenario) {}

    /**
     * All scenarios at one time.
     *
     * @param all at least one, in order
     * @param at place of the one that is being worked on
     */
    public record State(List<Named> all, int at) {
        /** Copies the list and checks the names and the place. */
        public State {
            all = List.copyOf(all);
            Set<String> names = new HashSet<>();
            if (!all.stream().allMatch(named -> names.add(named.name()))) {
                throw new IllegalArgumentException("names of scenarios: %s, expected each once".formatted(names));
            }
            if (at < 0 || at >= all.size()) {
                throw new IllegalArgumentException("scenario %s of %s".formatted(at, all.size()));
            }
        }

        /** The one that is being worked on. */
        public Named current() {
            return all.get(at);
        }

        private State withCurrent(Named named) {
            List<Named> changed = new ArrayList<>(all);
            changed.set(at, named);
            return new State(changed, at);
        }
    }

    /** One scenario to begin with, which counts as saved. */
    public Scenarios(Scenario first) {
        this(new Named(text("scenario.first"), first));
    }

    private Scenarios(Named first) {
        state = new ReadOnlyObjectWrapper<>(new State(List.of(first), 0));
        saved = List.of(first);
    }

    /** All of them and which one is being worked on: a new value after every change. */
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** All scenarios, in order. */
    public List<Named> all() {
        return state.get().all();
    }

    /** The one that is being worked on. */
    public Named current() {
        return state.get().current();
    }

    /** Whether there is a change to take back. */
    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /** Whether there is a change to do again. */
    public ReadOnlyBooleanProperty redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /** Whether the scenarios differ from those that were saved; which one is worked on makes no difference. */
    public ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    /**
     * Changes the scenario that is being worked on.
     *
     * @param scenario what it is from now on
     * @param typedIn the field that the change is typed into: one change after the other in the same field is one step
     *     until {@link #settle} is called; null for a step of its own
     */
    public void change(Scenario scenario, @Nullable Object typedIn) {
        State now = state.get();
        if (scenario.equals(now.current().scenario())) {
            return;
        }
        boolean goesOn = typedIn != null && typedIn.equals(typing);
        State next = now.withCurrent(new Named(now.current().name(), scenario));
        if (goesOn) {
            show(next);
        } else {
            step(next);
        }
        typing = typedIn;
    }

    /** Whatever is typed next is a step of its own. */
    public void settle() {
        typing = null;
    }

    /** Adds a copy of the scenario that is being worked on behind it, and goes on with the copy. */
    public void addCopy() {
        State now = state.get();
        List<Named> all = new ArrayList<>(now.all());
        all.add(
                now.at() + 1,
                new Named(freeName(now.current().name()), now.current().scenario()));
        step(new State(all, now.at() + 1));
    }

    /** The name with the least number behind it that no other scenario has. */
    private String freeName(String name) {
        String stem = name.replaceFirst(" \\d+$", "");
        return IntStream.iterate(2, number -> number + 1)
                .mapToObj(number -> stem + " " + number)
                .filter(free -> all().stream().noneMatch(named -> named.name().equals(free)))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Gives the scenario that is being worked on another name.
     *
     * @throws InvalidScenarioException if there is nothing to the name, or another scenario has it
     */
    public void rename(String name) {
        String wanted = name.strip();
        Named current = current();
        if (wanted.equals(current.name())) {
            return;
        }
        if (wanted.isEmpty() || all().stream().anyMatch(named -> named.name().equals(wanted))) {
            throw new InvalidScenarioException(text("scenario.rename.taken", wanted));
        }
        step(state.get().withCurrent(new Named(wanted, current.scenario())));
    }

    /** Takes the scenario that is being worked on away, unless it is the only one. */
    public void remove() {
        State now = state.get();
        if (now.all().size() > 1) {
            List<Named> left = new ArrayList<>(now.all());
            left.remove(now.at());
            step(new State(left, Math.min(now.at(), left.size() - 1)));
        }
    }

    /** Makes the scenario that is being worked on the first, with which the others are compared. */
    public void moveToFront() {
        State now = state.get();
        if (now.at() > 0) {
            List<Named> all = new ArrayList<>(now.all());
            all.add(0, all.remove(now.at()));
            step(new State(all, 0));
        }
    }

    /** Goes on with another scenario, by its place; nothing is changed by that, so there is nothing to undo. */
    public void choose(int place) {
        settle();
        if (place != state.get().at()) {
            show(new State(all(), place));
        }
    }

    /** Takes the last change back. */
    public void undo() {
        go(before, after);
    }

    /** Does what was taken back again. */
    public void redo() {
        go(after, before);
    }

    /**
     * Puts other scenarios in the place of all there are, as when a study is opened: they count as saved, and nothing
     * can be undone.
     *
     * @param others at least one, each name once
     * @param at place of the one to work on
     */
    public void replaceAll(List<Named> others, int at) {
        State opened = new State(others, at);
        before.clear();
        after.clear();
        settle();
        saved = opened.all();
        show(opened);
    }

    /** The scenarios as they are now are saved. */
    public void markSaved() {
        saved = all();
        settle();
        show(state.get());
    }

    private void step(State next) {
        settle();
        before.push(state.get());
        if (before.size() > MOST_STEPS) {
            before.removeLast();
        }
        after.clear();
        show(next);
    }

    private void go(Deque<State> from, Deque<State> to) {
        settle();
        if (!from.isEmpty()) {
            to.push(state.get());
            show(from.pop());
        }
    }

    /** Whoever follows the state finds everything else as it then is. */
    private void show(State next) {
        undoable.set(!before.isEmpty());
        redoable.set(!after.isEmpty());
        changed.set(!next.all().equals(saved));
        state.set(next);
    }
}
