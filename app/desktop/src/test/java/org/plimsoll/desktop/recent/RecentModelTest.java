package org.plimsoll.desktop.recent;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plimsoll.desktop.recent.Recent.Kind;
import org.plimsoll.desktop.task.Background;

import static org.assertj.core.api.Assertions.assertThat;

class RecentModelTest {
    private final RecentModel model = new RecentModel(new Background(Runnable::run, Runnable::run), List.of());

    @TempDir
    Path directory;

    @Test
    void theLatestIsFirstAndEachIsThereOnce() {
        model.remember(Kind.LOG, List.of(path("a"), path("b")));
        model.remember(Kind.LOG, List.of(path("c")));
        model.remember(Kind.LOG, List.of(path("a")));
        assertThat(model.of(Kind.LOG)).containsExactly(path("a"), path("c"), path("b"));
    }

    @Test
    void manyLogsDoNotPushStudiesOut() {
        model.remember(Kind.STUDY, List.of(path("study")));
        for (int i = 0; i < 20; i++) {
            model.remember(Kind.LOG, List.of(path("log" + i)));
        }
        assertThat(model.of(Kind.STUDY)).containsExactly(path("study"));
        assertThat(model.of(Kind.LOG)).hasSize(RecentModel.MOST_OF_A_KIND).startsWith(path("log19"));
    }

    @Test
    void pathsAreKeptWhole() {
        model.remember(Kind.LOG, List.of(Path.of("mainlog")));
        assertThat(model.of(Kind.LOG)).containsExactly(Path.of("mainlog").toAbsolutePath());
    }

    @Test
    void whatIsGoneIsToldAndForgottenWhenItIsChosen() throws IOException {
        Files.writeString(path("here"), "");
        model.remember(Kind.LOG, List.of(path("here"), path("gone")));
        assertThat(model.goneProperty().get()).containsExactly(path("gone"));
        List<Path> opened = new ArrayList<>();
        RecentItems.choose(model, path("here"), opened::add);
        RecentItems.choose(model, path("gone"), opened::add);
        assertThat(opened).containsExactly(path("here"));
        assertThat(model.of(Kind.LOG)).containsExactly(path("here"));
    }

    @Test
    void allAreForgottenOnWish() {
        model.remember(Kind.STUDY, List.of(path("study")));
        model.clear();
        assertThat(model.entriesProperty().get()).isEmpty();
    }

    private Path path(String name) {
        return directory.resolve(name);
    }
}
