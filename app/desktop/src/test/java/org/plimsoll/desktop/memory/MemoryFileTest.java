package org.plimsoll.desktop.memory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plimsoll.desktop.notice.NoticeModel;
import org.plimsoll.desktop.recent.Recent;
import org.plimsoll.desktop.screen.Screen;
import org.plimsoll.desktop.settings.Choices;
import org.plimsoll.desktop.settings.Look;
import org.plimsoll.desktop.settings.Marks;
import org.plimsoll.desktop.task.Background;
import org.plimsoll.desktop.window.WindowPlace;

import static org.assertj.core.api.Assertions.assertThat;

class MemoryFileTest {
    private static final Remembered MUCH = new Remembered(
            new Choices(true, Marks.COMMA, Optional.of(ZoneId.of("Europe/Oslo")), Look.DARK, 150),
            true,
            List.of(
                    new Recent(Recent.Kind.STUDY, Path.of("/studies/\u00e6 = b.plimsoll.json")),
                    new Recent(Recent.Kind.LOG, Path.of("/var/log/b")),
                    new Recent(Recent.Kind.LOG, Path.of("/var/log/a"))),
            new WindowPlace(new WindowPlace.Area(10, 20.5, 1440, 900), true, Map.of("records-split", 0.72)),
            Screen.RECORDS);

    private final List<String> troubles = new ArrayList<>();

    @TempDir
    Path directory;

    @Test
    void whatIsWrittenIsReadAgainAndIsTheSameFileEachTime() throws IOException {
        MemoryFile file = new MemoryFile(directory.resolve("new"));
        file.write(MUCH);
        String first = Files.readString(directory.resolve("new/desktop.properties"));
        assertThat(file.read(troubles::add)).isEqualTo(MUCH);
        file.write(MUCH);
        assertThat(directory.resolve("new/desktop.properties")).content().isEqualTo(first);
        assertThat(directory.resolve("new")).isDirectoryContaining(path -> path.endsWith("desktop.properties"));
        assertThat(troubles).isEmpty();
    }

    @Test
    void aNewUserIsToldNothing() {
        assertThat(new MemoryFile(directory).read(troubles::add)).isEqualTo(Remembered.NOTHING);
        assertThat(troubles).isEmpty();
    }

    @Test
    void aBrokenFileMeansTheDefaultsAndOneSentence() throws IOException {
        for (String broken : List.of(
                "zone=Atlantis",
                "text.percent=much",
                "look=pink",
                "units=\\u00zz",
                "window.width=NaN",
                "window.maximised=perhaps")) {
            troubles.clear();
            Files.writeString(directory.resolve("desktop.properties"), broken);
            assertThat(new MemoryFile(directory).read(troubles::add)).isEqualTo(Remembered.NOTHING);
            assertThat(troubles).as(broken).hasSize(1);
            assertThat(troubles.get(0)).contains("desktop.properties");
        }
        assertThat(troubles.get(0)).endsWith("window.maximised=perhaps, expected one of false, true");
    }

    @Test
    void bytesThatAreNoTextAndFilesThatAreTooLargeAreBroken() throws IOException {
        Files.write(directory.resolve("desktop.properties"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertThat(new MemoryFile(directory).read(troubles::add)).isEqualTo(Remembered.NOTHING);
        Files.write(directory.resolve("desktop.properties"), new byte[2 << 20]);
        assertThat(new MemoryFile(directory).read(troubles::add)).isEqualTo(Remembered.NOTHING);
        assertThat(troubles).hasSize(2);
    }

    @Test
    void theKeeperWritesWhatIsNewAndTellsOnceThatItCannot() throws IOException {
        NoticeModel notices = new NoticeModel();
        Background background = new Background(Runnable::run, Runnable::run);
        MemoryFile file = new MemoryFile(directory);
        MemoryKeeper keeper = new MemoryKeeper(file, background, notices, Remembered.NOTHING);
        keeper.keep(Remembered.NOTHING);
        assertThat(directory).isEmptyDirectory();
        keeper.keep(MUCH);
        assertThat(file.read(troubles::add)).isEqualTo(MUCH);

        Path taken = Files.writeString(directory.resolve("taken"), "a file");
        MemoryKeeper stuck = new MemoryKeeper(new MemoryFile(taken), background, notices, Remembered.NOTHING);
        stuck.keep(MUCH);
        assertThat(notices.noticeProperty().get().sentence()).startsWith("Settings are not kept");
        notices.dismiss();
        stuck.keep(Remembered.PLAIN);
        stuck.keepNow(MUCH);
        assertThat(notices.noticeProperty().get()).isEqualTo(NoticeModel.Notice.NONE);
    }

    @Test
    void everySystemHasItsOwnPlace() {
        Path home = Path.of("/home/ada").toAbsolutePath();
        Path elsewhere = Path.of("/elsewhere").toAbsolutePath();
        assertThat(MemoryPlace.directory("Linux", Map.of(), home)).isEqualTo(home.resolve(".config/plimsoll"));
        assertThat(MemoryPlace.directory("Linux", Map.of("XDG_CONFIG_HOME", elsewhere.toString()), home))
                .isEqualTo(elsewhere.resolve("plimsoll"));
        assertThat(MemoryPlace.directory("Linux", Map.of("XDG_CONFIG_HOME", "relative"), home))
                .isEqualTo(home.resolve(".config/plimsoll"));
        assertThat(MemoryPlace.directory("Windows 11", Map.of("APPDATA", elsewhere.toString()), home))
                .isEqualTo(elsewhere.resolve("Plimsoll"));
        assertThat(MemoryPlace.directory("Windows 11", Map.of(), home))
                .isEqualTo(home.resolve("AppData/Roaming/Plimsoll"));
        assertThat(MemoryPlace.directory("Mac OS X", Map.of(), home))
                .isEqualTo(home.resolve("Library/Application Support/Plimsoll"));
    }
}
