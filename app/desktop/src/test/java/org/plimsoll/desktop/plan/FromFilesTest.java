package org.plimsoll.desktop.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plimsoll.desktop.Studies;
import org.plimsoll.desktop.notice.NoticeModel;
import org.plimsoll.desktop.task.Background;
import org.plimsoll.planner.measure.Codec;
import org.plimsoll.planner.plan.RetentionPolicy;
import org.plimsoll.planner.plan.Scenario;

import static org.assertj.core.api.Assertions.assertThat;

class FromFilesTest {
    private static final Scenario START = Scenario.starting(Studies.TODAY);

    @TempDir
    Path directory;

    private final NoticeModel notices = new NoticeModel();
    private final Scenarios scenarios = new Scenarios(START);
    private final FromFiles files =
            new FromFiles(new Background(Runnable::run, Runnable::run), notices, scenarios, Studies::uneven);

    @Test
    void aPolicyIsTakenByItsNameAndCanBeTakenBack() {
        files.policyNamed("exicyclog");
        assertThat(policy()).isEqualTo(RetentionPolicy.EXICYCLOG);
        files.policyNamed("jlog:1d");
        assertThat(policy()).isEqualTo(RetentionPolicy.backlog(Duration.ofDays(1)));
        scenarios.undo();
        scenarios.undo();
        assertThat(scenarios.current().scenario()).isEqualTo(START);
    }

    @Test
    void aPolicyIsReadFromLogrotatesSettings() throws IOException {
        Path rules = Files.writeString(
                directory.resolve("mail"),
                "/var/log/ecelerity/*.ec {\n  rotate 12\n  weekly\n  compress\n  delaycompress\n}\n");
        files.policy(rules);
        assertThat(policy().keep()).isEqualTo(12);
        assertThat(policy().period()).isEqualTo(Duration.ofDays(7));
        assertThat(policy().codec()).isEqualTo(Codec.GZIP);
        assertThat(policy().delayCompression()).isTrue();
    }

    @Test
    void aFileWithoutARuleForTheLogIsRefusedInASentence() throws IOException {
        Path rules = Files.writeString(
                directory.resolve("web"), "/var/log/httpd.log {\n  rotate 3\n}\n/var/log/nginx.log {\n  rotate 4\n}\n");
        files.policy(rules);
        assertThat(scenarios.current().scenario()).isEqualTo(START);
        assertThat(notices.noticeProperty().get()).isNotNull();
        assertThat(notices.noticeProperty().get().sentence()).contains("no rule for", "expected");
    }

    @Test
    void earlierDaysAreReadAndForgotten() throws IOException {
        List<String> lines = new ArrayList<>(List.of("date,messages"));
        for (int day = 0; day < 60; day++) {
            lines.add(LocalDate.of(2025, 9, 1).plusDays(day) + "," + (190_000 + 100 * day));
        }
        files.volumes(Files.write(directory.resolve("volumes.csv"), lines));
        var history = scenarios.current().scenario().demand().history();
        assertThat(history).isNotNull();
        java.util.Objects.requireNonNull(history);
        assertThat(history.days()).hasSize(60);
        scenarios.change(scenarios.current().scenario().withHorizonDays(90), null);
        files.policyNamed("exicyclog");
        assertThat(scenarios.current().scenario().demand().history()).isEqualTo(history);
        files.forgetVolumes();
        assertThat(scenarios.current().scenario().demand().history()).isNull();
    }

    @Test
    void theDiskOfThisMachineIsAskedForItsSize() {
        files.disk(directory);
        assertThat(scenarios.current().scenario().diskBytes()).isPositive();
        assertThat(scenarios.current().scenario().policy()).isEqualTo(START.policy());
    }

    private RetentionPolicy policy() {
        return scenarios.current().scenario().policy();
    }
}
