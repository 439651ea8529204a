#!/bin/bash
# How quick the window is: each thing that has a goal, as somebody sees it who sits before the window, in milliseconds
# from the key or click to the picture; and the memory it took. Logs are generated, 1 GB and 10 million records by default.
#
#   app/desktop/src/bench/window.sh [-s SHARE] [-k DIRECTORY] [-m]
#
# SHARE makes smaller logs, 0.1 a tenth of that. DIRECTORY keeps them for the next run; without it they are removed. The
# window opens on the display; where there is none, on an Xvfb of its own, or, with -m or without Xvfb, in memory by the
# Monocle that the tests have fetched into Maven's repository. Needs the built jar (mvn package) and a JDK. Where it cannot
# have the machine to itself and chrt is allowed, `chrt -f 10 window.sh ...` lets it pass all others.
set -eu
export LC_ALL=C

share=1
kept=
memory=
while getopts s:k:m option; do
    case $option in
        s) share=$OPTARG ;;
        k) kept=$OPTARG ;;
        m) memory=yes ;;
        *) exit 2 ;;
    esac
done
here=$(cd "$(dirname "$0")" && pwd)
jar=${PLIMSOLL_DESKTOP_JAR:-$here/../../target/plimsoll-desktop.jar}
work=$(mktemp -d)
display=
trap 'rm -rf "$work"; [ -z "$display" ] || kill "$display"' EXIT

path=$work/classes:$jar
flags=(-Xmx256m)
if [ -z "$memory" ] && [ -z "${DISPLAY:-}" ] && command -v Xvfb > /dev/null; then
    # Xvfb finds a number that is free and writes it down.
    Xvfb -displayfd 3 -screen 0 1440x900x24 3> "$work/number" 2> "$work/xvfb" &
    display=$!
    while [ ! -s "$work/number" ]; do sleep 0.1; done
    DISPLAY=:$(cat "$work/number")
    export DISPLAY
elif [ -n "$memory" ] || [ -z "${DISPLAY:-}" ]; then
    monocle=$(ls "${M2:-$HOME/.m2/repository}"/org/testfx/openjfx-monocle/*/openjfx-monocle-*.jar | tail -n 1)
    path=$path:$monocle
    flags+=(-Dglass.platform=Monocle -Dmonocle.platform=Headless -Dheadless.geometry=1440x900-32
        -Dprism.order=sw -Dprism.lcdtext=false)
fi

javac --release 17 -proc:none -nowarn -d "$work/classes" -cp "$jar" "$here"/java/org/plimsoll/desktop/*.java
java "${flags[@]}" -cp "$path" org.plimsoll.desktop.WindowSpeed "$share" "${kept:-$work/logs}"
