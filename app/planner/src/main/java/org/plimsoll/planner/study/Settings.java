package org.plimsoll.planner.study;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.plimsoll.planner.Units;
import org.plimsoll.planner.forecast.Observations;
import org.plimsoll.planner.forecast.Series;
import org.plimsoll.planner.plan.Chance;
import org.plimsoll.planner.plan.Demand;
import org.plimsoll.planner.plan.Finding;
import org.plimsoll.planner.plan.Fleet;
import org.plimsoll.planner.plan.InvalidScenarioException;
import org.plimsoll.planner.plan.Scenario;
import org.plimsoll.planner.rotation.LogDirectory;
import org.plimsoll.planner.rotation.PolicyFile;
import org.plimsoll.planner.volume.VolumeReader;
import org.plimsoll.planner.volume.Volumes;

/**
 * What a scenario is told, as it is written: by options, by a file, or by both. What is not written is as
 * {@link Scenario#starting} has it. Two are equal if they say the same in the same words.
 */
public final class Settings {
    /** Nothing is told. */
    public static final Settings NONE = new Settings(new EnumMap<>(Setting.class));

    /** Settings for which a file or the machine has to be asked. */
    private static final Set<Setting> ASKING =
            Set.of(Setting.VOLUMES, Setting.POLICY_FROM, Setting.POLICY_FOR, Setting.DISK_AT);

    /** Settings that make sense only beside others. */
    private static final Set<Setting> LEANING = Set.of(Setting.LOSE_NODE, Setting.DELAY_COMPRESS);

    private final EnumMap<Setting, List<Written>> values;

    private Settings(EnumMap<Setting, List<Written>> values) {
        this.values = values;
    }

    /** Whether nothing is told. */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** Whether something is told of it. */
    public boolean has(Setting setting) {
        return values.containsKey(setting);
    }

    /** The one value of a setting, null if nothing is told of it. */
    public @Nullable Written get(Setting setting) {
        List<Written> all = all(setting);
        return all.isEmpty() ? null : all.get(0);
    }

    /** All values of a setting, none if nothing is told of it. */
    public List<Written> all(Setting setting) {
        return values.getOrDefault(setting, List.of());
    }

    /** The same with one value of a setting; with null the same as it is. */
    public Settings with(Setting setting, @Nullable Written value) {
        return value == null ? this : with(setting, List.of(value));
    }

    /** The same with all values of a setting; with none the same as it is. */
    public Settings withAll(Setting setting, List<Written> all) {
        return all.isEmpty() ? this : with(setting, all);
    }

    /** The same with all values of a setting, of which there may be none. */
    public Settings with(Setting setting, List<Written> all) {
        EnumMap<Setting, List<Written>> changed = new EnumMap<>(values);
        changed.put(setting, List.copyOf(all));
        return new Settings(changed);
    }

    /** The same with a disk that is written as a size or as a place on it. */
    public Settings withDisk(Written sizeOrPlace) {
        return with(DiskTerms.isPlace(sizeOrPlace.text()) ? Setting.DISK_AT : Setting.DISK_SIZE, sizeOrPlace);
    }

    Settings with(Setting setting, String spelled) {
        return with(setting, new Written(setting.shortKey(), spelled));
    }

    /** Whether a setting is told to be true; null if nothing is told of it. */
    @Nullable
    Boolean truth(Setting setting) {
        Written value = get(setting);
        return value == null
                ? null
                : Boolean.valueOf(setting.notation().spell(value).equals("true"));
    }

    /**
     * The same, and what others say instead. Who names a policy, or reads one from a file, begins anew: what these
     * settings change of another policy is left out. A size takes the place of a place on a disk and the other way
     * round.
     */
    public Settings overlaidBy(Settings others) {
        EnumMap<Setting, List<Written>> all = new EnumMap<>(values);
        if (others.has(Setting.POLICY) || others.has(Setting.POLICY_FROM)) {
            all.keySet().removeIf(Setting::ofPolicy);
        }
        if (others.has(Setting.DISK_SIZE) || others.has(Setting.DISK_AT)) {
            all.remove(Setting.DISK_SIZE);
            all.remove(Setting.DISK_AT);
        }
        all.putAll(others.values);
        return new Settings(all);
    }

    /**
     * What has to be said on top of others so that the same is told, as far as that can be: what others say and these
     * do not cannot be taken back. The inverse of {@link #overlaidBy}.
     */
    Settings beside(Settings others) {
        EnumMap<Setting, List<Written>> own = new EnumMap<>(values);
        own.keySet().removeIf(setting -> saysTheSame(others, setting));
        if (own.containsKey(Setting.POLICY) || own.containsKey(Setting.POLICY_FROM)) {
            values.forEach((setting, all) -> {
                if (setting.ofPolicy()) {
                    own.put(setting, all);
                }
            });
        }
        return new Settings(own);
    }

    private boolean saysTheSame(Settings others, Setting setting) {
        return texts().get(setting) != null
                && texts().get(setting).equals(others.texts().get(setting));
    }

    /**
     * The same settings in the one spelling that files hold.
     *
     * @throws InvalidScenarioException if a value cannot be read
     */
    public Settings spelled() {
        return mapped((setting, value) ->
                new Written(value.label(), setting.notation().spell(value)));
    }

    String spelled(Setting setting) {
        return setting.notation().spell(Objects.requireNonNull(get(setting)));
    }

    /** The same settings after something was done to the path of each file and to each place on a disk. */
    Settings rebased(UnaryOperator<String> paths, UnaryOperator<String> places) {
        return mapped((setting, value) -> switch (setting) {
            case VOLUMES, POLICY_FROM -> new Written(value.label(), paths.apply(value.text()));
            case DISK_AT -> new Written(value.label(), places.apply(value.text()));
            case MOUNTS -> DiskTerms.rebased(value, places);
            default -> value;
        });
    }

    private Settings mapped(BiFunction<Setting, Written, Written> change) {
        EnumMap<Setting, List<Written>> changed = new EnumMap<>(Setting.class);
        values.forEach((setting, all) -> changed.put(
                setting, all.stream().map(value -> change.apply(setting, value)).toList()));
        return new Settings(changed);
    }

    /**
     * The scenario that is told. Files that are named are read, and the machine is asked about places.
     *
     * @param today first day of the plan where no other is told
     * @param logs logs that are planned for
     * @throws InvalidScenarioException if it makes no sense
     * @throws org.plimsoll.planner.rotation.InvalidPolicyFileException if a policy cannot be read
     * @throws org.plimsoll.planner.volume.InvalidVolumesException if volumes cannot be read
     */
    public Scenario scenario(LocalDate today, List<Path> logs) {
        return scenario(today, logs, note -> {});
    }

    /**
     * The same scenario, and what was taken for granted on the way to it.
     *
     * @param today first day of the plan where no other is told
     * @param logs logs that are planned for
     * @param notes told one sentence for each thing that a file of volumes leaves open
     */
    public Scenario scenario(LocalDate today, List<Path> logs, Consumer<Finding> notes) {
        Written horizon = get(Setting.HORIZON);
        return new Scenario(
                today(today),
                horizon == null ? Scenario.DEFAULT_HORIZON_DAYS : Units.parseDays(horizon.label(), horizon.text()),
                demand(notes),
                new PolicyTerms(this).policy(logs),
                count(Setting.COMPRESSION_RATIO),
                DiskTerms.disk(this, logs),
                all(Setting.MOUNTS).stream()
                        .map(mount -> DiskTerms.mount(mount, logs))
                        .toList(),
                fleet(),
                all(Setting.STORMS).stream().map(StormTerms::storm).toList(),
                chance());
    }

    /** First day of the plan: what is told, else the one given. */
    public LocalDate today(LocalDate otherwise) {
        Written today = get(Setting.TODAY);
        return today == null ? otherwise : Notation.date(today);
    }

    /**
     * Checks what can be told wrong without asking a file or the machine.
     *
     * @throws InvalidScenarioException if something makes no sense
     */
    public void check() {
        spelled();
        refuseBoth(Setting.POLICY, Setting.POLICY_FROM);
        refuseBoth(Setting.DISK_SIZE, Setting.DISK_AT);
        EnumMap<Setting, List<Written>> quiet = new EnumMap<>(values);
        quiet.keySet().removeAll(ASKING);
        quiet.computeIfPresent(
                Setting.MOUNTS,
                (setting, mounts) -> mounts.stream()
                        .filter(mount -> !DiskTerms.asksMachine(mount))
                        .toList());
        new Settings(quiet).scenario(LocalDate.EPOCH, List.of());
    }

    /** Insists that at most one of two is told. */
    void refuseBoth(Setting one, Setting other) {
        Written first = get(one);
        Written second = get(other);
        if (first != null && second != null) {
            throw new InvalidScenarioException(
                    "%s beside %s, expected one of them".formatted(first.label(), second.label()));
        }
    }

    /**
     * Checks one value by itself.
     *
     * @throws InvalidScenarioException if it makes no sense whatever stands beside it
     */
    public static void check(Setting setting, Written value) {
        if (LEANING.contains(setting)) {
            setting.notation().spell(value);
        } else {
            NONE.with(setting, value).check();
        }
    }

    /** What lies in the directories of the logs and is not as the policy file says; nothing without one. */
    public List<Finding> compared(List<Path> logs) {
        Written from = get(Setting.POLICY_FROM);
        if (from == null) {
            return List.of();
        }
        PolicyFile policies = PolicyFile.read(Path.of(from.text()));
        List<Finding> findings = new ArrayList<>(policies.findings());
        directories(logs).forEach(directory -> findings.addAll(LogDirectory.compare(directory, policies)));
        return findings;
    }

    private static Stream<Path> directories(List<Path> logs) {
        return logs.stream()
                .filter(Files::exists)
                .map(log -> Files.isDirectory(log) ? log : log.toAbsolutePath().getParent())
                .filter(Objects::nonNull)
                .distinct();
    }

    private Demand demand(Consumer<Finding> notes) {
        Written volumes = get(Setting.VOLUMES);
        Written growth = get(Setting.GROWTH);
        return new Demand(
                count(Setting.MESSAGES_PER_DAY),
                volumes == null ? null : history(volumes, notes),
                growth == null ? null : Units.parsePercentage(growth.label(), growth.text()));
    }

    private @Nullable Double count(Setting setting) {
        Written value = get(setting);
        return value == null ? null : Double.valueOf(Units.parseCount(value.label(), value.text()));
    }

    private static Series history(Written file, Consumer<Finding> notes) {
        Volumes found = VolumeReader.read(Path.of(file.text()));
        if (found.series().size() != 1 || !found.series().get(0).daily()) {
            throw new InvalidScenarioException("%s: %s holds %s series, expected one of days"
                    .formatted(file.label(), file.text(), found.series().size()));
        }
        found.notes().forEach(note -> notes.accept(new Finding(Finding.Severity.NOTE, note)));
        Observations days = found.series().get(0);
        List<Series.Day> known = new ArrayList<>();
        double[] messages = days.values();
        for (int i = 0; i < messages.length; i++) {
            LocalDate date = days.date(i);
            if (date != null && !Double.isNaN(messages[i])) {
                known.add(new Series.Day(date, messages[i]));
            }
        }
        if (known.stream().allMatch(day -> day.messages() == 0)) {
            throw new InvalidScenarioException(
                    "%s: %s holds no message on any of its days, expected some".formatted(file.label(), file.text()));
        }
        return new Series(known);
    }

    private Fleet fleet() {
        Written nodes = get(Setting.NODES);
        boolean loseNode = Boolean.TRUE.equals(truth(Setting.LOSE_NODE));
        return nodes == null ? new Fleet(Fleet.SINGLE.shares(), loseNode) : DiskTerms.fleet(nodes, loseNode);
    }

    private Chance chance() {
        Chance standard = Chance.STANDARD;
        Written futures = get(Setting.FUTURES);
        Written seed = get(Setting.SEED);
        Written risk = get(Setting.RISK);
        return new Chance(
                futures == null ? standard.paths() : Notation.whole(futures),
                seed == null ? standard.seed() : Units.parseWholeCount(seed.label(), seed.text()),
                risk == null ? standard.risk() : Units.parsePercentage(risk.label(), risk.text()));
    }

    /**
     * What is to be written so that a scenario is read again; the volume of earlier days, which stands in a file of its
     * own, is left out.
     */
    public static Settings of(Scenario scenario) {
        return NONE.with(Setting.TODAY, scenario.today().toString())
                .adopting(Scenario.starting(scenario.today()), scenario);
    }

    /**
     * The same settings after a scenario was changed: what they say of the parts that were not is kept word for word, a
     * file they name included, and the parts that were are told anew.
     *
     * @param before the scenario that these settings told
     * @param after what has become of it
     */
    public Settings adopting(Scenario before, Scenario after) {
        Settings adopted = this;
        if (!after.today().equals(before.today())) {
            adopted = adopted.with(Setting.TODAY, after.today().toString());
        }
        if (after.horizonDays() != before.horizonDays()) {
            adopted = adopted.with(Setting.HORIZON, after.horizonDays() + "d");
        }
        adopted = adopted.adoptingDemand(before.demand(), after.demand());
        if (!after.policy().equals(before.policy())) {
            adopted = adopted.telling("policy", PolicyTerms.of(after.policy()));
        }
        if (!Objects.equals(after.compressionRatio(), before.compressionRatio())) {
            adopted = adopted.telling(Setting.COMPRESSION_RATIO, spelledCount(after.compressionRatio()));
        }
        if (!after.disk().equals(before.disk())) {
            adopted = adopted.telling("disk", DiskTerms.of(after.disk()));
        }
        return adopted.adoptingRest(before, after);
    }

    private Settings adoptingDemand(Demand before, Demand after) {
        Settings adopted = this;
        if (!Objects.equals(after.messagesPerDay(), before.messagesPerDay())) {
            adopted = adopted.telling(Setting.MESSAGES_PER_DAY, spelledCount(after.messagesPerDay()));
        }
        Double growth = after.growthPerYear();
        if (!Objects.equals(growth, before.growthPerYear())) {
            adopted = adopted.telling(Setting.GROWTH, growth == null ? null : Spelling.percentage(growth));
        }
        return after.history() == null ? adopted.telling(Setting.VOLUMES, (String) null) : adopted;
    }

    private Settings adoptingRest(Scenario before, Scenario after) {
        Settings adopted = this;
        if (!after.mounts().equals(before.mounts())) {
            adopted = adopted.telling(
                    Setting.MOUNTS,
                    after.mounts().stream().map(DiskTerms::spell).toList());
        }
        Fleet fleet = after.fleet();
        if (!fleet.equals(before.fleet())) {
            adopted = adopted.telling(Setting.NODES, DiskTerms.spell(fleet))
                    .telling(Setting.LOSE_NODE, fleet.lossOfOne() ? "true" : null);
        }
        if (!after.storms().equals(before.storms())) {
            adopted = adopted.telling(
                    Setting.STORMS,
                    after.storms().stream().map(StormTerms::spell).toList());
        }
        Chance chance = after.chance();
        return chance.equals(before.chance())
                ? adopted
                : adopted.telling(Setting.FUTURES, Integer.toString(chance.paths()))
                        .telling(Setting.SEED, Long.toString(chance.seed()))
                        .telling(Setting.RISK, Spelling.percentage(chance.risk()));
    }

    private static @Nullable String spelledCount(@Nullable Double value) {
        return value == null ? null : Spelling.count(value);
    }

    private Settings telling(String group, Settings others) {
        EnumMap<Setting, List<Written>> all = new EnumMap<>(values);
        all.keySet().removeIf(setting -> setting.group().equals(group));
        all.putAll(others.values);
        return new Settings(all);
    }

    private Settings telling(Setting setting, @Nullable String spelled) {
        return telling(setting, spelled == null ? List.of() : List.of(spelled));
    }

    private Settings telling(Setting setting, List<String> spelled) {
        EnumMap<Setting, List<Written>> all = new EnumMap<>(values);
        all.remove(setting);
        Settings without = new Settings(all);
        return spelled.isEmpty()
                ? without
                : without.with(
                        setting,
                        spelled.stream()
                                .map(text -> new Written(setting.shortKey(), text))
                                .toList());
    }

    private Map<Setting, List<String>> texts() {
        Map<Setting, List<String>> texts = new EnumMap<>(Setting.class);
        values.forEach((setting, all) ->
                texts.put(setting, all.stream().map(Written::text).toList()));
        return texts;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Settings settings && texts().equals(settings.texts());
    }

    @Override
    public int hashCode() {
        return texts().hashCode();
    }

    @Override
    public String toString() {
        return texts().toString();
    }
}
