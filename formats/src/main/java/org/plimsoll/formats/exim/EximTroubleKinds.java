package org.plimsoll.formats.exim;

import java.util.List;

import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.Field;
import org.plimsoll.formats.model.FieldType;
import org.plimsoll.formats.model.Meaning;

import static org.plimsoll.formats.exim.EximTextKinds.ID;
import static org.plimsoll.formats.exim.EximTextKinds.STAMP;
import static org.plimsoll.formats.exim.EximTextKinds.evident;
import static org.plimsoll.formats.exim.EximTextKinds.vague;

/**
 * Lines about what the configuration asks for and Exim cannot do, and about helpers that failed: ACLs, scanners,
 * routers, transports, callouts and TLS. Source: acl.c, malware.c, spam.c, moan.c, verify.c, tls-gnu.c, tls-openssl.c
 * of Exim.
 */
final class EximTroubleKinds {
    private static final List<Field> PEER =
            List.of(Field.at("host", FieldType.TOKEN, Meaning.PEER, "address of the other host, in brackets"));

    private static final List<Field> CALLS = List.of(
            Field.tagged("(SSL_", "openssl_call", FieldType.TEXT, Meaning.NONE, "call of OpenSSL that failed"),
            Field.tagged("(gnutls_", "gnutls_call", FieldType.TEXT, Meaning.NONE, "call of GnuTLS that failed"));

    /** All of them. */
    static final List<EximTextKind> ALL = List.of(
            evident(
                    "acl-error",
                    "mainlog, paniclog",
                    Event.OTHER,
                    List.of(),
                    STAMP + "ACL for QUIT returned ERROR: cannot use \"control=freeze\" in QUIT ACL",
                    "an ACL asks for what cannot be done",
                    "ACL for QUIT ",
                    "ACL for not-QUIT ",
                    "\"discard\" verb not allowed in ",
                    "\"drop\" verb not allowed in ",
                    "unknown log name \"",
                    "attempt to use tainted ACL text ",
                    "internal ACL error: ",
                    "configured error code starts with ",
                    "Header modification in data ACLs "),
            evident(
                    "configuration-error",
                    "mainlog, paniclog",
                    Event.OTHER,
                    List.of(),
                    STAMP + "Exim configuration error in line 12 of /etc/exim4/exim4.conf:",
                    "the configuration cannot be used; the lines that follow say why",
                    "Exim configuration "),
            evident(
                    "local-lost",
                    "mainlog",
                    Event.OTHER,
                    List.of(),
                    STAMP + "timed out while reading local message",
                    "a local program did not hand its message over",
                    "timed out while reading local message",
                    "SIGTERM received while reading local message",
                    "SIGINT received while reading local message"),
            evident(
                    "scan-error",
                    "mainlog, paniclog",
                    Event.OTHER,
                    List.of(),
                    ID + "malware acl condition: clamd /run/clamd.ctl : unable to connect to UNIX socket",
                    "a message could not be scanned",
                    "malware acl condition",
                    "spam acl condition",
                    "regex acl condition",
                    "mime_regex acl condition",
                    "MIME acl condition",
                    "acl_smtp_mime: ",
                    "internal scanner error ",
                    "bmi error ",
                    "bmi warning: ",
                    "DCC: ",
                    "Temporary error with DCC",
                    "Unknown DCC response",
                    "Wrong header from DCC"),
            vague(
                    "driver-error",
                    "mainlog, paniclog",
                    Event.OTHER,
                    List.of(),
                    ID + "local_delivery transport process returned non-zero status 0x0100: exit code 1",
                    "a router, a transport or an authenticator failed",
                    "shadow transport ",
                    "system filter generated ",
                    "remote delivery process count ",
                    "routing loop for ",
                    "redirection process ",
                    "smtp-wait database "),
            evident(
                    "callout-error",
                    "mainlog, paniclog",
                    Event.OTHER,
                    List.of(),
                    STAMP + "recipient verify defer (making callout connection): T=remote_smtp Connection refused",
                    "a host could not be asked whether an address exists",
                    "recipient verify defer ",
                    "recipient verify fail ",
                    "sender verify defer ",
                    "sender verify fail "),
            vague(
                    "tls-trouble",
                    "mainlog, paniclog",
                    Event.OTHER,
                    CALLS,
                    ID + "Server certificate revoked; reason: superseded",
                    "something about TLS is not as it should be",
                    "SSL verify ",
                    "SSL_",
                    "SSL channel closed",
                    "(SSL_",
                    "(gnutls_",
                    "(cert/key setup",
                    "TLS client disconnected ",
                    "TLS ALPN ",
                    "SNI unusable ",
                    "ALPN unusable ",
                    "OCSP unusable ",
                    "OCSP dates invalid",
                    "Server OCSP dates invalid",
                    "Server OSCP dates invalid",
                    "Server certificate ",
                    "Received TLS ",
                    "Required TLS certificate ",
                    "DANE error: ",
                    "tls_verify_certificates ",
                    "could not stat '",
                    "already initialised GnuTLS"),
            vague(
                    "tls-peer",
                    "mainlog",
                    Event.OTHER,
                    PEER,
                    STAMP + "[198.19.8.16] Recieved OCSP stapling req; responding",
                    "what happened about TLS with another host"),
            vague(
                    "remote-lost",
                    "mainlog",
                    Event.OTHER,
                    List.of(),
                    ID + "SMTP timeout while connected to mx2.provider13.example [198.18.23.40] after EHLO "
                            + "mx.hub.example: Connection timed out",
                    "a connection to another host broke; older versions name the host in the text",
                    "SMTP timeout while connected to ",
                    "SMTP timeout after ",
                    "SMTP error from remote mail server after ",
                    "Remote host ",
                    "peer close after all rcpt "));

    private EximTroubleKinds() {}
}
