package org.plimsoll.planner.review;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class CheckTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void aDiskThatIsFullTooEarlyIsCritical() {
        Check check = Check.of(review(TODAY.plusDays(89), TODAY.plusDays(50)), null, fullWithin(90));

        assertThat(check.status()).isEqualTo(Check.Status.CRITICAL);
        assertThat(check.sentence()).isEqualTo("log disk full on 2027-02-20, within 90 days");
    }

    @Test
    void aDiskThatIsFullLaterIsNoTrouble() {
        Check check = Check.of(review(TODAY.plusDays(90), null), null, fullWithin(90));

        assertThat(check.status()).isEqualTo(Check.Status.OK);
        assertThat(check.sentence()).isEqualTo("log disk full on 2027-02-21, not within 90 days");
    }

    @Test
    void aDiskThatSomeFuturesFillTooEarlyIsAWarning() {
        Check check = Check.of(review(TODAY.plusDays(200), TODAY.plusDays(50)), null, fullWithin(90));

        assertThat(check.status()).isEqualTo(Check.Status.WARNING);
        assertThat(check.sentence()).isEqualTo("log disk full by 2027-01-12 in 1 of 10 futures, within 90 days");
    }

    @Test
    void everythingThatIsWrongIsSaid() {
        Check check = Check.of(review(TODAY, TODAY), null, new Check.Limits(0.1, 90));

        assertThat(check.sentence())
                .isEqualTo("log disk full on 2026-11-23, within 90 days;"
                        + " a million ec messages cost 360 MB, 20 % more than the baseline");
        assertThat(check.drifts())
                .singleElement()
                .satisfies(drift -> assertThat(drift.share()).isCloseTo(0.2, within(1e-12)));
    }

    @Test
    void aLogThatGrewCheapIsFarOffToo() {
        Review now = new Review(TODAY, List.of(log("ec", 100, 20_000)), null);

        assertThat(Check.of(now, null, new Check.Limits(0.2, null)).sentence())
                .isEqualTo("a million ec messages cost 200 MB, 33.3 % less than the baseline");
    }

    @Test
    void withoutAnythingToHoldTheCostAgainstNothingIsSaid() {
        Review foreign = new Review(TODAY, List.of(log("exim", 100, 20_000)), null);

        assertThat(Check.of(review(null, null), foreign, new Check.Limits(0.2, null))
                        .status())
                .isEqualTo(Check.Status.UNKNOWN);
    }

    @Test
    void theKindsTellTheWholeChange() {
        Review before = new Review(
                TODAY,
                List.of(new Review.Log(
                        "ec",
                        300_000_000,
                        100,
                        300,
                        30_000,
                        10.0,
                        List.of(new Review.Kind("R", 100, 18_000), new Review.Kind("T", 200, 12_000)))),
                null);
        Review now = new Review(
                TODAY,
                List.of(new Review.Log(
                        "ec",
                        300_000_000,
                        50,
                        170,
                        20_000,
                        15.0,
                        List.of(new Review.Kind("R", 50, 9_000), new Review.Kind("M1", 120, 11_000)))),
                null);

        Change change = Change.between(before, now).get(0);

        assertThat(change.drift()).isCloseTo(400.0 / 300 - 1, within(1e-12));
        assertThat(change.growth()).hasValue(0.5);
        assertThat(change.kinds())
                .containsExactly(
                        new Change.OfKind("M1", 0, 220e6),
                        new Change.OfKind("T", 120e6, 0),
                        new Change.OfKind("R", 180e6, 180e6));
    }

    private static Check.Limits fullWithin(int days) {
        return new Check.Limits(null, days);
    }

    private static Review review(@Nullable LocalDate full, @Nullable LocalDate p10) {
        return new Review(
                TODAY,
                List.of(log("ec", 100, 36_000)),
                new Review.Outlook(365, 1_000_000L, 2e6, 3e6, full, p10, null, 0.4));
    }

    private static Review.Log log(String format, long messages, long bytes) {
        return new Review.Log(
                format, 300_000_000, messages, messages, bytes, 10.0, List.of(new Review.Kind("R", messages, bytes)));
    }
}
