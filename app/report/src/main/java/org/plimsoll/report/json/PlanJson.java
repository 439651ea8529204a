package org.plimsoll.report.json;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;
import org.plimsoll.planner.forecast.Backtest;
import org.plimsoll.planner.forecast.Note;
import org.plimsoll.planner.forecast.Series;
import org.plimsoll.planner.plan.Allowance;
import org.plimsoll.planner.plan.Archive;
import org.plimsoll.planner.plan.CapacityPlan;
import org.plimsoll.planner.plan.Chance;
import org.plimsoll.planner.plan.CodecOption;
import org.plimsoll.planner.plan.Disk;
import org.plimsoll.planner.plan.DiskDay;
import org.plimsoll.planner.plan.LogForecast;
import org.plimsoll.planner.plan.LogPlan;
import org.plimsoll.planner.plan.MountPlan;
import org.plimsoll.planner.plan.NodePlan;
import org.plimsoll.planner.plan.Planner;
import org.plimsoll.planner.plan.Prospect;
import org.plimsoll.planner.plan.RetentionPolicy;
import org.plimsoll.planner.plan.Scenario;
import org.plimsoll.planner.plan.Storm;
import org.plimsoll.planner.plan.StormPlan;
import org.plimsoll.planner.plan.Trigger;

/** What the disk needs, as {@code plan --json} prints it. */
final class PlanJson {
    private static final double MINUTES_A_DAY = 1440;

    private final Json json;

    private PlanJson(Json json) {
        this.json = json;
    }

    static void plan(Json json, @Nullable CapacityPlan plan) throws IOException {
        if (plan == null) {
            json.nothing("plan");
        } else {
            json.start("plan");
            new PlanJson(json).write(plan);
            json.end();
        }
    }

    private void write(CapacityPlan plan) throws IOException {
        scenario(plan.scenario());
        json.list("logs", plan.logs(), this::log);
        json.list("forecasts", plan.forecasts(), this::forecast);
        json.list("days", plan.days(), this::day);
        json.text("firstFullDay", plan.firstFullDay() == null ? null : Objects.toString(plan.firstFullDay()));
        json.number("neededBytes", plan.neededBytes());
        prospect(plan.prospect());
        json.count("generationsThatFit", boxed(Planner.mostGenerations(plan)));
        json.number("messagesPerDayThatFit", Planner.messagesPerDayThatFit(plan));
        json.list("volumes", plan.mounts(), this::mount);
        json.list("nodes", plan.nodes(), this::node);
        json.list("storms", plan.storms(), this::storm);
        json.list("codecs", plan.options(), this::option);
        StudyJson.findings(json, plan.findings());
        OptionalInt allowed = Allowance.mostGenerations(plan);
        json.number("daysThatFit", daysThatFit(plan, Planner.mostGenerations(plan)));
        json.count("generationsThatFitAtRisk", boxed(allowed));
        json.number("daysThatFitAtRisk", daysThatFit(plan, allowed));
        json.number("messagesPerDayThatFitAtRisk", Allowance.messagesPerDayThatFit(plan));
    }

    private static @Nullable Long boxed(OptionalInt count) {
        return count.isEmpty() ? null : Long.valueOf(count.getAsInt());
    }

    /** How far back the generations that fit reach; null where that depends on the volume. */
    private static OptionalDouble daysThatFit(CapacityPlan plan, OptionalInt generations) {
        if (generations.isEmpty()) {
            return OptionalDouble.empty();
        }
        return plan.scenario()
                .policy()
                .keeping(generations.getAsInt())
                .reach()
                .map(reach -> OptionalDouble.of(reach.toMinutes() / MINUTES_A_DAY))
                .orElse(OptionalDouble.empty());
    }

    private void scenario(Scenario scenario) throws IOException {
        json.start("scenario");
        json.text("today", scenario.today().toString());
        json.count("horizonDays", (long) scenario.horizonDays());
        optional("messagesPerDay", scenario.messagesPerDay());
        Series history = scenario.demand().history();
        json.count(
                "daysKnownBesideTheLogs", history == null ? 0L : history.days().size());
        json.number("growthPerYear", scenario.growthPerYear());
        policy(scenario.policy());
        optional("compressionRatio", scenario.compressionRatio());
        json.count("diskBytes", scenario.diskBytes());
        json.number("reserve", scenario.reserve());
        disk(scenario.disk());
        json.numbers("nodeShares", scenario.fleet().shares());
        json.truth("nodeLoss", scenario.fleet().lossOfOne());
        json.texts("storms", scenario.storms().stream().map(Storm::name).toList());
        chance(scenario.chance());
        json.end();
    }

    private void policy(RetentionPolicy policy) throws IOException {
        json.start("policy");
        json.text("life", policy.life().name().toLowerCase(Locale.ROOT));
        json.count("keep", (long) policy.keep());
        json.text("period", policy.period().toString());
        trigger(policy.trigger());
        json.count("maxAgeDays", policy.maxAgeDays() == null ? null : Long.valueOf(policy.maxAgeDays()));
        json.text("codec", policy.codec().label());
        json.count("level", (long) policy.level());
        json.truth("delayCompression", policy.delayCompression());
        json.truth("copyTruncate", policy.manner().copyTruncate());
        json.truth("oldestFirst", policy.manner().oldestFirst());
        json.truth("datedNames", policy.manner().datedNames());
        archive(policy.archive());
        json.end();
    }

    private void trigger(Trigger trigger) throws IOException {
        json.text("calendar", trigger.calendar().name().toLowerCase(Locale.ROOT));
        json.count("sizeBytes", trigger.sizeBytes());
        json.count("minBytes", trigger.minBytes());
        json.count("maxBytes", trigger.maxBytes());
        json.text("check", trigger.check().toString());
    }

    private void archive(@Nullable Archive archive) throws IOException {
        if (archive == null) {
            json.nothing("archive");
            return;
        }
        json.start("archive");
        json.count("keep", (long) archive.keep());
        json.text("codec", archive.codec().label());
        json.count("level", (long) archive.level());
        json.end();
    }

    private void disk(Disk disk) throws IOException {
        json.count("blockBytes", disk.blockBytes());
        json.count("inodes", disk.inodes());
        json.count("otherBytes", disk.otherBytes());
        json.number("otherBytesPerDay", disk.otherBytesPerDay());
    }

    private void chance(Chance chance) throws IOException {
        json.count("futures", (long) chance.paths());
        json.count("seed", chance.seed());
        json.number("risk", chance.risk());
    }

    private void mount(MountPlan mount) throws IOException {
        json.text("holds", mount.mount().holds());
        json.count("diskBytes", mount.mount().disk().sizeBytes());
        json.number("neededBytes", mount.neededBytes());
        json.text("firstFullDay", mount.firstFullDay() == null ? null : Objects.toString(mount.firstFullDay()));
        prospect(mount.prospect());
    }

    private void prospect(@Nullable Prospect prospect) throws IOException {
        if (prospect == null) {
            json.nothing("prospect");
            return;
        }
        json.start("prospect");
        json.count("futures", (long) prospect.paths());
        json.count("seed", prospect.seed());
        json.number("neededBytesP50", prospect.need().p50());
        json.number("neededBytesP90", prospect.need().p90());
        json.number("neededBytesP99", prospect.need().p99());
        json.number("risk", prospect.need().risk());
        json.number("neededBytesAtRisk", prospect.need().atRisk());
        full(prospect.full());
        json.list("fan", prospect.fan(), this::fanDay);
        json.end();
    }

    private void full(Prospect.@Nullable Full full) throws IOException {
        if (full == null) {
            json.nothing("full");
            return;
        }
        json.start("full");
        json.text("p10", full.p10() == null ? null : Objects.toString(full.p10()));
        json.text("p50", full.p50() == null ? null : Objects.toString(full.p50()));
        json.text("p90", full.p90() == null ? null : Objects.toString(full.p90()));
        json.number("probability", full.probability());
        json.end();
    }

    private void fanDay(Prospect.FanDay day) throws IOException {
        json.text("date", day.date().toString());
        json.number("p10", day.p10());
        json.number("p50", day.p50());
        json.number("p90", day.p90());
    }

    private void node(NodePlan node) throws IOException {
        json.count("node", (long) node.node());
        json.number("share", node.share());
        json.number("neededBytes", node.neededBytes());
        json.number("heaviestShare", node.heaviestShare());
        json.number("heaviestNeededBytes", node.heaviestNeededBytes());
    }

    private void storm(StormPlan storm) throws IOException {
        json.text("storm", storm.storm().name());
        json.text("firstDay", storm.firstDay().toString());
        json.numbers("extraBytes", storm.extraBytes());
        json.number("neededBytes", storm.neededBytes());
        json.truth("fits", storm.fits());
    }

    private void option(CodecOption option) throws IOException {
        json.text("codec", option.codec().label());
        json.count("level", (long) option.level());
        json.number("neededBytes", option.neededBytes());
        json.number("savedBytes", option.savedBytes());
    }

    private void optional(String key, @Nullable Double value) throws IOException {
        if (value == null) {
            json.nothing(key);
        } else {
            json.number(key, value.doubleValue());
        }
    }

    private void log(LogPlan log) throws IOException {
        json.text("format", log.format());
        json.number("messagesPerDay", log.messagesPerDay());
        json.text("messagesPerDayOrigin", log.messagesPerDayOrigin());
        json.number("bytesPerMessage", log.bytesPerMessage());
        json.number("clockBytesPerDay", log.clockBytesPerDay());
        json.number("bytesPerDay", log.bytesPerDay());
        json.number("compressionRatio", log.compressionRatio());
        json.text("compressionRatioOrigin", log.compressionRatioOrigin());
    }

    private void forecast(LogForecast forecast) throws IOException {
        json.text("model", forecast.model());
        json.count("futures", (long) forecast.messages().paths());
        json.texts("notes", forecast.notes().stream().map(Note::sentence).toList());
        Backtest backtest = forecast.backtest();
        if (backtest == null) {
            json.nothing("backtest");
            return;
        }
        json.start("backtest");
        json.count("origins", (long) backtest.origins());
        score("mase", backtest.chosen().mase());
        score("smape", backtest.chosen().smape());
        score("coverage80", backtest.chosen().coverage80());
        score("coverage95", backtest.chosen().coverage95());
        json.text("naive", backtest.naiveName());
        score("naiveMase", backtest.naive().mase());
        json.end();
    }

    /** A score that could not be told, as where the naive method makes no error at all, is null. */
    private void score(String key, double value) throws IOException {
        optional(key, Double.isFinite(value) ? Double.valueOf(value) : null);
    }

    private void day(DiskDay day) throws IOException {
        json.text("date", day.date().toString());
        json.number("messages", day.messages());
        json.number("writtenBytes", day.writtenBytes());
        json.number("afterRotationBytes", day.afterRotationBytes());
        json.number("beforeRotationBytes", day.beforeRotationBytes());
        json.number("peakBytes", day.peakBytes());
    }
}
