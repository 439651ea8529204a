#!/bin/bash
# How long the window takes to be drawn: from the start of the process to its first frame, shortest and median in seconds.
#
#   app/desktop/src/bench/start.sh [-r RUNS] [LAUNCHER...] [-- LOG...]
#
# LAUNCHER is the `plimsoll-desktop` of an app image or of an installed package; default: the image that `mvn -Ppackage`
# made, or else the bare jar. LOGs are opened at the start; default: none. Without a display, Xvfb is started. Each run
# has a home of its own, so no window is remembered. Run it on a machine that does nothing else; where that cannot be had,
# `nice -n -20 start.sh ...` lets the processes go before others.
set -eu
export LC_ALL=C

runs=9
here=$(cd "$(dirname "$0")" && pwd)
image=$here/../../../package/target/package/image/plimsoll-desktop/bin/plimsoll-desktop
if [ "${1:-}" = -r ]; then
    runs=$2
    shift 2
fi
launchers=()
while [ $# -gt 0 ] && [ "$1" != -- ]; do
    launchers+=("$1")
    shift
done
[ $# -gt 0 ] && shift
if [ ${#launchers[@]} -eq 0 ]; then
    if [ -x "$image" ]; then
        launchers=("$image")
    else
        launchers=("java -jar $here/../../target/plimsoll-desktop.jar")
    fi
fi

work=$(mktemp -d)
screen=
ended() {
    [ -z "$screen" ] || kill "$screen"
    rm -rf "$work"
}
trap ended EXIT
if [ -z "${DISPLAY:-}" ]; then
    mkfifo "$work/display"
    Xvfb -displayfd 3 -screen 0 1440x900x24 3> "$work/display" 2> /dev/null &
    screen=$!
    DISPLAY=:$(head -n 1 "$work/display")
    export DISPLAY
fi

for ((run = 0; run < runs; run++)); do
    for i in "${!launchers[@]}"; do
        mkdir "$work/home"
        mkfifo "$work/told"
        began=$(date +%s%N)
        HOME=$work/home XDG_CONFIG_HOME=$work/home JAVA_TOOL_OPTIONS=-Dplimsoll.firstFrame=true \
            ${launchers[$i]} "$@" > /dev/null 2> "$work/told" &
        process=$!
        while read -r line; do
            case $line in
                "first frame drawn"*)
                    echo $((($(date +%s%N) - began) / 1000000)) >> "$work/times.$i"
                    kill "$process"
                    ;;
            esac
        done < "$work/told"
        wait "$process" 2> /dev/null || true
        rm -rf "$work/home" "$work/told"
    done
done
echo "shortest  median  of $runs runs, seconds; $(nproc) processors, load $(cut -d ' ' -f 1 /proc/loadavg)"
for i in "${!launchers[@]}"; do
    sort -n "$work/times.$i" | awk -v name="${launchers[$i]}" \
        '{t[NR] = $1} END {printf "%8.3f %7.3f  %s\n", t[1] / 1000, t[int((NR + 1) / 2)] / 1000, name}'
done
