#!/bin/bash
# How long `plimsoll measure` takes for a log of 1 MB: whole processes, in turn, shortest and median of each in seconds.
#
#   app/cli/src/bench/start.sh [-r RUNS] [-b JAR]... [-l LAUNCHER]... [JDK]...
#
# JDK is the home of one; default: that of java on the path. With each: the bare jar, and the bare jar with an archive of
# classes that this script makes first, as the README tells users to. LAUNCHER is the `plimsoll` of an app image, which
# has a Java runtime and an archive of its own. JAR is another jar to compare with, such as one of an earlier commit.
# Needs the built jar (mvn package). Run it on a machine that does nothing else; where that cannot be had,
# `nice -n -20 start.sh ...` lets the processes go before others.
set -eu
export LC_ALL=C

runs=15
here=$(cd "$(dirname "$0")" && pwd)
jar=${PLIMSOLL_JAR:-$here/../../target/plimsoll.jar}
launchers=()
jars=("$jar")
while getopts r:l:b: option; do
    case $option in
        r) runs=$OPTARG ;;
        l) launchers+=("$OPTARG") ;;
        b) jars+=("$OPTARG") ;;
        *) exit 2 ;;
    esac
done
shift $((OPTIND - 1))
if [ $# -eq 0 ]; then
    set -- "$(dirname "$(dirname "$(readlink -f "$(command -v java)")")")"
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$1/bin/java" -jar "$jar" generate --format ec --messages 2900 --output "$work/ec"
"$1/bin/java" -jar "$jar" generate --format exim --messages 1800 --output "$work/exim"
wc -c "$work/ec" "$work/exim" | head -n 2

names=()
commands=()
add() { # name, command: once for each format
    for format in ec exim; do
        names+=("$1, $format")
        commands+=("$2 measure $work/$format")
    done
}
for jdk in "$@"; do
    version=$("$jdk/bin/java" -version 2>&1 | sed -n '1s/.*"\(.*\)".*/\1/p')
    for each in "${jars[@]}"; do
        archive=$work/archive.${#names[@]}
        "$jdk/bin/java" -XX:ArchiveClassesAtExit="$archive" -jar "$each" measure "$work/ec" > /dev/null 2>&1
        add "java $version, $each" "$jdk/bin/java -jar $each"
        add "java $version, $each, archive" "$jdk/bin/java -XX:SharedArchiveFile=$archive -jar $each"
    done
done
for launcher in ${launchers[@]+"${launchers[@]}"}; do
    add "$launcher" "$launcher"
done

for ((run = 0; run < runs; run++)); do
    for i in "${!commands[@]}"; do
        began=$(date +%s%N)
        ${commands[$i]} > /dev/null
        ended=$(date +%s%N)
        echo "$(((ended - began) / 1000000))" >> "$work/times.$i"
    done
done
echo "shortest  median  of $runs runs, seconds; $(nproc) processors, load $(cut -d ' ' -f 1 /proc/loadavg)"
for i in "${!names[@]}"; do
    sort -n "$work/times.$i" | awk -v name="${names[$i]}" \
        '{t[NR] = $1} END {printf "%8.3f %7.3f  %s\n", t[1] / 1000, t[int((NR + 1) / 2)] / 1000, name}'
done
