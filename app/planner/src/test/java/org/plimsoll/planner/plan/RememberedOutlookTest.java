package org.plimsoll.planner.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.plimsoll.planner.LogFixture;
import org.plimsoll.planner.forecast.Series;
import org.plimsoll.planner.measure.Measurement;

import static org.assertj.core.api.Assertions.assertThat;

class RememberedOutlookTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Measurement EC = LogFixture.days("ec", 1_000_000).measured();

    private final List<Scenario> asked = new ArrayList<>();
    private final Outlook outlook = new RememberedOutlook(this::ask);

    private LogForecast ask(Series series, LogPlan log, Scenario scenario, int daysBefore) {
        asked.add(scenario);
        return Outlook.LEARNT.of(series, log, scenario, daysBefore);
    }

    @Test
    void scenariosThatDifferInPolicyAndDiskShareAForecast() {
        Scenario scenario = Scenario.starting(TODAY);
        Scenario other = scenario.with(RetentionPolicy.EXICYCLOG).with(Disk.of(5_000_000_000L, 0));
        assertThat(plan(other)).isEqualTo(Planner.plan(List.of(EC), List.of(), other, Outlook.LEARNT));
        assertThat(plan(scenario)).isEqualTo(Planner.plan(List.of(EC), List.of(), scenario, Outlook.LEARNT));
        assertThat(asked).hasSize(1);
    }

    @Test
    void whateverTheForecastRestsOnAsksAnew() {
        Scenario scenario = Scenario.starting(TODAY);
        List<Scenario> different = List.of(
                scenario,
                scenario.withHorizonDays(90),
                scenario.with(scenario.demand().withGrowthPerYear(0.1)),
                scenario.with(scenario.demand().withMessagesPerDay(5e6)),
                scenario.with(new Chance(500, 1, 0.1)),
                scenario.with(new Chance(1000, 2, 0.1)),
                Scenario.starting(TODAY.plusDays(1)));
        for (Scenario each : different) {
            assertThat(plan(each)).isEqualTo(Planner.plan(List.of(EC), List.of(), each, Outlook.LEARNT));
        }
        assertThat(asked).isEqualTo(different);
    }

    private CapacityPlan plan(Scenario scenario) {
        return Planner.plan(List.of(EC), List.of(), scenario, outlook);
    }
}
