package org.plimsoll.planner.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.plimsoll.formats.model.Conversion;
import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.FieldTotals;
import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.formats.model.LogSetting;
import org.plimsoll.planner.measure.WhatIf.Certainty;
import org.plimsoll.planner.measure.WhatIf.Change;

/**
 * What a log consists of down to its fields, and what it would cost if that were changed.
 *
 * @param totals bytes by kind of line and field
 * @param whatIfs every change that is known for the format, the greatest saving first, what is unknown last
 */
public record Composition(FieldTotals totals, List<WhatIf> whatIfs) {
    /** The version of a kind that all versions write. */
    private static final String ANY = "any";

    private static final String OFF_OR_EMPTY = "this log does not tell";

    /** Copies the list and sorts it. */
    public Composition {
        whatIfs = whatIfs.stream()
                .sorted(Comparator.<WhatIf>comparingDouble(Composition::order)
                        .thenComparing(WhatIf::where)
                        .thenComparing(WhatIf::name))
                .toList();
    }

    private static double order(WhatIf whatIf) {
        return Double.isNaN(whatIf.bytes()) ? Double.POSITIVE_INFINITY : whatIf.bytes();
    }

    /** The composition of a log of a format. */
    static Composition of(LogFormat format, FieldTotals totals) {
        List<WhatIf> whatIfs = new ArrayList<>();
        for (LogSetting setting : format.settings()) {
            add(setting, totals, whatIfs);
        }
        totals.kinds().forEach(kind -> whatIfs.add(without(kind)));
        return new Composition(totals, whatIfs);
    }

    private static void add(LogSetting setting, FieldTotals totals, List<WhatIf> whatIfs) {
        FieldTotals.Count there = setting.in(totals);
        LogSetting.Addition addition = setting.addition();
        if (there.bytes() > 0) {
            whatIfs.add(new WhatIf(
                    Change.LEAVE_OUT,
                    setting.group(),
                    setting.name(),
                    setting.description(),
                    there.lines(),
                    -(double) there.bytes(),
                    Certainty.MEASURED,
                    "counted in this log"));
        } else if (addition != null) {
            LogSetting.Added added = addition.formula().of(totals);
            Double bytes = added.bytes();
            if (bytes != null && bytes > 0) {
                whatIfs.add(
                        added(setting, bytes, added.exact() ? Certainty.DERIVED : Certainty.ESTIMATED, added.basis()));
            }
        } else if (!setting.usual()) {
            whatIfs.add(added(setting, Double.NaN, Certainty.UNKNOWN, OFF_OR_EMPTY));
        }
    }

    private static WhatIf added(LogSetting setting, double bytes, Certainty certainty, String basis) {
        return new WhatIf(
                Change.ADD, setting.group(), setting.name(), setting.description(), 0, bytes, certainty, basis);
    }

    private static WhatIf without(FieldTotals.OfKind of) {
        LineKind kind = of.kind();
        return new WhatIf(
                Change.LINES,
                kind.log(),
                name(kind),
                kind.description(),
                of.count().lines(),
                -(double) of.count().bytes(),
                Certainty.MEASURED,
                "counted in this log");
    }

    /** A tag may stand for mail from outside and from another node. */
    private static String name(LineKind kind) {
        String name = kind.version().equals(ANY) ? kind.tag() : "%s of %s".formatted(kind.tag(), kind.version());
        return kind.event() == Event.MOVED ? name + ", moved" : name;
    }

    /** The same with what the log would cost in another format, for as many messages. */
    Composition with(Conversion conversion, Measurement measurement) {
        List<WhatIf> more = new ArrayList<>(whatIfs);
        if (conversion.messages() > 0 && measurement.messages() > 0) {
            double bytes = (double) conversion.bytesWritten() * measurement.messages() / conversion.messages();
            more.add(new WhatIf(
                    Change.FORMAT,
                    "logger",
                    conversion.format(),
                    "the same log in the format " + conversion.format(),
                    conversion.linesWritten(),
                    bytes - measurement.bytes(),
                    Certainty.MEASURED,
                    "written again in that format"));
        }
        return new Composition(totals, more);
    }
}
