package org.plimsoll.desktop.plan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.plimsoll.desktop.notice.NoticeModel;
import org.plimsoll.desktop.task.Background;
import org.plimsoll.desktop.task.Latest;
import org.plimsoll.desktop.text.Words;
import org.plimsoll.planner.StudyResult;
import org.plimsoll.planner.plan.Demand;
import org.plimsoll.planner.plan.Disk;
import org.plimsoll.planner.plan.Finding;
import org.plimsoll.planner.plan.Scenario;
import org.plimsoll.planner.study.Setting;
import org.plimsoll.planner.study.Settings;
import org.plimsoll.planner.study.Written;

import static org.plimsoll.desktop.text.Texts.text;

/**
 * Takes parts of a scenario from files and from the machine, as the command line does, and tells what it found there.
 */
public final class FromFiles {
    private final Latest readings;
    private final NoticeModel notices;
    private final Scenarios scenarios;
    private final Supplier<StudyResult> measured;

    /** What was read. */
    private record Taken(Scenario scenario, List<Finding> findings) {}

    /**
     * Reads nothing yet.
     *
     * @param measured the logs that are planned for
     */
    public FromFiles(Background background, NoticeModel notices, Scenarios scenarios, Supplier<StudyResult> measured) {
        this.readings = new Latest(background);
        this.notices = notices;
        this.scenarios = scenarios;
        this.measured = measured;
    }

    /** Takes a policy by its name: {@code ec_rotate}, {@code exicyclog}, {@code aggregated}, {@code unrotated}. */
    public void policyNamed(String name) {
        take(scenarios.current().scenario(), Settings.NONE.with(Setting.POLICY, written("outlook.from.policy", name)));
    }

    /** Takes the policy from ec_rotate.conf, a file or directory of logrotate, or what tells exicyclog. */
    public void policy(Path file) {
        take(
                scenarios.current().scenario(),
                Settings.NONE.with(Setting.POLICY_FROM, written("outlook.from.policy", file.toString())));
    }

    /** Takes the messages of earlier days from a CSV file. */
    public void volumes(Path file) {
        take(
                scenarios.current().scenario(),
                Settings.NONE.with(Setting.VOLUMES, written("outlook.from.volumes", file.toString())));
    }

    /** Forgets the messages of earlier days. */
    public void forgetVolumes() {
        Scenario now = scenarios.current().scenario();
        Demand demand = now.demand();
        scenarios.change(now.with(new Demand(demand.messagesPerDay(), demand.growthPerYear())), null);
    }

    /** Takes size, reserve, blocks and other use of the disk that holds a directory. */
    public void disk(Path place) {
        Scenario now = scenarios.current().scenario();
        take(
                now.with(Disk.UNKNOWN),
                Settings.NONE.with(Setting.DISK_AT, written("outlook.from.disk", place.toString())));
    }

    private static Written written(String key, String value) {
        return new Written(text(key), value);
    }

    private void take(Scenario before, Settings said) {
        List<Path> logs = logs();
        readings.run(
                () -> read(before, said, logs),
                this::show,
                failure -> notices.show(Words.sentence(failure), "", () -> {}));
    }

    private static Taken read(Scenario before, Settings said, List<Path> logs) {
        List<Finding> findings = new ArrayList<>();
        Scenario read = Settings.of(before).overlaidBy(said).scenario(before.today(), logs, findings::add);
        findings.addAll(said.compared(logs));
        Demand demand = read.demand();
        return demand.history() != null
                ? new Taken(read, findings)
                : new Taken(
                        read.with(new Demand(
                                demand.messagesPerDay(), before.demand().history(), demand.growthPerYear())),
                        findings);
    }

    private void show(Taken taken) {
        scenarios.change(taken.scenario(), null);
        List<Finding> grave = Finding.gravestFirst(taken.findings());
        if (grave.size() == 1) {
            notices.show(grave.get(0).sentence(), "", () -> {});
        } else if (!grave.isEmpty()) {
            notices.show(text("outlook.from.findings", grave.get(0).sentence(), grave.size() - 1), "", () -> {});
        }
    }

    private List<Path> logs() {
        return measured.get().measurements().stream()
                .flatMap(measurement -> measurement.sources().stream())
                .map(source -> Path.of(source.path()))
                .toList();
    }
}
