package org.plimsoll.report.pdf;

/**
 * A page as a picture.
 *
 * @param width pixels across
 * @param height pixels down
 * @param argb a pixel each, row by row from the top: alpha, red, green, blue from the highest byte down. It is the
 *     picture itself and not a copy, which would cost as much again.
 */
@SuppressWarnings("ArrayRecordComponent")
public record PageImage(int width, int height, int[] argb) {}
