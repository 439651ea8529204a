package org.plimsoll.formats.convert;

/**
 * Where an attempt failed: Momentum's stages, and the error numbers that Exim writes behind {@code defer}. Several of
 * one side are one of the other. Source: Momentum reference, connection stages; macros.h of Exim.
 */
final class Stages {
    private static final String UNKNOWN_STAGE = "22";
    private static final String UNKNOWN_ERROR = "(-1)";

    private Stages() {}

    /** Exim's error number, in brackets, for a stage. */
    static String error(String stage) {
        return switch (stage) {
            case "0" -> "(111)";
            case "2", "3" -> "(-45)";
            case "4", "5" -> "(-44)";
            case "6", "7", "8", "9" -> "(-46)";
            case "10", "11", "12" -> "(-19)";
            default -> UNKNOWN_ERROR;
        };
    }

    /** The stage for an error number in brackets. */
    static String stage(String error) {
        return switch (error) {
            case "(111)", "(110)", "(113)", "(-32)" -> "0";
            case "(-45)" -> "3";
            case "(-44)" -> "5";
            case "(-46)" -> "9";
            case "(-19)" -> "12";
            default -> UNKNOWN_STAGE;
        };
    }

    /** Whether the way back gives the same stage. */
    static boolean exactStage(String stage) {
        return stage(error(stage)).equals(stage);
    }

    /** Whether the way back gives the same error number. */
    static boolean exactError(String error) {
        return error(stage(error)).equals(error);
    }
}
