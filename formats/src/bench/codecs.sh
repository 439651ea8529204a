#!/bin/bash
# How fast compressed logs are measured, beside the tools of their codecs: whole processes, start included, in turn, after
# every file was proven to hold the bytes of the log and to be counted like it, in a heap of 48 MB, with one thread and
# with all. Prints the shortest times, MB of log a second, and how many times as fast as the tool alone plimsoll is, which
# besides decompressing measures.
#
#   formats/src/bench/codecs.sh [FORMAT [MESSAGES [RUNS]]]
#
# 750,000 messages are about 300 MB of ec log, of which the start of Java is a good part; of four times as many it is not.
# Needs the built jar (mvn package), a JDK, gzip and bzip2, and room for the log in the directory for temporary files;
# what is installed of lbzip2, pbzip2, xz and zstd is compared as well. JAVA_FLAGS are plimsoll's own; PLIMSOLL is what
# runs it, if not java with the jar. On a machine that does something else: chrt -r 10 codecs.sh ...
set -eu
export LC_ALL=C

format=${1:-ec}
messages=${2:-750000}
runs=${3:-5}
here=$(cd "$(dirname "$0")" && pwd)
jar=${PLIMSOLL_JAR:-$here/../../../app/cli/target/plimsoll.jar}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
log=$work/mainlog
mkdir "$work/set"

plimsoll() { ${PLIMSOLL:-java ${JAVA_FLAGS:-} -jar "$jar"} "$@"; }
have() { command -v "$1" > /dev/null; }

plimsoll generate --format "$format" --messages "$messages" --start 2025-11-03 --span 28d --output "$log" > /dev/null
bytes=$(wc -c < "$log")
echo "$format, $bytes bytes, $(nproc) processors, $(java -version 2>&1 | head -n 1)"

# name of the case, the tool that reads it, the file or the pattern of files that both read
cases=
add() {
    cases="$cases $1"
    eval "tool_$1=\$2 file_$1=\$3"
}
split -n l/8 -d "$log" "$work/set/mainlog."
gzip -c "$log" > "$work/one.gz"
add gzip "zcat" "$work/one.gz"
for part in "$work"/set/mainlog.*; do gzip "$part"; done
cat "$work"/set/mainlog.*.gz > "$work/members.gz"
add gzip_members "zcat" "$work/members.gz"
add gzip_set "zcat" "$work/set/*"
bunzip2=$(have lbzip2 && echo lbzip2 -dc || echo bzcat)
$(have lbzip2 && echo lbzip2 || echo bzip2) -c "$log" > "$work/one.bz2"
add bzip2 "$bunzip2" "$work/one.bz2"
if have pbzip2; then
    pbzip2 -c "$log" > "$work/streams.bz2"
    add bzip2_streams "$bunzip2" "$work/streams.bz2"
fi
if have xz; then
    xz -1 -T1 -c "$log" > "$work/one.xz"
    add xz "xz -dc" "$work/one.xz"
    xz -1 -T0 --block-size=24MiB -c "$log" > "$work/blocks.xz"
    add xz_blocks "xz -dc" "$work/blocks.xz"
fi
if have zstd; then
    zstd -q -3 -c "$log" > "$work/one.zst"
    add zstd "zstd -dc" "$work/one.zst"
fi

counted() { tr -d ' \n' | sed 's/.*"kinds":\[\([^]]*\)\].*/\1/'; }
small() { java -Xmx48m -jar "$jar" measure --json "$@" | counted; }
whole=$(small "$log")
for each in $cases; do
    tool=tool_$each file=file_$each
    ${!tool} ${!file} | cmp - "$log"
    if [ "$(small ${!file})" != "$whole" ] || [ "$(small --threads 1 ${!file})" != "$whole" ]; then
        echo "$each: plimsoll counts other lines than in the log" >&2
        exit 1
    fi
done

timed() {
    local name=$1 from
    shift
    from=$(date +%s%N)
    "$@" > /dev/null
    echo "$name $(($(date +%s%N) - from))" >> "$work/times"
}
for ((run = 0; run < runs; run++)); do
    for each in $cases; do
        tool=tool_$each file=file_$each
        timed "$each:plimsoll" plimsoll measure --json ${!file}
        timed "$each:tool" ${!tool} ${!file}
    done
done

sort -k1,1 -k2,2n "$work/times" | awk -v bytes="$bytes" -v cases="$cases" '
    !($1 in least) { least[$1] = $2 }
    END {
        printf "%-14s %11s %9s %9s %9s %9s\n", "", "plimsoll s", "MB/s", "tool s", "MB/s", "x tool"
        count = split(cases, order, " ")
        for (i = 1; i <= count; i++) {
            ours = least[order[i] ":plimsoll"]
            tool = least[order[i] ":tool"]
            printf "%-14s %11.2f %9.0f %9.2f %9.0f %9.2f\n", order[i], ours / 1e9, bytes / ours * 1e3, tool / 1e9, bytes / tool * 1e3, tool / ours
        }
    }'
