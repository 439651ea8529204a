package org.plimsoll.desktop;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import javafx.scene.control.ToggleButton;

import org.plimsoll.desktop.plan.PlanInput;
import org.plimsoll.desktop.records.RecordRow;
import org.plimsoll.desktop.screen.Screen;
import org.plimsoll.desktop.task.Pace;

/**
 * Measures what the window promises. Started by {@code window.sh}; with {@code first FILE} it prints only how long a
 * window that was just opened takes to the first figure of that log.
 */
public final class WindowSpeed {
    private static final int FRESH_RUNS = 5;
    private static final int RUNS = 15;
    private static final int SCROLLS = 300;

    /** Stands in a sentence that tells an estimate. */
    private static final String INTERVAL = "95 %";

    private static final int CHANGES = 40;

    /** What is typed into the filter: each has its first hit near the beginning. */
    private static final List<String> FILTERS =
            List.of("example", "event:failed", "/@R@[a-z]+/", "since:2025-11-03", "size:100k-", "-event:heartbeat 550");

    private final BenchWindow window = BenchWindow.open();
    private final Models models = window.models();
    private final Figures figures;
    private final BenchLogs logs;

    private WindowSpeed(Figures figures, BenchLogs logs) {
        this.figures = figures;
        this.logs = logs;
    }

    /** Prints a table; exits with 1 if a goal was missed. */
    public static void main(String... arguments) throws IOException, InterruptedException {
        if (arguments[0].equals("first")) {
            System.out.println(firstFigure(BenchWindow.open(), Path.of(arguments[1])));
            end(0);
        }
        BenchLogs logs = new BenchLogs(Path.of(arguments[1]), Double.parseDouble(arguments[0]));
        List<Path> all = List.of(logs.ec(), logs.exim(), logs.packed(), logs.records());
        Figures figures = new Figures();
        for (Path log : all.subList(0, 3)) {
            figures.millis("open to first figure, " + described(log) + ", just started", fresh(log), 1000);
        }
        WindowSpeed speed = new WindowSpeed(figures, logs);
        speed.opening(logs.ec());
        speed.scenario();
        speed.records();
        speed.everything(all);
        end(figures.missed() ? 1 : 0);
    }

    /** At once: a toolkit that is asked to end while it draws complains. */
    private static void end(int status) {
        System.out.flush();
        Runtime.getRuntime().halt(status);
    }

    private static String described(Path log) throws IOException {
        return "%s of %d MB".formatted(log.getFileName(), Files.size(log) / 1_000_000);
    }

    /** In a process of its own each, its classes cold, the log on the disk only. */
    private static List<Double> fresh(Path log) throws IOException, InterruptedException {
        List<Double> millis = new ArrayList<>();
        for (int run = 0; run < FRESH_RUNS; run++) {
            BenchLogs.forget(log);
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
            command.addAll(List.of("-cp", System.getProperty("java.class.path"), WindowSpeed.class.getName(), "first"));
            command.add(log.toString());
            Process started = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (BufferedReader out = started.inputReader(StandardCharsets.UTF_8)) {
                millis.add(Double.valueOf(out.readLine()));
            }
        }
        return millis;
    }

    private static double firstFigure(BenchWindow window, Path log) {
        Models models = window.models();
        return window.millisUntil(
                () -> window.shell().open(List.of(log)),
                () -> !models.samples().estimateProperty().get().isEmpty()
                        || !models.samples().measuredProperty().get().measurements().isEmpty());
    }

    private void opening(Path log) throws IOException {
        List<Double> first = new ArrayList<>();
        List<Double> estimated = new ArrayList<>();
        List<Double> stopped = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            first.add(firstFigure(window, log));
            double waited = window.millisUntil(
                    () -> {},
                    () -> models.samples().estimateProperty().get().contains(INTERVAL)
                            || !models.samples().measuringProperty().get());
            estimated.add(first.get(run) + waited);
            stopped.add(window.millisUntil(
                    () -> models.samples().cancel(),
                    () -> !models.samples().measuringProperty().get()));
            window.act(() -> models.samples().clear());
            window.settle();
        }
        figures.millis("open to first figure, " + described(log) + ", opened again", first, 1000);
        figures.millis("the same to a figure with its 95 % interval", estimated, 1000);
        figures.millis("cancel the measuring", stopped, 100);
        Answering answering = new Answering();
        double whole = window.millisUntil(() -> window.shell().open(List.of(log)), measured());
        figures.millis("answer of the window while " + described(log) + " is measured", answering.millis(), 100);
        figures.millis("open to exact figure, " + described(log), List.of(whole), 0);
    }

    private BooleanSupplier measured() {
        return () -> !models.samples().measuringProperty().get()
                && !models.samples().measuredProperty().get().measurements().isEmpty();
    }

    /** All of the plan screen: fan, teeth, day full, what fits, and two scenarios side by side. */
    private void scenario() throws IOException {
        window.act(() -> {
            models.screens().show(Screen.PLAN);
            models.plan().textProperty(PlanInput.DISK).set("3TB");
        });
        window.settle();
        figures.millis("change of a scenario to its picture", changes(), 100);
        Path volumes = logs.volumes();
        window.act(() -> models.files().volumes(volumes));
        window.settle();
        figures.millis("the same with 1,000 futures of 730 earlier days", changes(), 100);
        window.act(() -> models.scenarios().addCopy());
        window.settle();
        figures.millis("the same with two scenarios", changes(), 100);
        window.act(() -> ((ToggleButton) window.shell().lookup("#part-compare")).fire());
        window.settle();
        figures.millis("the same with two scenarios, looked at side by side", changes(), 0);
        window.act(() -> models.screens().show(Screen.OVERVIEW));
    }

    private List<Double> changes() {
        List<Double> millis = new ArrayList<>();
        for (int change = 0; change < CHANGES; change++) {
            String keep = Integer.toString(3 + change % 11);
            millis.add(window.millisUntilSettled(
                    () -> models.plan().textProperty(PlanInput.KEEP).set(keep)));
        }
        return millis;
    }

    private void records() throws IOException, InterruptedException {
        window.act(() -> {
            models.samples().clear();
            models.screens().show(Screen.RECORDS);
        });
        Path log = logs.records();
        double first = window.millisUntil(() -> window.shell().open(List.of(log)), this::rowsShown);
        figures.millis("open to first rows, " + described(log), List.of(first), 1000);
        filters("first hits while " + described(log) + " is still being read and measured", 0);
        window.act(() -> models.records().filterProperty().set(""));
        window.settle();
        long lines = window.ask(() -> models.records().rowCountProperty().get());
        filters("first hits of %,d records".formatted(lines), 100);
        window.act(() -> models.records().filterProperty().set(""));
        window.settle();
        scrolling(log, lines);
    }

    private void filters(String what, double goal) {
        List<Double> millis = new ArrayList<>();
        for (String filter : FILTERS) {
            for (int run = 0; run < 3; run++) {
                window.act(() -> models.records().filterProperty().set(""));
                window.draw();
                millis.add(window.millisUntil(() -> models.records().filterProperty().set(filter), this::rowsShown));
            }
        }
        figures.millis(what, millis, goal);
    }

    private boolean rowsShown() {
        return !models.records().rows().isEmpty()
                && models.records().rows().get(0).state() != RecordRow.State.WAITING;
    }

    /** Far jumps in a log that nobody has in memory. */
    private void scrolling(Path log, long lines) throws IOException, InterruptedException {
        BenchLogs.forget(log);
        Random random = new Random(1);
        List<Double> moved = new ArrayList<>();
        List<Double> there = new ArrayList<>();
        Answering answering = new Answering();
        for (int scroll = 0; scroll < SCROLLS; scroll++) {
            long row = random.nextLong(lines);
            long start = System.nanoTime();
            window.act(() -> models.records().scrollTo(row));
            moved.add((System.nanoTime() - start) / 1e6);
            there.add(window.millisUntil(() -> {}, this::rowsShown));
        }
        figures.millis("a jump of the scroll bar until the table is free again, log on disk", moved, 16);
        figures.millis("the same until the rows that come from disk are drawn", there, 100);
        figures.millis("answer of the window while it scrolls", answering.millis(), 16);
    }

    /** Four logs of some GB, each screen, with the memory there is. */
    private void everything(List<Path> all) {
        window.act(() -> models.samples().clear());
        window.settle();
        HeapWatch watch = new HeapWatch();
        Answering answering = new Answering();
        double whole = window.millisUntil(() -> window.shell().open(all), measured());
        for (Screen screen : Screen.values()) {
            window.act(() -> models.screens().show(screen));
            window.settle();
            window.draw();
        }
        figures.millis("answer of the window while %d logs are open, all screens".formatted(all.size()), answering.millis(), 100);
        figures.millis("open to exact figures of %d logs".formatted(all.size()), List.of(whole), 0);
        figures.tell("heap taken from the system meanwhile", List.of(watch.committed()), 256, "MiB");
        figures.tell("heap in use after collections meanwhile", List.of(watch.live()), 0, "MiB");
        Pace none = window.ask(() -> models.samples().paceProperty().get());
        if (!none.equals(Pace.NONE)) {
            throw new UncheckedIOException(new IOException("still measuring"));
        }
    }
}
