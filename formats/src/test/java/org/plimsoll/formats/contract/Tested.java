package org.plimsoll.formats.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.plimsoll.formats.LogFormats;
import org.plimsoll.formats.UnknownFormatException;
import org.plimsoll.formats.model.LogFormat;

/** The formats that contracts are tested with: all that have a name, and some that a site could have made. */
public final class Tested {
    private static final Map<LogFormat, String> LABELS = labels();

    private Tested() {}

    private static Map<LogFormat, String> labels() {
        Map<LogFormat, String> labels = new LinkedHashMap<>();
        LogFormats.all().forEach(format -> labels.put(format, format.name()));
        putNamed(labels, "ec+user_string", "ec+user_string");
        put(
                labels,
                "mainlog",
                "reception=%t@%i@R@%r@%R@%m@%M@%H@%B@%p@%g@%b;delivery=%t@%i@D@%d@%B@%g@%b@%N@%T@%H;"
                        + "transient_failure=%t@%i@T@%d@%S@%N@%T@%H@%n;permanent_failure=%t@%i@P@%d@%S@%C@%N@%T@%H@%n;"
                        + "xfer=%t@%i@X@%d@%H;rejection=%t@%i@J@%H@%S@%n");
        put(
                labels,
                "bounces",
                "%t@%i@%BI@%CI@B@%r@%R@%m@%M@%g@%b@%c@%C@%B@%H@%h{X-campaignid}@%h{date}@%h{subject}@%n");
        put(
                labels,
                "rejections",
                "%p @ %s @ %BI @ %A @ %U @ %n @ %h{Subject} @ %r @ %R @ %m @ %M @ %i @ %t @ %t{%Y-%m-%d} @ %H @ %mx @ %S");
        put(labels, "clock", "[%t{%d/%b/%Y:%H:%M:%S %z}] %i <%r@%R> %B \"%h{Subject}\"");
        put(
                labels,
                "everything",
                "delivery=%us{6}|%i|%BI|%CI|%OC|%r|%R|%m|%M|%H|%B|%b|%g|%P|%PG|%p|%n|%N|%s|%S|%c|%C|%d|%T{3}|%U|%A"
                        + "|%h{X-Job}|%vctx_mess{job}|%vctx_conn{key}|%outbound_tls_cipher|%local_ip|%mydate|100%%");
        put(labels, "minimal", "delivery=%t %r@%R");
        return labels;
    }

    private static void put(Map<LogFormat, String> labels, String name, String strings) {
        putNamed(labels, "custom/" + name, "custom:" + strings);
    }

    private static void putNamed(Map<LogFormat, String> labels, String label, String typed) {
        try {
            labels.put(LogFormats.named(typed), label);
        } catch (UnknownFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All of them. */
    public static List<LogFormat> formats() {
        return new ArrayList<>(LABELS.keySet());
    }

    /** Name of a format among them, under which its spec cases lie. */
    public static String label(LogFormat format) {
        return LABELS.getOrDefault(format, format.name());
    }
}
