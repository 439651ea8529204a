package org.plimsoll.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;

/** Asks the window every few milliseconds whether it is there, and writes down how long it took to answer. */
final class Answering implements AutoCloseable {
    private static final long RHYTHM_NANOS = 4_000_000;

    private final List<Double> millis = new ArrayList<>();
    private final Thread asking = new Thread(this::ask, "answering");
    private volatile boolean ended;

    Answering() {
        asking.setDaemon(true);
        asking.start();
    }

    private void ask() {
        while (!ended) {
            long start = System.nanoTime();
            CompletableFuture<Boolean> answered = new CompletableFuture<>();
            Platform.runLater(() -> answered.complete(true));
            answered.join();
            millis.add((System.nanoTime() - start) / 1e6);
            LockSupport.parkNanos(RHYTHM_NANOS);
        }
    }

    /** Milliseconds of every answer; ends the asking. */
    List<Double> millis() {
        close();
        return millis;
    }

    @Override
    public void close() {
        ended = true;
        try {
            asking.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
