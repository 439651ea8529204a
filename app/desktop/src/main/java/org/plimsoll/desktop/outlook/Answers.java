package org.plimsoll.desktop.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;
import org.plimsoll.desktop.text.Words;
import org.plimsoll.planner.Units;
import org.plimsoll.planner.measure.Codec;
import org.plimsoll.planner.measure.CodecLevel;
import org.plimsoll.planner.plan.CapacityPlan;
import org.plimsoll.planner.plan.Chance;
import org.plimsoll.planner.plan.CodecOption;
import org.plimsoll.planner.plan.Disk;
import org.plimsoll.planner.plan.LogPlan;
import org.plimsoll.planner.plan.Planner;
import org.plimsoll.planner.plan.Prospect;
import org.plimsoll.planner.plan.RetentionPolicy;
import org.plimsoll.planner.plan.Scenario;

import static org.plimsoll.desktop.text.Texts.text;

/** Asks the planner's inverse questions and words its answers. */
final class Answers {
    private final CapacityPlan plan;
    private final Scenario scenario;

    private Answers(CapacityPlan plan) {
        this.plan = plan;
        this.scenario = plan.scenario();
    }

    /** What fits the disk that is there. */
    static List<Answer> fitting(CapacityPlan plan) {
        Answers answers = new Answers(plan);
        return List.of(answers.generations(), answers.messages());
    }

    /**
     * How large a disk is needed for a risk.
     *
     * @param plan a plan with that risk
     */
    static Answer disk(CapacityPlan plan, Scenario asking) {
        return new Answers(plan).diskFor(asking);
    }

    /** What other codecs would need, the least first; none where only one was tried. */
    static List<Answer> codecs(CapacityPlan plan) {
        Answers answers = new Answers(plan);
        List<Answer> codecs = new ArrayList<>();
        plan.options().forEach(option -> codecs.add(answers.codec(option)));
        return codecs;
    }

    private Answer generations() {
        String question = text("answer.generations");
        OptionalInt most = Planner.mostGenerations(plan);
        if (most.isEmpty()) {
            return new Answer("generations", question, "\u2013", noGenerations(), null);
        }
        RetentionPolicy fitting = scenario.policy().keeping(most.getAsInt());
        String remark = fitting.reach()
                .map(reach -> text("answer.generations.reach", Units.printDuration(reach)))
                .orElse(text("answer.generations.bySize"));
        return new Answer(
                "generations",
                question,
                Words.figure(most.getAsInt()),
                remark + course(),
                changed(scenario.with(fitting)));
    }

    private String noGenerations() {
        if (scenario.diskBytes() == null) {
            return text("answer.noDisk");
        }
        return text(
                scenario.policy().life() == RetentionPolicy.Life.ROTATED
                        ? "answer.generations.none"
                        : "answer.generations.unrotated");
    }

    private Answer messages() {
        String question = text("answer.messages");
        OptionalDouble most = Planner.messagesPerDayThatFit(plan);
        if (most.isEmpty()) {
            return new Answer("messages", question, "\u2013", text("answer.noDisk"), null);
        }
        double now = plan.logs().stream().mapToDouble(LogPlan::messagesPerDay).sum();
        double whole = Math.floor(most.getAsDouble());
        boolean one = plan.logs().size() == 1 && whole >= 1;
        return new Answer(
                "messages",
                question,
                Words.figure(Math.round(most.getAsDouble())),
                text("answer.messages.now", Words.figure(Math.round(now)))
                        + (one ? "" : text("answer.messages.several"))
                        + course(),
                one ? changed(scenario.with(scenario.demand().withMessagesPerDay(whole))) : null);
    }

    private Answer diskFor(Scenario asking) {
        Prospect prospect = plan.prospect();
        String question = text("answer.disk");
        if (prospect == null) {
            return new Answer("disk", question, "\u2013", text("answer.disk.none"), null);
        }
        double bytes = prospect.need().atRisk();
        Chance chance = scenario.chance();
        Disk disk = scenario.disk();
        Disk enough = new Disk(
                (long) Math.ceil(bytes),
                disk.reserve(),
                disk.blockBytes(),
                disk.inodes(),
                disk.otherBytes(),
                disk.otherBytesPerDay());
        String remark = prospect.uncertain()
                ? text("answer.disk.futures", Words.percentage(1 - chance.risk()), Words.figure(prospect.paths()))
                : text("answer.disk.certain");
        Scenario applied = bytes < 1 ? asking : asking.with(chance).with(enough);
        return new Answer("disk", question, Words.size(bytes), remark, applied.equals(asking) ? null : applied);
    }

    private Answer codec(CodecOption option) {
        boolean none = option.codec() == Codec.NONE;
        String name = none ? text("codec.none") : new CodecLevel(option.codec(), option.level()).label();
        RetentionPolicy policy = scenario.policy();
        RetentionPolicy packed = policy.compressing(option.codec(), option.level(), policy.delayCompression() && !none);
        double saved = option.savedBytes();
        String remark = packed.equals(policy)
                ? text("answer.codec.used")
                : text(saved >= 0 ? "answer.codec.saves" : "answer.codec.costs", Words.size(Math.abs(saved)));
        return new Answer(
                "codec-" + name.replace(':', '-'),
                name,
                Words.size(option.neededBytes()),
                remark,
                changed(scenario.with(packed)));
    }

    /** Where there are futures, some need more than the course that these answers are for. */
    private String course() {
        return plan.steady() ? "" : text("answer.onMean");
    }

    /** Nothing is to be applied where it already is as it would be. */
    private @Nullable Scenario changed(Scenario applied) {
        return applied.equals(scenario) ? null : applied;
    }
}
