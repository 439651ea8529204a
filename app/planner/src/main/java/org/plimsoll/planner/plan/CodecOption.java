package org.plimsoll.planner.plan;

import org.plimsoll.planner.measure.Codec;

/**
 * What the same policy would need with another codec.
 *
 * @param codec the codec
 * @param level its level
 * @param neededBytes size of the disk, with the reserve and the other use in it
 * @param savedBytes how much less that is than the plan needs; negative if it is more
 */
public record CodecOption(Codec codec, int level, double neededBytes, double savedBytes) {}
