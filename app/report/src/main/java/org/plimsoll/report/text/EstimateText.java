package org.plimsoll.report.text;

import java.util.StringJoiner;

import org.plimsoll.planner.EstimateResult;
import org.plimsoll.planner.measure.Estimate;
import org.plimsoll.report.Numbers;

/** An estimate in a few sentences. */
public final class EstimateText {
    private EstimateText() {}

    /** What each format is estimated to cost, in lines of a terminal; empty if there is none. */
    public static String render(EstimateResult result) {
        StringJoiner text = new StringJoiner("\n", "", "");
        for (Estimate estimate : result.estimates()) {
            Layout.wrap(sentences(estimate), Layout.WIDTH).forEach(line -> text.add(line));
            text.add("");
        }
        return text.toString();
    }

    private static String sentences(Estimate of) {
        if (of.messages() == 0) {
            return "No message was found in %s of %s of %s log that were read."
                    .formatted(Numbers.size(of.bytesRead()), Numbers.size(of.bytes()), of.format());
        }
        double cost = of.bytesPerMillionMessages().orElseThrow();
        String answer = "A million messages cost %s of %s log, %s of the %s planned with."
                .formatted(
                        Numbers.size(cost),
                        of.format(),
                        Numbers.ratio(cost / of.baselineBytesPerMillionMessages()),
                        Numbers.size(of.baselineBytesPerMillionMessages()));
        return answer + " " + (of.exact() ? exact(of) : estimated(of));
    }

    private static String exact(Estimate of) {
        return "Every one of the %s bytes was read, so this is exact.".formatted(Numbers.count(of.bytes()));
    }

    private static String estimated(Estimate of) {
        String high = of.high().isPresent() ? Numbers.size(of.high().getAsDouble()) : "any size";
        return "The truth lies between %s and %s, 19 times in 20 (give or take %s): %s of %s were read, the answer rests on"
                        .formatted(
                                Numbers.size(of.low().orElseThrow()),
                                high,
                                Numbers.percent(of.precision()),
                                Numbers.size(of.bytesRead()),
                                Numbers.size(of.bytes()))
                + " %s blocks at random places (seed %s).".formatted(Numbers.count(of.blocksRead()), of.seed());
    }
}
