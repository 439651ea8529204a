#!/bin/bash
# How fast logs are traced, tabulated and measured, beside others who do the same with the same file in the same run:
# whole processes, start included, in turn, after all of them agreed on what they found. Prints medians, and how many
# times as long as plimsoll each takes.
#
#   app/cli/src/bench/tools.sh [EXIM_MESSAGES [EC_MESSAGES [RUNS]]]
#
# trace ID        beside grep and exigrep, in an Exim log (1.8 million messages are 1 GB)
# records to CSV  beside univocity-parsers, from an ec log (3 million messages are 1 GB)
# measure         beside eximstats, of the same Exim log
#
# Needs the built jar (mvn verify), a JDK, perl, and room for both logs and a table in the directory for temporary
# files. EXIM_TOOLS names the directory of exigrep and eximstats (Debian: exim4-base); without them their parts are left
# out. The Exim log has the ids of Exim 4.96, because eximstats of that version counts no message with a longer one.
set -eu
export LC_ALL=C

exim_messages=${1:-1800000}
ec_messages=${2:-3000000}
runs=${3:-3}
here=$(cd "$(dirname "$0")" && pwd)
jar=${PLIMSOLL_JAR:-$here/../../target/plimsoll.jar}
tools=${EXIM_TOOLS:-/usr/sbin}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
exim=$work/mainlog
ec=$work/mainlog.ec

plimsoll() { java -Xmx64m ${JAVA_FLAGS:-} -jar "$jar" "$@"; }
fail() { echo "$1" >&2; exit 1; }

plimsoll generate --format exim --product-version 4.96 --messages "$exim_messages" --start 2025-11-03 --span 28d -o "$exim"
plimsoll generate --format ec --messages "$ec_messages" --start 2025-11-03 --span 28d -o "$ec"
javac -cp "$jar" -d "$work" "$here/UnivocityRecords.java"
# A message in the middle that took more than one attempt, and that no bounce names: exigrep would show that one too.
for id in $(sed -n "$((exim_messages * 2)),\$p" "$exim" | awk '$4 == "==" {print $3; if (++n == 30) exit}'); do
    if grep -F "$id" "$exim" | awk -v id="$id" '$3 != id {exit 1}'; then break; fi
done
echo "$(wc -c < "$exim") bytes of exim, $(wc -c < "$ec") of ec, $(nproc) processors, $(java -version 2>&1 | head -n 1)"

trace_plimsoll() { plimsoll trace -q --raw "$id" "$exim"; }
trace_grep() { grep -F "$id" "$exim"; }
trace_exigrep() { perl "$tools/exigrep" "$id" "$exim"; }
records_plimsoll() { plimsoll records -q --raw "$ec"; }
records_univocity() { java -Xmx512m -cp "$work:$jar" UnivocityRecords "$ec"; }
measure_plimsoll() { plimsoll measure -q --json "$exim"; }
measure_eximstats() { perl "$tools/eximstats" -nr -nt "$exim"; }

trace="plimsoll grep"
measure="plimsoll"
if [ -e "$tools/exigrep" ]; then trace="$trace exigrep"; else echo "no exigrep in $tools"; fi
if [ -e "$tools/eximstats" ]; then measure="$measure eximstats"; else echo "no eximstats in $tools"; fi

lines() { grep -E '^[0-9]{4}-' | sort; }
for peer in $trace; do
    "trace_$peer" | lines > "$work/$peer.trace"
    cmp -s "$work/plimsoll.trace" "$work/$peer.trace" || fail "$peer does not find the lines of $id that plimsoll finds"
done
records_plimsoll > "$work/records.csv"
records_univocity | cmp - "$work/records.csv" || fail "univocity does not write the table that plimsoll writes"
if [ "$measure" != plimsoll ]; then
    # The first of each event is the whole log's, the later ones are its worst hour's.
    counted=$(measure_plimsoll | awk -F '[",: ]+' '
        $2 == "event" {event = $3} $2 == "lines" && event != "" {if (!(event in count)) count[event] = $3; event = ""}
        END {print count["RECEIVED"], count["DELIVERED"]}')
    theirs=$(measure_eximstats | awk '$1 == "Received" {r = $3} $1 == "Delivered" {print r, $4; exit}')
    [ "$counted" = "$theirs" ] || fail "eximstats counts $theirs receptions and deliveries, plimsoll $counted"
fi

now() { date +%s%N; }
for ((run = 0; run < runs; run++)); do
    for task in trace records measure; do
        case $task in
            trace) peers=$trace ;;
            records) peers="plimsoll univocity" ;;
            measure) peers=$measure ;;
        esac
        for peer in $peers; do
            # A peer that takes minutes tells enough once.
            if [ "$run" -gt 0 ] && [ "$peer" = eximstats ]; then continue; fi
            from=$(now)
            "${task}_$peer" > /dev/null
            echo "$task $peer $(($(now) - from))" >> "$work/times"
        done
    done
done

sort -k1,2 -k3,3n "$work/times" | awk '
    { name = $1 " " $2; if (!(name in count)) order[++names] = name; task[name] = $1; time[name, ++count[name]] = $3 }
    function median(name, middle) {
        middle = int((count[name] + 1) / 2)
        return (time[name, middle] + time[name, count[name] - middle + 1]) / 2
    }
    END {
        printf "%-20s %9s %12s\n", "", "median s", "x plimsoll"
        for (i = 1; i <= names; i++) {
            t = median(order[i])
            printf "%-20s %9.2f %12.2f\n", order[i], t / 1e9, t / median(task[order[i]] " plimsoll")
        }
    }'
