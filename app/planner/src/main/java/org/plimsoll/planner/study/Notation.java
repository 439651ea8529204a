package org.plimsoll.planner.study;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;

import org.plimsoll.planner.Units;
import org.plimsoll.planner.plan.InvalidScenarioException;
import org.plimsoll.planner.plan.RetentionPolicy;

/** How a value is written. Each reads what a user may type and spells it in the one way that files hold. */
enum Notation {
    DATE("a date such as \"2026-01-31\"") {
        @Override
        String spell(Written value) {
            return date(value).toString();
        }
    },
    DAYS("whole days such as \"90d\", \"2w\" or \"1y\"") {
        @Override
        String spell(Written value) {
            return Units.parseDays(value.label(), value.text()) + "d";
        }
    },
    /** Whole days, of which there may be none. */
    AGE("whole days such as \"90d\", \"2w\" or \"1y\"") {
        @Override
        String spell(Written value) {
            return age(value) + "d";
        }
    },
    DURATION("a duration such as \"90d\", \"12h\" or \"2w\"") {
        @Override
        String spell(Written value) {
            return Spelling.duration(Units.parseDuration(value.label(), value.text()));
        }
    },
    SIZE("a size such as \"500GB\" or \"465GiB\"") {
        @Override
        String spell(Written value) {
            return Spelling.size(Units.parseSizeBytes(value.label(), value.text()));
        }
    },
    /** A size with a sign, for what may become less. */
    SIGNED_SIZE("a size such as \"1GB\" or \"-1GB\"") {
        @Override
        String spell(Written value) {
            return Spelling.size(signedSize(value));
        }
    },
    PERCENTAGE("a percentage such as \"12%\"") {
        @Override
        String spell(Written value) {
            return Spelling.percentage(Units.parsePercentage(value.label(), value.text()));
        }
    },
    COUNT("a number such as \"5M\", \"250k\" or 1000000") {
        @Override
        String spell(Written value) {
            return Spelling.count(Units.parseCount(value.label(), value.text()));
        }
    },
    WHOLE("a whole number such as 7, \"250k\" or \"5M\"") {
        @Override
        String spell(Written value) {
            return Long.toString(Units.parseWholeCount(value.label(), value.text()));
        }
    },
    KEEP("a whole number such as 7, or \"all\"") {
        @Override
        String spell(Written value) {
            return PolicyTerms.spellKept(PolicyTerms.kept(value));
        }
    },
    ROTATE("a duration such as \"1d\", or \"monthly\" or \"yearly\"") {
        @Override
        String spell(Written value) {
            return PolicyTerms.spellRotation(PolicyTerms.rotating(RetentionPolicy.EC_ROTATE, value));
        }
    },
    CODEC("a codec such as \"gzip\", or with its level \"gzip:9\"") {
        @Override
        String spell(Written value) {
            return PolicyTerms.spell(PolicyTerms.codec(value.label(), value.text()));
        }
    },
    ARCHIVE("a codec and a number such as \"xz:90\"") {
        @Override
        String spell(Written value) {
            return PolicyTerms.spell(PolicyTerms.archive(value));
        }
    },
    POLICY("\"ec_rotate\", \"exicyclog\", \"aggregated\", \"unrotated\" or \"jlog:TIME\"") {
        @Override
        String spell(Written value) {
            RetentionPolicy policy = PolicyTerms.named(value);
            return policy.life() == RetentionPolicy.Life.BACKLOG
                    ? PolicyTerms.JLOG + Spelling.duration(policy.period())
                    : value.text().toLowerCase(Locale.ROOT);
        }
    },
    MOUNT("a volume such as \"archive=2TB\" or \"exim=/mnt/exim\"") {
        @Override
        String spell(Written value) {
            return DiskTerms.spellMount(value);
        }
    },
    NODES("a number such as 3, or shares such as \"50%,30%,20%\"") {
        @Override
        String spell(Written value) {
            return DiskTerms.spell(DiskTerms.fleet(value, false));
        }
    },
    STORM("\"outage:SHARE:TIME\", \"bounces:COUNT:TIME\", \"debug:FACTOR:TIME\", \"worst-day:DAYS\" or"
            + " \"worst-hour:TIME\"") {
        @Override
        String spell(Written value) {
            return StormTerms.spell(StormTerms.storm(value));
        }
    },
    TRUTH("true or false") {
        @Override
        String spell(Written value) {
            if (!value.text().equals("true") && !value.text().equals("false")) {
                throw new InvalidScenarioException(
                        "%s: '%s', expected true or false".formatted(value.label(), value.text()));
            }
            return value.text();
        }
    },
    PATH("a path") {
        @Override
        String spell(Written value) {
            return value.text();
        }
    },
    TEXT("a text") {
        @Override
        String spell(Written value) {
            return value.text();
        }
    };

    private final String expected;

    Notation(String expected) {
        this.expected = expected;
    }

    /** What is expected of a value, with an example in the quotes of a file. */
    String expected() {
        return expected;
    }

    /**
     * The value in the spelling of files; spelling it again changes nothing.
     *
     * @throws InvalidScenarioException if it cannot be read
     */
    abstract String spell(Written value);

    static LocalDate date(Written value) {
        try {
            return LocalDate.parse(value.text());
        } catch (DateTimeParseException e) {
            throw new InvalidScenarioException(
                    "%s: '%s', expected a date such as 2026-01-31".formatted(value.label(), value.text()));
        }
    }

    /** maxage 0 is a sound setting of logrotate, though no duration. */
    static int age(Written value) {
        return value.text().equals("0d") ? 0 : Units.parseDays(value.label(), value.text());
    }

    static long signedSize(Written value) {
        boolean negative = value.text().startsWith("-");
        String text = negative ? value.text().substring(1) : value.text();
        long bytes = Units.parseSizeBytes(value.label(), text);
        return negative ? -bytes : bytes;
    }

    /** What does not fit into an int is far beyond every limit; the limit's own sentence says so. */
    static int whole(Written value) {
        return whole(value.label(), value.text());
    }

    static int whole(String label, String text) {
        return (int) Math.min(Units.parseWholeCount(label, text), Integer.MAX_VALUE);
    }
}
