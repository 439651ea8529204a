#!/bin/bash
# How fast compressed logs are measured, beside the tools of their codecs: whole processes, start included, in turn, after
# every file was proven to hold the bytes of the log. Prints medians, MB of log a second, and how many times as fast as
# the tool alone plimsoll is, which besides decompressing measures.
#
#   formats/src/bench/codecs.sh [FORMAT [MESSAGES [RUNS]]]
#
# Needs the built jar (mvn verify), a JDK, gzip and bzip2, and room for the log in the directory for temporary files.
# lbzip2, pbzip2, xz and zstd are run if they are installed. JAVA_FLAGS are plimsoll's own.
set -eu
export LC_ALL=C

format=${1:-ec}
messages=${2:-1000000}
runs=${3:-5}
here=$(cd "$(dirname "$0")" && pwd)
jar=${PLIMSOLL_JAR:-$here/../../../app/cli/target/plimsoll.jar}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
log=$work/mainlog
mkdir "$work/set"

plimsoll() { java -Xmx48m ${JAVA_FLAGS:-} -jar "$jar" "$@"; }
have() { command -v "$1" > /dev/null; }

plimsoll generate --format "$format" --messages "$messages" --start 2025-11-03 --span 28d --output "$log"
bytes=$(wc -c < "$log")
echo "$format, $bytes bytes, $(nproc) processors, $(java -version 2>&1 | head -n 1)"

# name of the case, compressed file, the tool that reads it
cases=
add() {
    cases="$cases $1"
    eval "file_$1=\$2 tool_$1=\$3"
}
gzip -c "$log" > "$work/one.gz"
add gzip "$work/one.gz" zcat
split -n l/8 "$log" "$work/set/mainlog."
cat "$work"/set/mainlog.* | cmp - "$log"
for part in "$work"/set/mainlog.*; do gzip -c "$part"; done > "$work/members.gz"
add gzip_members "$work/members.gz" zcat
bzip2 -c "$log" > "$work/one.bz2"
add bzip2 "$work/one.bz2" "$(have lbzip2 && echo lbzip2 -dc || echo bzcat)"
if have pbzip2; then
    pbzip2 -c "$log" > "$work/streams.bz2"
    add bzip2_streams "$work/streams.bz2" "$(have lbzip2 && echo lbzip2 -dc || echo pbzip2 -dc)"
fi
if have xz; then
    xz -T1 -c "$log" > "$work/one.xz"
    add xz "$work/one.xz" xzcat
fi
if have zstd; then
    zstd -q -3 -c "$log" > "$work/one.zst"
    add zstd "$work/one.zst" zstdcat
fi

measured() { plimsoll measure --json "$1" | tr -d ' \n' | sed 's/.*"kinds":\[\([^]]*\)\].*/\1/'; }
whole=$(measured "$log")
for each in $cases; do
    file=file_$each tool=tool_$each
    ${!tool} "${!file}" | cmp - "$log"
    if [ "$(measured "${!file}")" != "$whole" ]; then
        echo "$each: plimsoll counts other lines than in the log" >&2
        exit 1
    fi
done
gzip "$work"/set/mainlog.*

now() { date +%s%N; }
timed() {
    local name=$1 from
    shift
    from=$(now)
    "$@" > /dev/null
    echo "$name $(($(now) - from))" >> "$work/times"
}
for ((run = 0; run < runs; run++)); do
    for each in $cases; do
        file=file_$each tool=tool_$each
        timed "$each:plimsoll" plimsoll measure --json "${!file}"
        timed "$each:tool" ${!tool} "${!file}"
    done
    timed gzip_set:plimsoll plimsoll measure --json "$work/set"
    timed gzip_set:tool zcat "$work"/set/*
done

sort -k1,1 -k2,2n "$work/times" | awk -v bytes="$bytes" -v cases="$cases gzip_set" '
    { time[$1, ++count[$1]] = $2 }
    function median(name, middle) {
        middle = int((count[name] + 1) / 2)
        return (time[name, middle] + time[name, count[name] - middle + 1]) / 2
    }
    END {
        printf "%-14s %11s %9s %9s %9s %9s\n", "", "plimsoll s", "MB/s", "tool s", "MB/s", "x tool"
        for (i = 1; i <= split(cases, order, " "); i++) {
            ours = median(order[i] ":plimsoll")
            tool = median(order[i] ":tool")
            printf "%-14s %11.2f %9.0f %9.2f %9.0f %9.2f\n", order[i], ours / 1e9, bytes / ours * 1e3, tool / 1e9, bytes / tool * 1e3, tool / ours
        }
    }'
