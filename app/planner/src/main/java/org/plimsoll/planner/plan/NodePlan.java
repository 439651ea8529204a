package org.plimsoll.planner.plan;

/**
 * What the disk of one node needs.
 *
 * @param node its number, from 1
 * @param share what it takes of all messages
 * @param neededBytes size of its disk for that, with the reserve and the other use in it
 * @param heaviestShare what it takes when another node is lost; the same as {@code share} where that is not planned for
 * @param heaviestNeededBytes size of its disk for that
 */
public record NodePlan(int node, double share, double neededBytes, double heaviestShare, double heaviestNeededBytes) {}
