package org.plimsoll.planner.plan;

import java.util.ArrayList;
import java.util.List;

import org.plimsoll.planner.forecast.Forecast;

/** What the disk of each node needs, in ordinary times and when another one is lost. */
final class Nodes {
    private Nodes() {}

    /** One entry for each node; none if there is only one. */
    static List<NodePlan> of(List<LogPlan> logs, List<Forecast> forecasts, Scenario scenario) {
        Fleet fleet = scenario.fleet();
        List<NodePlan> nodes = new ArrayList<>();
        for (int node = 0; fleet.shares().size() > 1 && node < fleet.shares().size(); node++) {
            double share = fleet.share(node);
            double heaviest = fleet.heaviestShare(node);
            double needed = needed(logs, forecasts, scenario, share);
            nodes.add(new NodePlan(
                    node + 1,
                    share,
                    needed,
                    heaviest,
                    heaviest == share ? needed : needed(logs, forecasts, scenario, heaviest)));
        }
        return nodes;
    }

    private static double needed(List<LogPlan> logs, List<Forecast> forecasts, Scenario scenario, double share) {
        Courses courses = Courses.onLogDisk(logs, forecasts, scenario, share);
        return Planner.neededBytes(courses.days(courses.onMean()), scenario.disk());
    }
}
