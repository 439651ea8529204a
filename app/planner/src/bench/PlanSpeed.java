import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import com.sun.management.OperatingSystemMXBean;
import org.plimsoll.formats.LogSource;
import org.plimsoll.formats.Progress;
import org.plimsoll.planner.Study;
import org.plimsoll.planner.StudyRequest;
import org.plimsoll.planner.StudyResult;
import org.plimsoll.planner.plan.CapacityPlan;
import org.plimsoll.planner.plan.Outlook;
import org.plimsoll.planner.plan.Planner;
import org.plimsoll.planner.plan.Sawtooth;
import org.plimsoll.planner.plan.Scenario;
import org.plimsoll.planner.study.Setting;
import org.plimsoll.planner.study.Settings;
import org.plimsoll.planner.study.Written;

/**
 * How long a turn of a knob takes in the desktop: plan, teeth and the generations that fit, on a sample, for one and two
 * years, without and with a forecast of a thousand futures.
 *
 * <p>From the project's root, after a build: {@code java -cp app/cli/target/plimsoll.jar
 * app/planner/src/bench/PlanSpeed.java}
 */
public final class PlanSpeed {
    private static final int TURNS = 40;
    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private PlanSpeed() {}

    /** Prints a line for each case. */
    public static void main(String... arguments) {
        StudyResult measured = Study.run(
                StudyRequest.measuring(List.of(LogSource.file(Path.of("samples/mainlog.ec")))), Progress.NONE);
        for (int days : new int[] {365, 730}) {
            for (String volumes : new String[] {"", "samples/volumes/daily.csv"}) {
                time(measured, days, volumes);
            }
        }
    }

    private static void time(StudyResult measured, int days, String volumes) {
        Settings settings = Settings.NONE
                .with(Setting.HORIZON, new Written("horizon", days + "d"))
                .with(Setting.DISK_SIZE, new Written("disk", "3GB"));
        if (!volumes.isEmpty()) {
            settings = settings.with(Setting.VOLUMES, new Written("volumes", volumes));
        }
        Scenario scenario = settings.scenario(LocalDate.of(2025, 11, 10), List.of());
        Outlook outlook = Outlook.remembering();
        double[] millis = new double[TURNS];
        double[] busy = new double[TURNS];
        for (int turn = 0; turn < TURNS; turn++) {
            Scenario turned = scenario.with(scenario.policy().keeping(1 + turn));
            long start = System.nanoTime();
            long cpu = MACHINE.getProcessCpuTime();
            CapacityPlan plan = Study.plan(measured, turned, outlook).plan();
            Sawtooth.of(plan);
            Planner.mostGenerations(plan);
            millis[turn] = (System.nanoTime() - start) / 1e6;
            busy[turn] = (MACHINE.getProcessCpuTime() - cpu) / 1e6;
        }
        double first = millis[0];
        Arrays.sort(millis);
        Arrays.sort(busy);
        System.out.printf(
                Locale.ROOT,
                "%d days, %s: first %.0f ms, then half of the turns within %.0f ms, nine in ten within %.0f ms;"
                        + " processor time of half of them within %.0f ms%n",
                days,
                volumes.isEmpty() ? "one course" : "1,000 futures",
                first,
                millis[TURNS / 2],
                millis[TURNS * 9 / 10],
                busy[TURNS / 2]);
    }
}
