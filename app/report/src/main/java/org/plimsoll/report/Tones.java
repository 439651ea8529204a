package org.plimsoll.report;

import org.plimsoll.planner.plan.CapacityPlan;
import org.plimsoll.report.model.Figures.Tone;

/** How good a value is. */
final class Tones {
    /**
     * A fifth above the vendor's figure is what a sizing usually has in hand; beyond it the disk was sized too small.
     */
    private static final double FAR_BEYOND = 1.2;

    private Tones() {}

    static Tone ofRatio(double ratioToBaseline) {
        if (ratioToBaseline <= 1) {
            return Tone.GOOD;
        }
        return ratioToBaseline <= FAR_BEYOND ? Tone.WARNING : Tone.BAD;
    }

    static Tone ofDisk(CapacityPlan plan) {
        if (plan.scenario().diskBytes() == null) {
            return Tone.NEUTRAL;
        }
        return plan.fullDay() == null ? Tone.GOOD : Tone.BAD;
    }
}
