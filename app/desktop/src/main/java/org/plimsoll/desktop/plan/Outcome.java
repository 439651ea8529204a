package org.plimsoll.desktop.plan;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.plimsoll.planner.plan.CapacityPlan;
import org.plimsoll.planner.plan.Prospect;

/**
 * What a plan comes to, told in the same way wherever it is told: where there are futures by what they say together,
 * else by the one course.
 *
 * @param neededBytes size of the disk that is enough: but for the risk that is taken where there are futures
 * @param risk that risk, 0 where there is one course
 * @param full day by which half of the futures have filled the disk, or the one course has; null for none
 * @param probability share of the futures that fill it within the horizon, 0 or 1 where there is one course
 */
public record Outcome(
        double neededBytes, double risk, @Nullable LocalDate full, double probability) {

    /** Of a plan. */
    public static Outcome of(CapacityPlan plan) {
        Prospect prospect = plan.prospect();
        if (prospect == null || !prospect.uncertain()) {
            LocalDate full = plan.firstFullDay();
            return new Outcome(plan.neededBytes(), 0, full, full == null ? 0 : 1);
        }
        Prospect.Need need = prospect.need();
        Prospect.Full dates = prospect.full();
        return new Outcome(
                need.atRisk(),
                need.risk(),
                dates == null ? null : dates.p50(),
                dates == null ? 0 : dates.probability());
    }

    /** Whether futures that do not fill the disk are fewer than the risk allows. */
    public boolean tooSmall() {
        return probability > risk;
    }
}
