package org.plimsoll.desktop.task;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Runs work away from the screen and brings its outcome back to it.
 *
 * <p>Both executors come from outside: a test passes {@code Runnable::run} twice and has everything done in order, on
 * its own thread, without a toolkit.
 */
public final class Background {
    private final Executor worker;
    private final Executor screen;

    /**
     * Takes the two sides.
     *
     * @param worker runs the work
     * @param screen runs what touches properties that nodes are bound to
     */
    public Background(Executor worker, Executor screen) {
        this.worker = worker;
        this.screen = screen;
    }

    /**
     * Starts work.
     *
     * @param work runs on the worker
     * @param done takes the outcome, on the screen
     * @param failed takes what the work threw, on the screen
     */
    public <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        worker.execute(() -> screen.execute(outcome(work, done, failed)));
    }

    /** Has something done on the screen. */
    public void onScreen(Runnable action) {
        screen.execute(action);
    }

    private static <T> Runnable outcome(
            Callable<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        try {
            T result = work.call();
            return () -> done.accept(result);
        } catch (Throwable e) {
            // Errors too: the screen must not wait for ever for work that has died.
            return () -> failed.accept(e);
        }
    }
}
