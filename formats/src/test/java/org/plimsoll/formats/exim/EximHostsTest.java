package org.plimsoll.formats.exim;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plimsoll.formats.bytes.Bytes;

import static org.assertj.core.api.Assertions.assertThat;

class EximHostsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[198.19.8.16]",
                "[198.19.8.16]:36643",
                "[2001:db8:c::7]:25*",
                "host.isp1.example [198.19.8.16]",
                "(WIN-TZ) [198.19.8.16]",
                "host.isp1.example (WIN-TZ) [198.19.8.16]:25",
                "host.isp1.example DS [198.19.8.16]:25",
                "mail3.sender141.example ([127.0.0.1] (evil) [6.6.6.6]) [198.19.141.6]",
                "mail3.sender141.example (H=spoof [1.2.3.4]) [198.19.141.2]",
                "(bad_(helo) [198.19.116.163]",
                "(a b c) [198.19.116.163]",
                "()) [fe80::1]"
            })
    void aHostEndsBehindItsAddress(String host) {
        for (String after : new String[] {"", " P=esmtp", ": text", " : text", " (gnutls_handshake): text [x]"}) {
            assertThat(end(host + after)).as(host + after).isEqualTo(host.length());
        }
    }

    @Test
    void aNameAloneEndsAtABlankOrAColon() {
        assertThat(end("localhost")).isEqualTo(9);
        assertThat(end("localhost ST=x")).isEqualTo(9);
        assertThat(end("localhost: text")).isEqualTo(9);
        assertThat(end("a (b c")).isEqualTo(1);
        assertThat(end("a [b")).isEqualTo(1);
    }

    @Test
    void whatIsNoHostHasNoEnd() {
        assertThat(end("")).isEqualTo(-1);
        assertThat(end("[1.2.3.4")).isEqualTo(-1);
        assertThat(end("(never closed")).isEqualTo(-1);
        assertThat(end("(closed) but no address")).isEqualTo(-1);
    }

    private static int end(String text) {
        byte[] data = Bytes.ascii(text);
        return EximHosts.end(data, 0, data.length);
    }
}
