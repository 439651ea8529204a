#!/bin/bash
# How fast a log is measured, beside others who count the same on the same file in the same run: whole processes, start
# included, in turn, after all of them agreed on the counts. Prints medians, and how many times as long as `wc -l` and as
# plimsoll each takes, by the clock and in processor time, which tells more where the machine has other work.
#
#   formats/src/bench/whole-process.sh [FORMATS [MESSAGES [RUNS]]]
#
# FORMATS is ec, exim or, unless told otherwise, both. 12 million messages, as many as are generated unless told
# otherwise, make 4 GB of ec and 6.6 GB of exim log; PEER_RUNS says how often everybody but wc and plimsoll is run (1),
# for some of them take a minute each. plimsoll runs as a user starts it, and once more as "small" with a heap of 48 MB.
# "looped" is the log LOOPS times (25) through a pipe, a hundred gigabytes or more, with the same heap; LOOPS=0 leaves it
# out. Needs the built jar (mvn verify), a JDK, wc, mawk and perl, and room for a log in the directory for temporary
# files. eximstats is run if it is installed, DuckDB if DUCKDB_JAR names its JDBC driver. JAVA_FLAGS are plimsoll's own,
# such as -XX:SharedArchiveFile=...
set -eu
export LC_ALL=C

formats=${1:-ec exim}
messages=${2:-12000000}
runs=${3:-5}
peer_runs=${PEER_RUNS:-1}
loops=${LOOPS:-25}
here=$(cd "$(dirname "$0")" && pwd)
jar=${PLIMSOLL_JAR:-$here/../../../app/cli/target/plimsoll.jar}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
log=$work/mainlog
javac -cp "$jar${DUCKDB_JAR:+:$DUCKDB_JAR}" -d "$work" "$here/UnivocityCount.java" ${DUCKDB_JAR:+"$here/DuckDbCount.java"}

run_wc() { wc -l "$log"; }
# shellcheck disable=SC2086 # flags are words
run_plimsoll() { java ${JAVA_FLAGS:-} -jar "$jar" measure --json "$log"; }
# shellcheck disable=SC2086
run_small() { java -Xmx48m ${JAVA_FLAGS:-} -jar "$jar" measure --json "$log"; }
# shellcheck disable=SC2086
run_looped() {
    for ((loop = 0; loop < loops; loop++)); do cat "$log"; done | java -Xmx48m ${JAVA_FLAGS:-} -jar "$jar" measure --json -
}
run_univocity() { java -Xmx64m -cp "$work:$jar" UnivocityCount "$log"; }
run_duckdb() { java -cp "$work:$DUCKDB_JAR" DuckDbCount "$log"; }
run_eximstats() { eximstats -nr -nt "$log"; }

of_format() {
    if [ "$1" = ec ]; then
        checked="mawk perl univocity${DUCKDB_JAR:+ duckdb}"
        peers=$checked
        run_mawk() { mawk -F@ '{c[$5]++; b[$5]+=length($0)+1} END {for (k in c) printf "%s %.0f %.0f\n", k, c[k], b[k]}' "$log"; }
        run_perl() {
            perl -ne 'my $t = (split /@/, $_, 6)[4]; $c{$t}++; $b{$t} += length; END { print "$_ $c{$_} $b{$_}\n" for keys %c }' "$log"
        }
        tags='[RDTP] '
    else
        checked="mawk perl"
        peers="mawk perl$(command -v eximstats > /dev/null && echo ' eximstats' || true)"
        run_mawk() { mawk '{c[$4]++; b[$4]+=length($0)+1} END {for (k in c) printf "%s %.0f %.0f\n", k, c[k], b[k]}' "$log"; }
        run_perl() {
            perl -ne 'my $t = (split / /, $_, 5)[3]; chomp $t; $c{$t}++; $b{$t} += length; END { print "$_ $c{$_} $b{$_}\n" for keys %c }' "$log"
        }
        tags='(<=|=>|->|==|\*\*|Completed) '
    fi
}

# "tag lines bytes" of the tags that each peer can tell; kinds of one tag, such as receptions from other nodes, together.
of_tags() { grep -E "^$tags" | sort; }
plimsoll_tags() {
    tr -d ' \n' | sed 's/.*"kinds":\[\([^]]*\)\].*/\1/' | tr '{' '\n' \
        | sed -n 's/.*"kind":"\([^"]*\)".*"lines":\([0-9]*\).*"bytes":\([0-9]*\).*/\1 \2 \3/p' \
        | awk -v times="${1:-1}" '{c[$1] += $2 / times; b[$1] += $3 / times} END {for (k in c) printf "%s %.0f %.0f\n", k, c[k], b[k]}' \
        | of_tags
}

agree() {
    run_plimsoll | plimsoll_tags > "$work/plimsoll"
    run_small | plimsoll_tags > "$work/small"
    for peer in $checked; do "run_$peer" | of_tags > "$work/$peer"; done
    for peer in small $checked; do
        if ! cmp -s "$work/plimsoll" "$work/$peer"; then
            echo "$peer does not count what plimsoll counts:" >&2
            diff "$work/plimsoll" "$work/$peer" >&2 || true
            exit 1
        fi
    done
    cat "$work/plimsoll"
}

# Appends "name seconds processor-seconds".
timed() {
    local TIMEFORMAT="$1 %3R %3U %3S"
    { time "run_$1" > "${2:-/dev/null}" 2> "$work/err"; } 2>> "$work/times"
}

table() {
    sort -k1,1 -k2,2n "$work/times" | awk -v bytes="$1" -v loops="$loops" -v peers="plimsoll small wc $peers looped" '
        { time[$1, ++count[$1]] = $2; busy[$1] = count[$1] == 1 || $3 + $4 < busy[$1] ? $3 + $4 : busy[$1] }
        function median(name, middle) {
            middle = int((count[name] + 1) / 2)
            return (time[name, middle] + time[name, count[name] - middle + 1]) / 2
        }
        END {
            printf "%-10s %9s %9s %9s %12s %9s\n", "", "median s", "MB/s", "x wc", "x plimsoll", "least cpu"
            for (i = 1; i <= split(peers, order, " "); i++) {
                name = order[i]
                if (!(name in count)) continue
                times = name == "looped" ? loops : 1
                t = median(name) / times
                printf "%-10s %9.2f %9.0f %9.2f %12.2f %9.2f\n", name, t * times, bytes / t / 1e6, t / median("wc"), t / median("plimsoll"), busy[name]
            }
        }'
}

for format in $formats; do
    of_format "$format"
    java -jar "$jar" generate --format "$format" --messages "$messages" --start 2025-11-03 --span 28d --output "$log"
    bytes=$(wc -c < "$log")
    echo "$format, $bytes bytes, $(nproc) processors, $(java -version 2>&1 | head -n 1)"
    agree
    : > "$work/times"
    for ((run = 0; run < runs; run++)); do
        for peer in wc plimsoll small; do timed "$peer"; done
    done
    for ((run = 0; run < peer_runs; run++)); do
        for peer in $peers; do timed "$peer"; done
    done
    if [ "$loops" -gt 0 ]; then
        timed looped "$work/looped.json"
        plimsoll_tags "$loops" < "$work/looped.json" | cmp - "$work/plimsoll"
    fi
    table "$bytes"
    rm -f "$log"
done
