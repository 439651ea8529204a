#!/bin/bash
# How fast a log is measured, beside others who count the same on the same file in the same run: whole processes, start
# included, in turn, after all of them agreed on the counts. Prints medians, and how many times as long as `wc -l` and as
# plimsoll each takes.
#
#   formats/src/bench/whole-process.sh [FORMAT [MESSAGES [RUNS]]]
#
# FORMAT is ec or exim. Needs the built jar (mvn verify), a JDK, wc, mawk and perl, and room for the log in the directory
# for temporary files. eximstats is run if it is installed, DuckDB if DUCKDB_JAR names its JDBC driver. JAVA_FLAGS are
# plimsoll's own, such as -XX:SharedArchiveFile=...
set -eu
export LC_ALL=C

format=${1:-ec}
messages=${2:-3000000}
runs=${3:-5}
here=$(cd "$(dirname "$0")" && pwd)
jar=${PLIMSOLL_JAR:-$here/../../../app/cli/target/plimsoll.jar}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
log=$work/mainlog

java -jar "$jar" generate --format "$format" --messages "$messages" --start 2025-11-03 --span 28d --output "$log"
javac -cp "$jar${DUCKDB_JAR:+:$DUCKDB_JAR}" -d "$work" "$here/UnivocityCount.java" ${DUCKDB_JAR:+"$here/DuckDbCount.java"}
bytes=$(wc -c < "$log")
echo "$format, $bytes bytes, $(nproc) processors, $(java -version 2>&1 | head -n 1)"

run_wc() { wc -l "$log"; }
run_plimsoll() { java -Xmx48m ${JAVA_FLAGS:-} -jar "$jar" measure --json "$log"; }
run_univocity() { java -Xmx64m -cp "$work:$jar" UnivocityCount "$log"; }
run_duckdb() { java -cp "$work:$DUCKDB_JAR" DuckDbCount "$log"; }
run_eximstats() { eximstats -nr -nt "$log"; }

if [ "$format" = ec ]; then
    peers="wc mawk perl univocity${DUCKDB_JAR:+ duckdb}"
    run_mawk() { mawk -F@ '{c[$5]++; b[$5]+=length($0)+1} END {for (k in c) print k, c[k], b[k]}' "$log"; }
    run_perl() {
        perl -ne 'my $t = (split /@/, $_, 6)[4]; $c{$t}++; $b{$t} += length; END { print "$_ $c{$_} $b{$_}\n" for keys %c }' "$log"
    }
    tags='[RDTP] '
else
    peers="wc mawk perl$(command -v eximstats > /dev/null && echo ' eximstats' || true)"
    run_mawk() { mawk '{c[$4]++; b[$4]+=length($0)+1} END {for (k in c) print k, c[k], b[k]}' "$log"; }
    run_perl() {
        perl -ne 'my $t = (split / /, $_, 5)[3]; chomp $t; $c{$t}++; $b{$t} += length; END { print "$_ $c{$_} $b{$_}\n" for keys %c }' "$log"
    }
    tags='(<=|=>|->|==|\*\*|Completed) '
fi

# "tag lines bytes" of the tags that each peer can tell; kinds of one tag, such as receptions from other nodes, together.
of_tags() { grep -E "^$tags" | sort; }
plimsoll_tags() {
    run_plimsoll | tr -d ' \n' | sed 's/.*"kinds":\[\([^]]*\)\].*/\1/' | tr '{' '\n' \
        | sed -n 's/.*"kind":"\([^"]*\)".*"lines":\([0-9]*\).*"bytes":\([0-9]*\).*/\1 \2 \3/p' \
        | awk '{c[$1] += $2; b[$1] += $3} END {for (k in c) print k, c[k], b[k]}' | of_tags
}

plimsoll_tags > "$work/plimsoll"
for peer in mawk perl $(echo "$peers" | grep -o univocity) $(echo "$peers" | grep -o duckdb); do
    "run_$peer" | of_tags > "$work/$peer"
    if ! cmp -s "$work/plimsoll" "$work/$peer"; then
        echo "$peer does not count what plimsoll counts:" >&2
        diff "$work/plimsoll" "$work/$peer" >&2 || true
        exit 1
    fi
done
cat "$work/plimsoll"

now() { date +%s%N; }
for ((run = 0; run < runs; run++)); do
    for peer in plimsoll $peers; do
        # A peer that takes minutes tells enough once.
        if [ "$run" -gt 0 ] && [ "$peer" = eximstats ]; then continue; fi
        from=$(now)
        "run_$peer" > /dev/null
        echo "$peer $(($(now) - from))" >> "$work/times"
    done
done

sort -k1,1 -k2,2n "$work/times" | awk -v bytes="$bytes" -v peers="plimsoll $peers" '
    { time[$1, ++count[$1]] = $2 }
    function median(name, middle) {
        middle = int((count[name] + 1) / 2)
        return (time[name, middle] + time[name, count[name] - middle + 1]) / 2
    }
    END {
        printf "%-10s %9s %9s %9s %12s\n", "", "median s", "MB/s", "x wc", "x plimsoll"
        for (i = 1; i <= split(peers, order, " "); i++) {
            t = median(order[i])
            printf "%-10s %9.2f %9.0f %9.2f %12.2f\n", order[i], t / 1e9, bytes / t * 1e3, t / median("wc"), t / median("plimsoll")
        }
    }'
