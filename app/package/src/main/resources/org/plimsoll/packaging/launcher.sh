#!/bin/sh
# Starts Plimsoll on the Java runtime beside it. JDK_JAVA_OPTIONS adds options, such as -Xmx48m.
at=$0
[ -h "$at" ] && at=$(readlink -f "$at")
case $at in
    */*) home=${at%/*}/.. ;;
    *) home=.. ;;
esac
exec "$home/lib/runtime/bin/java" @OPTIONS@ -cp "@CLASSPATH@" @MAIN@ "$@"
