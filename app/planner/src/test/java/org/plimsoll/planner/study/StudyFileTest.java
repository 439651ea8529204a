package org.plimsoll.planner.study;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.plimsoll.planner.study.StudyFile.Named;

import static org.assertj.core.api.Assertions.assertThat;

class StudyFileTest {
    private static final Settings SHARED =
            told(Setting.DISK_SIZE, "20MB").overlaidBy(told(Setting.POLICY, "ec_rotate"));

    private static final StudyFile STUDY = new StudyFile(
            null,
            List.of(),
            null,
            null,
            null,
            SHARED,
            List.of(
                    new Named("one", "A note.", Settings.NONE),
                    new Named("two", null, told(Setting.DISK_SIZE, "20MB").overlaidBy(told(Setting.KEEP, "30")))));

    @Test
    void whatAllScenariosShareStaysToldOnceAndTheRestInItsOwnWords() {
        StudyFile same = STUDY.withScenarios(complete(STUDY));
        assertThat(same).isEqualTo(STUDY);
    }

    @Test
    void onlyWhatAScenarioSaysOtherwiseIsAdded() {
        Settings larger = STUDY.settings("one").overlaidBy(told(Setting.DISK_SIZE, "40MB"));
        StudyFile changed = STUDY.withScenarios(
                List.of(new Named("one", "A note.", larger), complete(STUDY).get(1)));
        assertThat(changed.shared()).isEqualTo(SHARED);
        assertThat(changed.scenarios().get(0).settings()).isEqualTo(told(Setting.DISK_SIZE, "40MB"));
        assertThat(changed.settings("one")).isEqualTo(larger);
    }

    @Test
    void anotherPolicyIsToldWhole() {
        Settings other = STUDY.settings("two")
                .overlaidBy(told(Setting.POLICY, "logrotate").overlaidBy(told(Setting.KEEP, "3")));
        StudyFile changed = STUDY.withScenarios(List.of(new Named("two", null, other)));
        assertThat(changed.settings("two")).isEqualTo(other);
        assertThat(changed.shared()).isEqualTo(SHARED);
    }

    @Test
    void whereAScenarioTakesBackWhatAllSharedEachIsToldWhole() {
        Settings without = told(Setting.POLICY, "ec_rotate");
        StudyFile changed = STUDY.withScenarios(
                List.of(new Named("one", null, without), complete(STUDY).get(1)));
        assertThat(changed.shared().isEmpty()).isTrue();
        assertThat(changed.settings("one")).isEqualTo(without);
        assertThat(changed.settings("two")).isEqualTo(STUDY.settings("two"));
    }

    private static List<Named> complete(StudyFile study) {
        return study.scenarios().stream()
                .map(named -> new Named(named.name(), named.note(), study.settings(named.name())))
                .toList();
    }

    private static Settings told(Setting setting, String text) {
        return Settings.NONE.with(setting, new Written(setting.shortKey(), text));
    }
}
