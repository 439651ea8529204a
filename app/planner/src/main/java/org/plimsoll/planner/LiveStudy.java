package org.plimsoll.planner;

import java.util.List;

import org.plimsoll.formats.LogFormats;
import org.plimsoll.formats.LogSet;
import org.plimsoll.formats.LogSource;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.planner.measure.LiveMeasurer;
import org.plimsoll.planner.measure.Measurement;

/** The study of one log while it is written. Not safe for use by several threads. */
public final class LiveStudy {
    private final StudyRequest request;
    private final LogSource source;
    private final LiveMeasurer measurer;

    /**
     * A study of no lines yet.
     *
     * @param request its zone, its stretch of time and its allowed drift are used
     * @param source the file that is being written
     * @param format what its lines are read as
     * @param reason why
     */
    public LiveStudy(StudyRequest request, LogSource source, LogFormat format, String reason) {
        this.request = request;
        this.source = source;
        String name = LogSet.nameOfLog(source);
        measurer = new LiveMeasurer(source, format, name, reason, request.zone(), request.range());
    }

    /**
     * Counts lines that came.
     *
     * @param data holds them from its beginning on
     * @param end byte after the last one
     * @param offset byte offset of the first one in the log
     * @param dropped bytes of the only line that are not in the array because it is too long
     */
    public void lines(byte[] data, int end, long offset, long dropped) {
        measurer.lines(data, end, offset, dropped);
    }

    /** What came until now. */
    public Measurement measurement() {
        return measurer.measurement();
    }

    /** What {@link Study#run} would say of the lines that came. */
    public StudyResult result() {
        Measurement measured = measurement();
        boolean none = measured.lines() > 0 && measured.unrecognisedLines() == measured.lines();
        List<StudyResult.Failure> failures = none
                ? List.of(new StudyResult.Failure(source.name(), LogFormats.noLineOf(measured.format(), source.name())))
                : List.of();
        return Study.conclude(
                request,
                new StudyResult(
                        List.of(measured), List.of(), failures, List.of(), request.maxDrift(), null, List.of()));
    }
}
