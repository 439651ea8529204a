package org.plimsoll.cli;

import java.io.IOException;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.model.ConversionTarget;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.planner.StudyRequest;
import org.plimsoll.planner.StudyResult;
import picocli.CommandLine.Option;

/** Whether to tell what the log would be if something about it were changed: shared by the commands that can. */
final class WhatIfOption {
    private static final String EC = "ec";
    private static final String EXIM = "exim";

    @Option(
            names = "--what-if",
            description = "Also tell what each setting of the logger, each kind of line and the other format would save"
                    + " or add a day, and the bytes of every field; reads the logs twice.")
    private boolean asked;

    /** Whether it was asked for. */
    boolean asked() {
        return asked;
    }

    /** What a log is written as to be compared: ec as Exim and Exim as ec, unless another target is given. */
    Reencoding reencoding(Terminal terminal, @Nullable LogFormat format, @Nullable ConversionTarget target) {
        return asked && target == null
                ? new Reencoding(terminal, format, true, WhatIfOption::other)
                : new Reencoding(terminal, format, target);
    }

    /** The request, with fields where they are needed. */
    StudyRequest request(InputOptions inputs, Terminal terminal) {
        return fielded(inputs, inputs.request(terminal));
    }

    /** A request for these inputs, with fields where they are needed. */
    StudyRequest fielded(InputOptions inputs, StudyRequest request) {
        if (asked && inputs.timed()) {
            throw new UsageException("--what-if: expected neither --since nor --until, for it takes all of a log");
        }
        return asked ? request.countingFields() : request;
    }

    /** The result with what the other format would cost, which is measured now. */
    StudyResult compared(StudyResult result, Reencoding reencoding, StudyRequest request) throws IOException {
        return result.comparing(reencoding.of(request));
    }

    /** What a site made itself has no counterpart. */
    private static @Nullable ConversionTarget other(LogFormat format) {
        return switch (format.name()) {
            case EC -> ConversionTarget.of(FormatNames.format("--what-if", EXIM));
            case EXIM -> ConversionTarget.of(FormatNames.format("--what-if", EC));
            default -> null;
        };
    }
}
