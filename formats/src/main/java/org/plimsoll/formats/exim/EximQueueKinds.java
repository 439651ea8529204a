package org.plimsoll.formats.exim;

import java.util.List;

import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.Field;
import org.plimsoll.formats.model.Meaning;

import static org.plimsoll.formats.exim.EximTextKinds.ID;
import static org.plimsoll.formats.exim.EximTextKinds.STAMP;
import static org.plimsoll.formats.exim.EximTextKinds.evident;
import static org.plimsoll.formats.exim.EximTextKinds.vague;
import static org.plimsoll.formats.model.FieldType.TEXT;
import static org.plimsoll.formats.model.FieldType.TOKEN;

/**
 * Lines about the queue, the daemon and the configuration. Source: queue.c, deliver.c, daemon.c, exim.c and log.c of
 * Exim.
 */
final class EximQueueKinds {
    private static final List<Field> NO_NAME = List.of(
            Field.tagged("no host name found for IP address ", "host", TOKEN, Meaning.PEER, "address of the client"));
    private static final List<Field> NO_ADDRESS =
            List.of(Field.tagged("no IP address found for host ", "host", TOKEN, Meaning.NONE, "name of the host"));
    private static final List<Field> QUEUE_RUN = List.of(
            EximTags.WORDS_FIELD, Field.tagged("pid=", "runner", TOKEN, Meaning.NONE, "process that runs the queue"));
    private static final List<Field> DAEMON_FIELDS = List.of(
            EximTags.WORDS_FIELD,
            Field.tagged("pid=", "runner", TOKEN, Meaning.NONE, "process of the daemon, with a comma behind it"));
    private static final List<Field> ADDRESSED = List.of(EximTags.ADDRESS);
    private static final List<Field> MALFORMED = List.of(Field.tagged(
            "qualify/rewrite: ", "cause", TEXT, Meaning.NONE, "what is wrong with an address of a header"));
    private static final List<Field> PRDR_FIELDS =
            List.of(Field.tagged("PRDR R=", "recipient", TOKEN, Meaning.RECIPIENT, "recipient in angle brackets"));

    /** All of them. */
    static final List<EximTextKind> ALL = List.of(
            evident(
                    "no-host-name",
                    "mainlog",
                    Event.OTHER,
                    NO_NAME,
                    STAMP + "no host name found for IP address 198.19.190.190",
                    "a client has no name",
                    "no host name found for IP address "),
            evident(
                    "no-address",
                    "mainlog",
                    Event.OTHER,
                    NO_ADDRESS,
                    ID + "no IP address found for host nx-manual2.host.example",
                    "a host has no address",
                    "no IP address found for host ",
                    "no IP addresses found for "),
            vague(
                    "lookup",
                    "mainlog",
                    Event.OTHER,
                    List.of(),
                    STAMP + "DNS list lookup defer (probably timeout) for 82.67.19.198.dnsbl.example: "
                            + "assumed not in list",
                    "a question to the DNS was not answered as it should be",
                    "DNS ",
                    "CNAME loop for ",
                    "dnssec fail on ",
                    "dns_again_means_nonexist ",
                    "dnslist query ",
                    "dnslists domain ",
                    "unknown item in dnslist ",
                    "list matching forced to fail",
                    "responsible-mailbox truncated",
                    "host lookup ",
                    "host name alias list ",
                    "lowest numbered MX ",
                    "remote host address is the local host",
                    "all relevant MX records",
                    "ident connection ",
                    "name for IP",
                    "IP address for host"),
            evident(
                    "queue-start",
                    "mainlog",
                    Event.OTHER,
                    QUEUE_RUN,
                    STAMP + "Start queue run: pid=8311",
                    "a queue run began",
                    "Start queue run",
                    "Start '"),
            evident(
                    "queue-end",
                    "mainlog",
                    Event.OTHER,
                    QUEUE_RUN,
                    STAMP + "End queue run: pid=15476 -qff",
                    "a queue run ended",
                    "End queue run",
                    "End '"),
            vague(
                    "queue-trouble",
                    "mainlog",
                    Event.OTHER,
                    List.of(),
                    STAMP + "Abandon queue run: pid=8311 (load 12.50, max 8.00)",
                    "a queue run did not go as it should",
                    "Abandon queue run",
                    "queue run: "),
            evident(
                    "frozen",
                    "mainlog",
                    Event.OTHER,
                    List.of(),
                    ID + "Message is frozen",
                    "a message is not to be tried again by itself",
                    "Message is frozen",
                    "Frozen",
                    "frozen by ",
                    "*** Frozen",
                    "Message frozen"),
            evident(
                    "thawed",
                    "mainlog",
                    Event.OTHER,
                    List.of(),
                    ID + "Unfrozen by errmsg timer",
                    "a frozen message is to be tried again",
                    "Unfrozen",
                    "unfrozen by ",
                    "Message unfrozen"),
            evident(
                    "spool-locked",
                    "mainlog",
                    Event.OTHER,
                    List.of(),
                    ID + "Spool file for 1xVTAe-0002Am-1a is locked (another process is handling this " + "message)",
                    "another process is dealing with the message"),
            vague(
                    "spool-error",
                    "mainlog",
                    Event.OTHER,
                    List.of(),
                    ID + "Spool read error for 1xVTAe-0002Am-1a-H: Input/output error",
                    "a message could not be read from the queue or written to it",
                    "Spool ",
                    "Error reading spool file",
                    "Format error in spool file",
                    "log directory space check failed",
                    "spool read error",
                    "spool "),
            vague(
                    "administration",
                    "mainlog",
                    Event.OTHER,
                    List.of(),
                    ID + "removed by root",
                    "somebody changed a message on the queue",
                    "removed by ",
                    "cancelled by ",
                    "sender address changed ",
                    "recipient <",
                    "address <",
                    "message removed by ",
                    "Message removed because ",
                    "moved from ",
                    "rescind the above message-accept",
                    "message abandoned",
                    "Message abandoned",
                    "recipients "),
            evident(
                    "not-immediate",
                    "mainlog",
                    Event.OTHER,
                    List.of(),
                    ID + "no immediate delivery: more than 12 messages received in one connection",
                    "a message waits for the next queue run",
                    "no immediate delivery"),
            vague(
                    "filtered",
                    "mainlog",
                    Event.OTHER,
                    List.of(),
                    ID + "Delivery deferred by system filter",
                    "the system filter decided about a message",
                    "Delivery deferred by ",
                    "original recipients ignored",
                    "Error in system filter",
                    "message deferred by "),
            vague(
                    "error-ignored",
                    "mainlog",
                    Event.OTHER,
                    ADDRESSED,
                    ID + "rcpt550.n@d008.example: error ignored: RFC 3461 DSN, failure notify not " + "requested",
                    "a failed delivery is reported to nobody"),
            vague(
                    "transport-output",
                    "mainlog",
                    Event.OTHER,
                    ADDRESSED,
                    ID + "<pipetemp@hub.example>: pipe_pipetemp transport output: temp trouble",
                    "what the command of a delivery printed"),
            evident(
                    "prdr",
                    "mainlog",
                    Event.OTHER,
                    PRDR_FIELDS,
                    ID + "PRDR R=<dmitri54@hub.example> acceptance",
                    "what was answered for one recipient",
                    "PRDR "),
            vague(
                    "dkim",
                    "mainlog",
                    Event.OTHER,
                    List.of(),
                    ID + "DKIM: d=hub.example s=sel2026 c=relaxed/relaxed a=rsa-sha256 b=1024 "
                            + "[verification succeeded]",
                    "what became of a DKIM signature",
                    "DKIM"),
            vague(
                    "spf",
                    "mainlog",
                    Event.OTHER,
                    List.of(),
                    STAMP + "SPF: pass for d001.example",
                    "what a look at the SPF record gave",
                    "SPF"),
            vague(
                    "dmarc",
                    "mainlog",
                    Event.OTHER,
                    List.of(),
                    ID + "DMARC results: spf_domain=d001.example dmarc_domain=d001.example spf_align=yes "
                            + "dkim_align=no enforcement=none",
                    "what a look at the DMARC policy gave",
                    "DMARC"),
            vague(
                    "arc",
                    "mainlog",
                    Event.OTHER,
                    List.of(),
                    ID + "ARC: no signing key",
                    "what became of an ARC chain",
                    "ARC:",
                    "ARC "),
            vague(
                    "rewritten",
                    "mainlog",
                    Event.OTHER,
                    List.of(),
                    ID + "\"x@rewriteme.example\" from env-to rewritten as \"x@d007.example\" by rule 2",
                    "an address was rewritten"),
            vague(
                    "rewrite-error",
                    "mainlog",
                    Event.OTHER,
                    MALFORMED,
                    ID + "rewrite: missing or malformed local part (expected word or \"<\")",
                    "an address could not be rewritten",
                    "rewrite: ",
                    "qualify/rewrite: ",
                    "rewrite rule repeat ignored ",
                    "Rewrite of "),
            evident(
                    "arguments",
                    "mainlog",
                    Event.OTHER,
                    List.of(),
                    STAMP + "cwd=/srv/mail/x/lab 5 args: /usr/sbin/exim4 -C /srv/mail/x/inst/oa/exim.conf "
                            + "-bd -q20s",
                    "how Exim was called",
                    "cwd="),
            evident(
                    "daemon-start",
                    "mainlog",
                    Event.OTHER,
                    DAEMON_FIELDS,
                    STAMP + "exim 4.96 daemon started: pid=8309, -q20s, listening for SMTP on [127.0.0.1]:25",
                    "the daemon began"),
            vague(
                    "daemon",
                    "mainlog",
                    Event.OTHER,
                    List.of(),
                    STAMP + "pid 8309: SIGHUP received: re-exec daemon",
                    "something happened to the daemon",
                    "pid ",
                    "exim ",
                    "SIGTERM",
                    "SIGHUP",
                    "SIGINT",
                    "daemon: ",
                    "socket bind()",
                    "listen() failed",
                    "daemon_smtp_ports",
                    "too many connections",
                    "accept() ",
                    "listen backlog ",
                    "getsockname() failed",
                    "getsockopt() failed",
                    "notify triggered queue run",
                    "debugging Exim in inetd ",
                    "Setting IPV6_V6ONLY ",
                    "setting SO_REUSEADDR ",
                    "fork() failed when starting daemon",
                    "no port specified for interface ",
                    "IPv4 socket creation failed",
                    "IPv6 socket creation failed",
                    "Daemon cannot be run ",
                    "Input from inetd is not supported",
                    "bind of [",
                    "rejecting SMTP connection"),
            vague(
                    "retry",
                    "mainlog",
                    Event.OTHER,
                    List.of(),
                    ID + "retry time not reached for any host",
                    "it is too early to try a message again",
                    "retry time not reached",
                    "all hosts ",
                    "host retry",
                    "Deferred "),
            evident(
                    "note",
                    "mainlog",
                    Event.OTHER,
                    List.of(),
                    ID + "looked at by the administrator",
                    "what the configuration of the site says about a message"),
            vague(
                    "logwrite",
                    "mainlog",
                    Event.OTHER,
                    List.of(),
                    STAMP + "note: verbose sender from 198.19.121.3",
                    "what the configuration of the site says about no message"),
            vague(
                    "text",
                    "mainlog",
                    Event.OTHER,
                    List.of(),
                    STAMP + "=> ann@isp.example R=r T=t",
                    "a line with a stamp that is none of these"));

    private EximQueueKinds() {}
}
