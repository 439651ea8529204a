package org.plimsoll.formats.input;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RotatedNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mainlog.3.gz mainlog.2.gz mainlog.1 mainlog",
                "mainlog.ec.10.bz2 mainlog.ec.9.bz2 mainlog.ec.1.bz2 mainlog.ec.1 mainlog.ec",
                "mainlog.100 mainlog.02.gz mainlog.01 mainlog",
                "exim_main.2.log.xz exim_main.1.log exim_main.log",
                "mainlog-20251231.zst mainlog-20261122.gz mainlog-20261123 mainlog",
                "mainlog-20261123-1795436962 mainlog-20261123-1795440000.gz mainlog",
                "mainlog.2026-11-22 mainlog.2026-11-23 mainlog",
                "exim-main-20261122.log exim-main-20261123.log",
                "2026/10/31/mainlog/default/node1 2026/11/01/mainlog/default/node1",
                "2026/10/31/mainlog/node1.bz2 2026/11/01/mainlog/node1"
            })
    void theFilesOfALogAreOfOneKeyAndInOrder(String files) {
        List<RotatedName> names = Stream.of(files.split(" "))
                .map(name -> RotatedName.of(Path.of("logs", name)))
                .toList();
        assertThat(names).extracting(RotatedName::key).containsOnly(names.get(0).key());
        assertThat(names).extracting(RotatedName::log).containsOnly("mainlog");
        assertThat(names).isSorted();
        assertThat(names.get(0)).isLessThan(names.get(names.size() - 1));
    }

    @ParameterizedTest
    @CsvSource({
        "mainlog, rejectlog",
        "mainlog, mainlog.ec",
        "a/mainlog, b/mainlog.1",
        "2026/11/01/mainlog/default/node1, 2026/11/02/mainlog/default/node2",
        "2026/11/01/mainlog/default/node1, 2026/11/02/mainlog/other/node1",
        "2026/11/01/mainlog/default/node1, 2026/11/02/rejectlog/default/node1"
    })
    void otherLogsAreOfAnotherKey(Path one, Path other) {
        assertThat(RotatedName.of(one).key()).isNotEqualTo(RotatedName.of(other).key());
    }

    @ParameterizedTest
    @CsvSource({
        "mainlog.ec, mainlog",
        "exim_rejectlog.4.gz, rejectlog",
        "exim-panic.log, paniclog",
        "smppbouncelog.ec, smppbouncelog",
        "reject, rejectlog",
        "domain.log, domain",
        "MAINLOG, mainlog",
        "copy-of-it, copy-of-it",
        "20261123.log, .log"
    })
    void theNameTellsWhichLogItIs(Path file, String log) {
        assertThat(RotatedName.of(file).log()).isEqualTo(log);
    }

    @Test
    void theSuffixOfACompressorIsNoPartOfTheName() {
        assertThat(RotatedName.of(Path.of("mainlog.1.bz2")).plain())
                .isEqualTo(RotatedName.of(Path.of("mainlog.1")).plain());
    }

    @ParameterizedTest
    @CsvSource({
        "logs/2026, true",
        "logs/2026/11, true",
        "logs/2026/11/23, true",
        "logs/2026/11/23/mainlog, true",
        "logs/2026/11/23/mainlog/default, true",
        "logs/2026/11/23/mainlog/default/node, false",
        "logs/old, false",
        "logs/2026/13, false",
        "logs/20, false"
    })
    void directoriesOfALayoutAreEntered(Path directory, boolean entered) {
        assertThat(RotatedName.leadsToCollected(directory)).isEqualTo(entered);
    }
}
