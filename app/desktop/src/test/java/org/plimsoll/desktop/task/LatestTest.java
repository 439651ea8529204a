package org.plimsoll.desktop.task;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LatestTest {
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final List<String> seen = new ArrayList<>();
    private final List<String> begun = new ArrayList<>();
    private final Latest latest = new Latest(new Background(waiting::add, Runnable::run));

    @Test
    void anOutcomeArrives() {
        request("one");
        workOff();
        assertThat(seen).containsExactly("one");
    }

    @Test
    void onlyTheNewestOfSeveralRequestsIsWorkedOn() {
        request("one");
        request("two");
        request("three");
        workOff();
        assertThat(begun).containsExactly("three");
        assertThat(seen).containsExactly("three");
    }

    @Test
    void anOutcomeThatWasOvertakenIsDropped() {
        latest.run(
                () -> {
                    request("newer");
                    return "older";
                },
                seen::add,
                failure -> seen.add("failed"));
        workOff();
        assertThat(seen).containsExactly("newer");
    }

    @Test
    void forgottenWorkSaysNothing() {
        request("one");
        latest.forget();
        workOff();
        assertThat(seen).isEmpty();
    }

    @Test
    void aFailureArrivesAsSuch() {
        latest.run(
                () -> {
                    throw new IOException("disk on fire");
                },
                outcome -> seen.add("done"),
                failure -> seen.add(failure.getMessage()));
        workOff();
        assertThat(seen).containsExactly("disk on fire");
    }

    private void request(String name) {
        latest.run(
                () -> {
                    begun.add(name);
                    return name;
                },
                seen::add,
                failure -> seen.add("failed"));
    }

    private void workOff() {
        for (Runnable work = waiting.poll(); work != null; work = waiting.poll()) {
            work.run();
        }
    }
}
