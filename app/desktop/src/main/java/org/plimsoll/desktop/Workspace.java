package org.plimsoll.desktop;

import java.time.LocalDate;

import org.plimsoll.desktop.aside.AsideModel;
import org.plimsoll.desktop.memory.Remembered;
import org.plimsoll.desktop.notice.NoticeModel;
import org.plimsoll.desktop.plan.Scenarios;
import org.plimsoll.desktop.recent.RecentModel;
import org.plimsoll.desktop.samples.SamplesModel;
import org.plimsoll.desktop.settings.SettingsModel;
import org.plimsoll.desktop.study.StudyModel;
import org.plimsoll.desktop.task.Background;

/**
 * What is around the figures.
 *
 * @param settings what the user has chosen
 * @param recent what was opened lately
 * @param study the open study
 * @param aside what is shown beside the figures
 */
record Workspace(SettingsModel settings, RecentModel recent, StudyModel study, AsideModel aside) {

    /**
     * Begins with what was remembered.
     *
     * @param today first day of plans that name none
     */
    static Workspace of(
            Background background,
            NoticeModel notices,
            Scenarios scenarios,
            SamplesModel samples,
            LocalDate today,
            Remembered before) {
        SettingsModel settings = new SettingsModel(before.choices());
        settings.systemDarkProperty().set(before.systemDark());
        RecentModel recent = new RecentModel(background, before.recent());
        StudyModel study = new StudyModel(background, notices, scenarios, samples, settings, recent, today);
        return new Workspace(settings, recent, study, new AsideModel());
    }
}
