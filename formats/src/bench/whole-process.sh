#!/bin/sh
# How fast a 1 GB ec log is measured, beside wc, mawk and univocity-parsers on the same file in the same run.
#
#   formats/src/bench/whole-process.sh [MESSAGES [RUNS]]
#
# Needs the built jar (mvn verify), wc, mawk, a JDK and 1 GB in the directory for temporary files. First it is made sure
# that all of them count the same; then they run in turn, and the best time of each is printed.
set -eu
export LC_ALL=C

messages=${1:-3000000}
runs=${2:-5}
here=$(cd "$(dirname "$0")" && pwd)
jar=${PLIMSOLL_JAR:-$here/../../../app/cli/target/plimsoll.jar}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
log=$work/mainlog.ec

java -jar "$jar" generate --messages "$messages" --start 2025-11-03 --span 28d --output "$log"
javac -cp "$jar" -d "$work" "$here/UnivocityCount.java"
bytes=$(wc -c < "$log")
echo "$bytes bytes, $(nproc) processors, $(java -version 2>&1 | head -n 1)"

run_wc() { wc -l "$log"; }
run_mawk() { mawk -F@ '{c[$5]++; b[$5]+=length($0)+1} END {for (k in c) print k, c[k], b[k]}' "$log"; }
run_univocity() { java -Xmx64m -cp "$work:$jar" UnivocityCount "$log"; }
run_plimsoll() { java -Xmx64m -jar "$jar" measure --json "$log"; }

# "letter lines bytes" of R, D, T and P; receptions from other nodes are an R as well.
letters() { grep '^[RDTP] ' | sort; }
plimsoll_letters() {
    run_plimsoll | tr -d ' \n' | sed 's/.*"kinds":\[\([^]]*\)\].*/\1/' | tr '{' '\n' \
        | sed -n 's/.*"kind":"\([RDTP]\)".*"lines":\([0-9]*\).*"bytes":\([0-9]*\).*/\1 \2 \3/p' \
        | awk '{c[$1] += $2; b[$1] += $3} END {for (k in c) print k, c[k], b[k]}' | letters
}

run_mawk | letters > "$work/mawk"
run_univocity | letters > "$work/univocity"
plimsoll_letters > "$work/plimsoll"
for peer in univocity plimsoll; do
    if ! cmp -s "$work/mawk" "$work/$peer"; then
        echo "$peer does not count what mawk counts:" >&2
        diff "$work/mawk" "$work/$peer" >&2 || true
        exit 1
    fi
done
cat "$work/mawk"

now() { date +%s%N; }
i=0
while [ "$i" -lt "$runs" ]; do
    for peer in wc mawk univocity plimsoll; do
        from=$(now)
        "run_$peer" > /dev/null
        echo "$peer $(($(now) - from))" >> "$work/times"
    done
    i=$((i + 1))
done

awk -v bytes="$bytes" '
    !($1 in best) || $2 < best[$1] { best[$1] = $2 }
    END {
        printf "%-10s %9s %9s %9s\n", "", "best s", "MB/s", "x wc"
        split("wc mawk univocity plimsoll", order, " ")
        for (i = 1; i <= 4; i++) {
            t = best[order[i]]
            printf "%-10s %9.2f %9.0f %9.2f\n", order[i], t / 1e9, bytes / t * 1e3, t / best["wc"]
        }
    }' "$work/times"
