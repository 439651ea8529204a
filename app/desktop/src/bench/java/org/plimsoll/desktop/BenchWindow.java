package org.plimsoll.desktop;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

import org.plimsoll.desktop.task.Background;
import org.plimsoll.desktop.task.Engine;
import org.plimsoll.desktop.theme.Theme;

/** The window as the product opens it, with somebody before it who has a stopwatch. */
final class BenchWindow {
    private static final long LOOK_NANOS = 500_000;
    private static final double NANOS_OF_A_MILLI = 1e6;
    private static final long PATIENCE_NANOS = 120_000_000_000L;

    private final AtomicInteger working = new AtomicInteger();
    private final ExecutorService workers = Executors.newCachedThreadPool(BenchWindow::daemon);
    private final Models models;
    private final Shell shell;

    private BenchWindow(Stage stage) {
        Theme.loadFonts();
        Background background = new Background(this::work, Platform::runLater);
        models = Models.create(Engine.STUDY, background, Map.of(), LocalDate.of(2025, 11, 10), Optional.empty());
        Shell.Choosers nobody = new Shell.Choosers(List::of, List::of, form -> null);
        shell = DesktopApp.show(stage, models, nobody);
    }

    /** Opens it. */
    static BenchWindow open() {
        Launcher.hush();
        System.setProperty("java.awt.headless", "true");
        CompletableFuture<BenchWindow> opened = new CompletableFuture<>();
        Platform.startup(() -> {
            try {
                opened.complete(new BenchWindow(new Stage()));
            } catch (RuntimeException e) {
                opened.completeExceptionally(e);
            }
        });
        BenchWindow window = opened.join();
        window.draw();
        return window;
    }

    Models models() {
        return models;
    }

    Shell shell() {
        return shell;
    }

    /** Does something on the screen's thread and waits for it. */
    void act(Runnable action) {
        ask(() -> {
            action.run();
            return true;
        });
    }

    /** Asks something on the screen's thread. */
    <T> T ask(Supplier<T> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                answer.complete(question.get());
            } catch (RuntimeException e) {
                answer.completeExceptionally(e);
            }
        });
        return answer.join();
    }

    /** Milliseconds from an action to the picture that shows what is waited for. */
    double millisUntil(Runnable action, BooleanSupplier reached) {
        long start = System.nanoTime();
        act(action);
        await(() -> ask(reached::getAsBoolean), start);
        draw();
        return (System.nanoTime() - start) / NANOS_OF_A_MILLI;
    }

    /** Milliseconds from an action to the picture that follows it once nothing is being worked out any more. */
    double millisUntilSettled(Runnable action) {
        long start = System.nanoTime();
        act(action);
        await(this::settled, start);
        draw();
        return (System.nanoTime() - start) / NANOS_OF_A_MILLI;
    }

    /** Waits until nothing is being worked out. */
    void settle() {
        await(this::settled, System.nanoTime());
    }

    private boolean settled() {
        return working.get() == 0 && ask(() -> working.get() == 0);
    }

    private static void await(BooleanSupplier reached, long start) {
        while (!reached.getAsBoolean()) {
            if (System.nanoTime() - start > PATIENCE_NANOS) {
                throw new IllegalStateException("waited for two minutes");
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    /** Waits for two pictures: the second is not begun before the first is on the screen. */
    void draw() {
        CountDownLatch pictures = new CountDownLatch(2);
        Scene scene = ask(shell::getScene);
        AtomicReference<Runnable> count = new AtomicReference<>();
        count.set(() -> {
            pictures.countDown();
            Platform.requestNextPulse();
        });
        act(() -> {
            scene.addPostLayoutPulseListener(count.get());
            Platform.requestNextPulse();
        });
        try {
            pictures.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        act(() -> scene.removePostLayoutPulseListener(count.get()));
    }

    private void work(Runnable task) {
        working.incrementAndGet();
        workers.execute(() -> {
            try {
                task.run();
            } finally {
                working.decrementAndGet();
            }
        });
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "plimsoll-background");
        thread.setDaemon(true);
        return thread;
    }
}
