package org.plimsoll.planner.study;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StudyPlacesTest {
    private static final Path FILE = Path.of("studies", "mail.json");

    @Test
    void aFormatThatAFileDescribesIsFoundFromWhereTheStudyLies() {
        StudyFile written = StudyFile.EMPTY
                .withLogs(List.of(
                        new StudyFile.Log("../logs/mainlog", null),
                        new StudyFile.Log("../logs/custom", "custom@../conf/ecelerity.conf#mail/bounce")))
                .reading("custom@own.conf", null, null);

        StudyFile opened = written.opened(FILE);

        assertThat(opened.format()).isEqualTo("custom@studies/own.conf");
        assertThat(opened.logs())
                .containsExactly(
                        new StudyFile.Log("logs/mainlog", null),
                        new StudyFile.Log("logs/custom", "custom@conf/ecelerity.conf#mail/bounce"));
        assertThat(opened.placed(FILE)).isEqualTo(written);
    }

    @Test
    void otherFormatsStayAsTheyAreTyped() {
        StudyFile opened = StudyFile.EMPTY
                .withLogs(List.of(new StudyFile.Log("bouncelog", "ec+user_string")))
                .reading("custom:%t@%i@R@%r", null, null)
                .opened(FILE);

        assertThat(opened.format()).isEqualTo("custom:%t@%i@R@%r");
        assertThat(opened.logs()).containsExactly(new StudyFile.Log("studies/bouncelog", "ec+user_string"));
    }
}
