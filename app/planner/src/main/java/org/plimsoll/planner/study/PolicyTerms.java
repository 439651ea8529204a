package org.plimsoll.planner.study;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.plimsoll.planner.Units;
import org.plimsoll.planner.measure.Codec;
import org.plimsoll.planner.measure.CodecLevel;
import org.plimsoll.planner.plan.Archive;
import org.plimsoll.planner.plan.InvalidScenarioException;
import org.plimsoll.planner.plan.Manner;
import org.plimsoll.planner.plan.RetentionPolicy;
import org.plimsoll.planner.plan.Trigger;
import org.plimsoll.planner.rotation.PolicyFile;
import org.plimsoll.planner.rotation.RotationRule;

/** A policy as it is written: by name or from the settings of a program, and what is to be different from it. */
final class PolicyTerms {
    static final String JLOG = "jlog:";

    private static final String ALL = "all";
    private static final Duration MONTH = Duration.ofDays(31);
    private static final Duration YEAR = Duration.ofDays(366);
    private static final Map<String, RetentionPolicy> NAMED = named();

    private final Settings settings;

    PolicyTerms(Settings settings) {
        this.settings = settings;
    }

    private static Map<String, RetentionPolicy> named() {
        Map<String, RetentionPolicy> named = new LinkedHashMap<>();
        named.put("ec_rotate", RetentionPolicy.EC_ROTATE);
        named.put("exicyclog", RetentionPolicy.EXICYCLOG);
        named.put("aggregated", RetentionPolicy.AGGREGATED);
        named.put("unrotated", RetentionPolicy.UNROTATED);
        return named;
    }

    /** The policy for some logs. */
    RetentionPolicy policy(List<Path> logs) {
        return changed(base(logs));
    }

    /** What is written, on the policy it changes. */
    private RetentionPolicy changed(RetentionPolicy base) {
        return archived(conducted(timed(compressed(kept(base)))));
    }

    private RetentionPolicy base(List<Path> logs) {
        Written name = settings.get(Setting.POLICY);
        Written from = settings.get(Setting.POLICY_FROM);
        settings.refuseBoth(Setting.POLICY, Setting.POLICY_FROM);
        if (from != null) {
            return fromFile(from, logs);
        }
        return name == null ? RetentionPolicy.EC_ROTATE : named(name);
    }

    static RetentionPolicy named(Written value) {
        String name = value.text().toLowerCase(Locale.ROOT);
        if (name.startsWith(JLOG)) {
            return RetentionPolicy.backlog(Units.parseDuration(value.label() + " jlog", name.substring(JLOG.length())));
        }
        RetentionPolicy policy = NAMED.get(name);
        if (policy == null) {
            throw new InvalidScenarioException("%s: '%s', expected %s or jlog:TIME"
                    .formatted(value.label(), value.text(), String.join(", ", NAMED.keySet())));
        }
        return policy;
    }

    private RetentionPolicy fromFile(Written from, List<Path> logs) {
        PolicyFile policies = PolicyFile.read(Path.of(from.text()));
        Written log = settings.get(Setting.POLICY_FOR);
        Path wanted = log == null ? logs.stream().findFirst().orElse(null) : Path.of(log.text());
        Optional<RotationRule> rule = wanted == null ? policies.onlyRule() : policies.ruleFor(wanted);
        return rule.map(RotationRule::policy)
                .orElseThrow(() -> new InvalidScenarioException(
                        policies.rules().isEmpty()
                                ? "%s: %s rotates nothing, expected a rule for a log"
                                        .formatted(from.label(), from.text())
                                : "%s: %s has no rule for %s, expected one of %s"
                                        .formatted(
                                                log == null ? from.label() : log.label(),
                                                from.text(),
                                                wanted == null ? "standard input" : wanted,
                                                policies.named())));
    }

    private RetentionPolicy kept(RetentionPolicy base) {
        Written keep = settings.get(Setting.KEEP);
        Written maxAge = settings.get(Setting.MAX_AGE);
        RetentionPolicy counted = keep == null ? base : base.keeping(kept(keep));
        return maxAge == null ? counted : counted.withMaxAgeDays(Notation.age(maxAge));
    }

    private RetentionPolicy compressed(RetentionPolicy base) {
        Written compress = settings.get(Setting.COMPRESS);
        Boolean delay = settings.truth(Setting.DELAY_COMPRESS);
        CodecLevel packed = compress == null
                ? new CodecLevel(base.codec(), base.level())
                : codec(compress.label(), compress.text());
        boolean inherited = base.delayCompression() && packed.codec() != Codec.NONE;
        return base.compressing(packed.codec(), packed.level(), delay == null ? inherited : delay);
    }

    private RetentionPolicy timed(RetentionPolicy base) {
        Trigger before = base.trigger();
        Written rotate = settings.get(Setting.ROTATE);
        RetentionPolicy timed = rotate == null ? base : rotating(base, rotate);
        Written check = settings.get(Setting.ROTATE_CHECK);
        boolean sized = settings.has(Setting.ROTATE_SIZE)
                || settings.has(Setting.MIN_SIZE)
                || settings.has(Setting.MAX_SIZE)
                || check != null;
        return sized
                ? timed.with(new Trigger(
                        timed.trigger().calendar(),
                        size(Setting.ROTATE_SIZE, before.sizeBytes()),
                        size(Setting.MIN_SIZE, before.minBytes()),
                        size(Setting.MAX_SIZE, before.maxBytes()),
                        check == null ? before.check() : Units.parseDuration(check.label(), check.text())))
                : timed;
    }

    private @Nullable Long size(Setting setting, @Nullable Long before) {
        Written size = settings.get(setting);
        return size == null ? before : Long.valueOf(Units.parseSizeBytes(size.label(), size.text()));
    }

    static RetentionPolicy rotating(RetentionPolicy base, Written time) {
        Trigger.Calendar calendar = switch (time.text().toLowerCase(Locale.ROOT)) {
            case "monthly" -> Trigger.Calendar.MONTHLY;
            case "yearly" -> Trigger.Calendar.YEARLY;
            default -> Trigger.Calendar.NONE;
        };
        Duration period = switch (calendar) {
            case NONE -> Units.parseDuration(time.label(), time.text());
            case MONTHLY -> MONTH;
            case YEARLY -> YEAR;
        };
        Trigger before = base.trigger();
        return base.rotating(period)
                .with(new Trigger(calendar, null, before.minBytes(), before.maxBytes(), before.check()));
    }

    private RetentionPolicy conducted(RetentionPolicy base) {
        Manner before = base.manner();
        return base.with(new Manner(
                truth(Setting.COPY_TRUNCATE, before.copyTruncate()),
                truth(Setting.OLDEST_FIRST, before.oldestFirst()),
                truth(Setting.DATED_NAMES, before.datedNames())));
    }

    private boolean truth(Setting setting, boolean before) {
        Boolean said = settings.truth(setting);
        return said == null ? before : said;
    }

    private RetentionPolicy archived(RetentionPolicy base) {
        Written archive = settings.get(Setting.ARCHIVE);
        return archive == null ? base : base.with(archive(archive));
    }

    static int kept(Written value) {
        return value.text().equalsIgnoreCase(ALL) ? RetentionPolicy.KEEP_ALL : Notation.whole(value);
    }

    /** A codec and its level, as {@code gzip:9}. */
    static CodecLevel codec(String label, String text) {
        String[] parts = text.split(":", 2);
        Codec codec = Codec.named(parts[0])
                .orElseThrow(() ->
                        new InvalidScenarioException("%s: '%s', expected %s".formatted(label, text, Codec.labels())));
        return new CodecLevel(codec, parts.length == 1 ? codec.defaultLevel() : Notation.whole(label, parts[1]));
    }

    static Archive archive(Written value) {
        String text = value.text();
        int colon = text.lastIndexOf(':');
        if (colon < 0) {
            throw new InvalidScenarioException(
                    "%s: '%s', expected a codec and a number such as xz:90".formatted(value.label(), text));
        }
        CodecLevel packed = codec(value.label(), text.substring(0, colon));
        int kept = kept(new Written(value.label(), text.substring(colon + 1)));
        return new Archive(kept, packed.codec(), packed.level());
    }

    /** What is to be written so that this policy is read again: the nearest name, and what differs from it. */
    static Settings of(RetentionPolicy policy) {
        Settings name = name(policy);
        RetentionPolicy base = new PolicyTerms(name).policy(List.of());
        Settings told = name;
        if (policy.keep() != base.keep()) {
            told = told.with(Setting.KEEP, spellKept(policy.keep()));
        }
        if (policy.maxAgeDays() != null) {
            told = told.with(Setting.MAX_AGE, policy.maxAgeDays() + "d");
        }
        CodecLevel packed = new CodecLevel(policy.codec(), policy.level());
        if (!packed.equals(new CodecLevel(base.codec(), base.level()))) {
            told = told.with(Setting.COMPRESS, spell(packed));
        }
        if (policy.delayCompression() != (base.delayCompression() && policy.codec() != Codec.NONE)) {
            told = told.with(Setting.DELAY_COMPRESS, Boolean.toString(policy.delayCompression()));
        }
        told = ofTrigger(told, policy, base);
        told = ofManner(told, policy.manner(), base.manner());
        return policy.archive() == null ? told : told.with(Setting.ARCHIVE, spell(policy.archive()));
    }

    private static Settings name(RetentionPolicy policy) {
        if (policy.life() == RetentionPolicy.Life.BACKLOG) {
            return Settings.NONE.with(Setting.POLICY, JLOG + Spelling.duration(policy.period()));
        }
        String name = NAMED.entrySet().stream()
                .filter(entry -> entry.getValue().equals(policy))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(policy.life() == RetentionPolicy.Life.NEVER_ROTATED ? "unrotated" : "ec_rotate");
        return Settings.NONE.with(Setting.POLICY, name);
    }

    private static Settings ofTrigger(Settings before, RetentionPolicy policy, RetentionPolicy base) {
        Settings told = before;
        Trigger trigger = policy.trigger();
        if (!policy.period().equals(base.period())
                || trigger.calendar() != base.trigger().calendar()) {
            told = told.with(Setting.ROTATE, spellRotation(policy));
        }
        told = ofSize(told, Setting.ROTATE_SIZE, trigger.sizeBytes());
        told = ofSize(told, Setting.MIN_SIZE, trigger.minBytes());
        told = ofSize(told, Setting.MAX_SIZE, trigger.maxBytes());
        return trigger.check().equals(base.trigger().check())
                ? told
                : told.with(Setting.ROTATE_CHECK, Spelling.duration(trigger.check()));
    }

    private static Settings ofSize(Settings before, Setting setting, @Nullable Long bytes) {
        return bytes == null ? before : before.with(setting, Spelling.size(bytes));
    }

    private static Settings ofManner(Settings before, Manner manner, Manner base) {
        Settings told = before;
        told = ofTruth(told, Setting.COPY_TRUNCATE, manner.copyTruncate(), base.copyTruncate());
        told = ofTruth(told, Setting.OLDEST_FIRST, manner.oldestFirst(), base.oldestFirst());
        return ofTruth(told, Setting.DATED_NAMES, manner.datedNames(), base.datedNames());
    }

    private static Settings ofTruth(Settings before, Setting setting, boolean truth, boolean base) {
        return truth == base ? before : before.with(setting, Boolean.toString(truth));
    }

    static String spellKept(int keep) {
        return keep == RetentionPolicy.KEEP_ALL ? ALL : Integer.toString(keep);
    }

    static String spellRotation(RetentionPolicy policy) {
        return switch (policy.trigger().calendar()) {
            case NONE -> Spelling.duration(policy.period());
            case MONTHLY -> "monthly";
            case YEARLY -> "yearly";
        };
    }

    static String spell(CodecLevel packed) {
        String name = packed.codec().label();
        return packed.level() == packed.codec().defaultLevel() ? name : name + ":" + packed.level();
    }

    static String spell(Archive archive) {
        return spell(new CodecLevel(archive.codec(), archive.level())) + ":" + spellKept(archive.keep());
    }
}
