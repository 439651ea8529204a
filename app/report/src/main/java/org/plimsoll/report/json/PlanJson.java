package org.plimsoll.report.json;

import java.io.IOException;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.plimsoll.planner.plan.CapacityPlan;
import org.plimsoll.planner.plan.DiskDay;
import org.plimsoll.planner.plan.LogPlan;
import org.plimsoll.planner.plan.RetentionPolicy;
import org.plimsoll.planner.plan.Scenario;

/** What the disk needs, as {@code plan --json} prints it. */
final class PlanJson {
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
        json.list("days", plan.days(), this::day);
        json.text("firstFullDay", plan.firstFullDay() == null ? null : Objects.toString(plan.firstFullDay()));
        json.number("neededBytes", plan.neededBytes());
        StudyJson.findings(json, plan.findings());
    }

    private void scenario(Scenario scenario) throws IOException {
        json.start("scenario");
        json.text("today", scenario.today().toString());
        json.count("horizonDays", (long) scenario.horizonDays());
        optional("messagesPerDay", scenario.messagesPerDay());
        json.number("growthPerYear", scenario.growthPerYear());
        policy(scenario.policy());
        optional("compressionRatio", scenario.compressionRatio());
        json.count("diskBytes", scenario.diskBytes());
        json.number("reserve", scenario.reserve());
        json.end();
    }

    private void policy(RetentionPolicy policy) throws IOException {
        json.start("policy");
        json.count("keep", (long) policy.keep());
        json.text("period", policy.period().toString());
        json.text("codec", policy.codec().label());
        json.truth("delayCompression", policy.delayCompression());
        json.end();
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
        json.number("bytesPerDay", log.bytesPerDay());
        json.number("compressionRatio", log.compressionRatio());
        json.text("compressionRatioOrigin", log.compressionRatioOrigin());
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
