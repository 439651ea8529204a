package org.plimsoll.cli;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StudyPlaceTest {
    @Test
    void studiesAreKnownByTheirEndingsWithAndWithoutAScenario() {
        for (String study : new String[] {
            "a.json", "a.JSON", "a.json#one", "a.plimsoll", "a.plimsoll#one", "a.plimsoll.json", "a.plimsoll.json#one"
        }) {
            assertThat(StudyPlace.looksLike(study)).as(study).isTrue();
        }
        assertThat(StudyPlace.looksLike("mainlog.ec")).isFalse();
        assertThat(StudyPlace.looksLike("plimsoll.log")).isFalse();
    }

    @Test
    void aStudyWithoutANameIsCalledAsItsFileIs() {
        assertThat(new StudyPlace(Path.of("studies/prod.plimsoll.json"), null).label())
                .isEqualTo("prod");
        assertThat(new StudyPlace(Path.of("studies/prod.plimsoll"), null).label())
                .isEqualTo("prod");
        assertThat(new StudyPlace(Path.of("studies/prod.json"), null).label()).isEqualTo("prod");
        assertThat(new StudyPlace(Path.of("prod.json"), "one").label()).isEqualTo("one");
    }
}
