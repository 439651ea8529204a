package org.plimsoll.desktop.overview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

import org.plimsoll.desktop.plan.Outcome;
import org.plimsoll.desktop.text.Words;
import org.plimsoll.planner.StudyResult;
import org.plimsoll.planner.measure.Measurement;
import org.plimsoll.planner.plan.CapacityPlan;
import org.plimsoll.planner.plan.Finding;
import org.plimsoll.planner.plan.LogPlan;
import org.plimsoll.planner.plan.Prospect;
import org.plimsoll.report.Charts;
import org.plimsoll.report.model.Chart;
import org.plimsoll.report.model.Figures.Tone;

import static org.plimsoll.desktop.text.Texts.text;

/**
 * Everything that the overview shows of one log, already worded: the view only places it.
 *
 * @param title the log
 * @param badge whether all of it was read
 * @param badgeTone how good that is
 * @param subtitle when and how much
 * @param cost what a million messages cost
 * @param costBar the same against the vendor's figure, empty without messages
 * @param volume log written a day
 * @param need disk needed at the horizon, all logs together
 * @param needShare its share of the disk, empty where the disk is not known
 * @param full when the disk is full
 * @param fullInterval the dates between which it is, in eight of ten futures; empty where there is but one future
 * @param events bytes by event
 * @param diskNeed the projection, empty without a plan
 * @param fullDay the first day on which the disk is full
 * @param findings what the reader should know, the worst first
 */
public record Overview(
        String title,
        String badge,
        Tone badgeTone,
        String subtitle,
        Headline cost,
        Optional<Chart.BulletBar> costBar,
        Headline volume,
        Headline need,
        OptionalDouble needShare,
        Headline full,
        String fullInterval,
        Chart.Bars events,
        Optional<Chart.Lines> diskNeed,
        Optional<LocalDate> fullDay,
        List<Finding> findings) {

    /** Words the figures of one log. */
    static Overview of(StudyResult study, Measurement log) {
        Optional<CapacityPlan> plan = Optional.ofNullable(study.plan());
        Optional<Chart.BulletBar> costBar =
                Charts.measuredAgainstBaseline(List.of(log)).bars().stream().findFirst();
        return new Overview(
                Words.logName(log.format()),
                text(log.complete() ? "overview.complete" : "overview.incomplete"),
                log.complete() ? Tone.GOOD : Tone.WARNING,
                subtitle(log),
                cost(log, costBar),
                costBar,
                volume(log, plan),
                need(log, plan),
                needShare(plan),
                full(plan),
                plan.map(Overview::interval).orElse(""),
                Charts.bytesByEvent(log),
                plan.map(Charts::diskNeed),
                plan.flatMap(found -> Optional.ofNullable(Outcome.of(found).full())),
                findings(study));
    }

    private static String subtitle(Measurement log) {
        String amount = text(
                "overview.amount",
                Words.count(log.sources().size(), "files"),
                Words.count(log.messages(), "messages"),
                Words.size(log.bytes()));
        if (log.days().isEmpty()) {
            return amount;
        }
        LocalDate first = log.days().get(0).date();
        LocalDate last = log.days().get(log.days().size() - 1).date();
        return amount + " \u00b7 "
                + (first.equals(last) ? Words.date(first) : text("overview.span", Words.date(first), Words.date(last)));
    }

    private static Headline cost(Measurement log, Optional<Chart.BulletBar> bar) {
        OptionalDouble perMillion = log.bytesPerMillionMessages();
        if (perMillion.isEmpty()) {
            return new Headline("\u2013", "", text("overview.noMessages"), "", Tone.NEUTRAL);
        }
        String baseline = log.hasBaseline()
                ? text("overview.baseline", Words.size(log.baselineBytesPerMillionMessages()))
                : text("overview.noBaseline");
        return new Headline(
                Words.mega(perMillion.getAsDouble()),
                Words.megaUnit(),
                baseline,
                Words.deviation(log.ratioToBaseline()),
                bar.map(Chart.BulletBar::tone).orElse(Tone.NEUTRAL));
    }

    private static Headline volume(Measurement log, Optional<CapacityPlan> plan) {
        return plan.flatMap(found -> planOf(log, found))
                .map(one -> Headline.size(
                        Words.size(one.bytesPerDay()),
                        text("overview.perDay"),
                        text("overview.messagesPerDay", Words.quantity(one.messagesPerDay())) + ", "
                                + one.messagesPerDayOrigin(),
                        "",
                        Tone.NEUTRAL))
                .orElse(new Headline("\u2013", "", text("overview.noVolume"), "", Tone.NEUTRAL));
    }

    private static Headline need(Measurement log, Optional<CapacityPlan> plan) {
        return plan.map(found -> {
                    Outcome outcome = Outcome.of(found);
                    Long disk = found.scenario().diskBytes();
                    String remark = disk == null
                            ? text("overview.horizon", found.scenario().horizonDays())
                            : text(
                                    "overview.shareOfDisk",
                                    Words.percentage(outcome.neededBytes() / disk),
                                    Words.size(disk));
                    String risk =
                            outcome.risk() == 0 ? "" : text("overview.needRisk", Words.percentage(outcome.risk()));
                    return Headline.size(
                            Words.size(outcome.neededBytes()),
                            "",
                            remark + risk + stored(log, found),
                            "",
                            toneOf(found));
                })
                .orElse(new Headline("\u2013", "", text("overview.noPlan"), "", Tone.NEUTRAL));
    }

    /** What this log alone stores under the policy, today. */
    private static String stored(Measurement log, CapacityPlan plan) {
        return planOf(log, plan).stream()
                .flatMapToDouble(one -> one.storedBytes(plan.scenario().policy()).stream())
                .mapToObj(bytes -> text("overview.stored", Words.logName(log.format()), Words.size(bytes)))
                .findFirst()
                .orElse("");
    }

    private static Optional<LogPlan> planOf(Measurement log, CapacityPlan plan) {
        return plan.logs().stream()
                .filter(one -> one.format().equals(log.format()))
                .findFirst();
    }

    private static OptionalDouble needShare(Optional<CapacityPlan> plan) {
        if (plan.isEmpty()) {
            return OptionalDouble.empty();
        }
        Long disk = plan.get().scenario().diskBytes();
        return disk == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(Outcome.of(plan.get()).neededBytes() / disk);
    }

    private static Headline full(Optional<CapacityPlan> plan) {
        if (plan.isEmpty()) {
            return new Headline("\u2013", "", text("overview.noPlan"), "", Tone.NEUTRAL);
        }
        CapacityPlan found = plan.get();
        if (found.scenario().diskBytes() == null) {
            return new Headline("\u2013", "", text("overview.enterDisk"), "", Tone.NEUTRAL);
        }
        Outcome outcome = Outcome.of(found);
        LocalDate day = outcome.full();
        if (day == null) {
            return rather(found, outcome);
        }
        long days = ChronoUnit.DAYS.between(found.scenario().today(), day);
        String remark = days == 0 ? text("overview.fullToday") : text("overview.fullIn", Words.count(days, "days"));
        return new Headline(Words.date(day), "", remark, text("overview.tooSmall"), Tone.BAD);
    }

    /** Where the disk is rather not full within the horizon: how probable it is all the same. */
    private static Headline rather(CapacityPlan plan, Outcome outcome) {
        String within = text("overview.notFullWithin", plan.scenario().horizonDays());
        if (outcome.probability() == 0) {
            return new Headline(text("overview.notFull"), "", within, text("overview.fits"), Tone.GOOD);
        }
        return new Headline(
                Words.percentage(outcome.probability()),
                text("overview.fullChance"),
                within,
                text(outcome.tooSmall() ? "overview.tooSmall" : "overview.fits"),
                outcome.tooSmall() ? Tone.WARNING : Tone.GOOD);
    }

    /** The dates between which the disk is full in eight of ten futures, as far as there is more than one. */
    private static String interval(CapacityPlan plan) {
        Prospect prospect = plan.prospect();
        Prospect.Full dates = prospect == null || !prospect.uncertain() ? null : prospect.full();
        if (dates == null) {
            return "";
        }
        if (dates.p10() == null) {
            return text("overview.interval.seldom", plan.scenario().horizonDays());
        }
        return dates.p90() == null
                ? text("overview.interval.open", Words.date(dates.p10()))
                : text("overview.interval", Words.date(dates.p10()), Words.date(dates.p90()));
    }

    private static Tone toneOf(CapacityPlan plan) {
        if (plan.scenario().diskBytes() == null) {
            return Tone.NEUTRAL;
        }
        return Outcome.of(plan).tooSmall() ? Tone.BAD : Tone.GOOD;
    }

    /** The worst first; a source that gave nothing is as bad as it gets, as every figure lacks it. */
    private static List<Finding> findings(StudyResult study) {
        List<Finding> findings = new ArrayList<>();
        study.failures()
                .forEach(failure -> findings.add(new Finding(
                        Finding.Severity.WARNING, failure.sentence(), new Finding.Origin(Finding.Place.FILES, ""))));
        Set<String> told = findings.stream().map(Finding::sentence).collect(Collectors.toSet());
        study.findings().stream()
                .filter(found -> !told.contains(found.sentence()))
                .forEach(findings::add);
        findings.sort((one, other) -> other.severity().compareTo(one.severity()));
        return List.copyOf(findings);
    }
}
