package org.plimsoll.planner.plan;

import java.util.Collections;
import java.util.List;

/**
 * The nodes that share the volume, each with a disk of its own.
 *
 * @param shares what each of them takes of all messages, above 0, together 1
 * @param lossOfOne whether one node may be lost and its load be taken over by the others, in their proportion
 */
public record Fleet(List<Double> shares, boolean lossOfOne) {
    private static final double ROUNDING = 1e-6;

    /** One node with everything. */
    public static final Fleet SINGLE = new Fleet(List.of(1.0), false);

    /**
     * Copies the list and checks the numbers.
     *
     * @throws InvalidScenarioException if one of them makes no sense
     */
    public Fleet {
        shares = List.copyOf(shares);
        if (shares.isEmpty() || shares.size() > 1000) {
            throw new InvalidScenarioException("nodes: %s, expected 1 to 1000".formatted(shares.size()));
        }
        double sum = shares.stream().mapToDouble(Double::doubleValue).sum();
        if (shares.stream().anyMatch(share -> !(share > 0)) || Math.abs(sum - 1) > ROUNDING) {
            throw new InvalidScenarioException(
                    "shares of the nodes: %s together, expected shares above 0 %% that make 100 %%"
                            .formatted(Quantities.percent(sum)));
        }
        if (lossOfOne && shares.size() < 2) {
            throw new InvalidScenarioException("loss of a node: there is only one, expected two or more");
        }
    }

    /**
     * Nodes that take equal shares.
     *
     * @throws InvalidScenarioException if the number makes no sense
     */
    public static Fleet equal(int nodes, boolean lossOfOne) {
        if (nodes < 1 || nodes > 1000) {
            throw new InvalidScenarioException("nodes: %s, expected 1 to 1000".formatted(nodes));
        }
        return new Fleet(Collections.nCopies(nodes, 1.0 / nodes), lossOfOne);
    }

    /** The share of one node in ordinary times. */
    public double share(int node) {
        return shares.get(node);
    }

    /** The most that one node has to take: its own share, or with the load of a lost one on top. */
    public double heaviestShare(int node) {
        if (!lossOfOne) {
            return share(node);
        }
        double heaviest = 0;
        for (int lost = 0; lost < shares.size(); lost++) {
            if (lost != node) {
                heaviest = Math.max(heaviest, share(node) / (1 - share(lost)));
            }
        }
        return heaviest;
    }

    /** The most that any node has to take: what its disk is planned for. */
    public double decisiveShare() {
        double decisive = 0;
        for (int node = 0; node < shares.size(); node++) {
            decisive = Math.max(decisive, heaviestShare(node));
        }
        return Math.min(1, decisive);
    }
}
