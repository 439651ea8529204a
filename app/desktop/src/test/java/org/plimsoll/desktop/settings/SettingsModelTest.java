package org.plimsoll.desktop.settings;

import java.time.ZoneId;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SettingsModelTest {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final SettingsModel model = new SettingsModel(Choices.PLAIN);

    @Test
    void everyChoiceIsKeptAsSoonAsItIsMade() {
        model.binaryProperty().set(true);
        model.marksProperty().set(Marks.COMMA);
        model.lookProperty().set(Look.DARK);
        model.textPercentProperty().set(150);
        assertThat(model.choicesProperty().get())
                .isEqualTo(new Choices(true, Marks.COMMA, Optional.empty(), Look.DARK, 150));
        assertThat(model.notationProperty().get().size(1 << 20)).isEqualTo("1,00 MiB");
    }

    @Test
    void aZoneCountsOnceItIsTakenAndNonsenseLeavesTheOneBefore() {
        model.zoneTextProperty().set("Europe/Oslo");
        assertThat(model.zoneProperty().get()).isEmpty();
        model.takeZone();
        assertThat(model.zoneProperty().get()).contains(OSLO);
        model.zoneTextProperty().set("Oslo");
        model.takeZone();
        assertThat(model.zoneErrorProperty().get())
                .isEqualTo("'Oslo', expected a zone such as Europe/Oslo, UTC or +02:00");
        assertThat(model.zoneProperty().get()).contains(OSLO);
        model.zoneTextProperty().set(" ");
        model.takeZone();
        assertThat(model.zoneErrorProperty().get()).isEmpty();
        assertThat(model.zoneProperty().get()).isEmpty();
    }

    @Test
    void theZoneOfAStudyIsNotThatOfNewOnes() {
        model.zoneTextProperty().set("Europe/Oslo");
        model.takeZone();
        model.adoptZone(Optional.of(ZoneId.of("Asia/Tokyo")));
        assertThat(model.zoneTextProperty().get()).isEqualTo("Asia/Tokyo");
        assertThat(model.choicesProperty().get().zone()).contains(OSLO);
        model.usualZone();
        assertThat(model.zoneProperty().get()).contains(OSLO);
    }

    @Test
    void theSystemDecidesOnTheLookUntilSomebodyDoes() {
        model.lookProperty().set(Look.SYSTEM);
        model.systemDarkProperty().set(true);
        assertThat(model.darkProperty().get()).isTrue();
        model.switchLook();
        assertThat(model.lookProperty().get()).isEqualTo(Look.LIGHT);
        assertThat(model.darkProperty().get()).isFalse();
    }

    @Test
    void theTextIsNeverSmallerThanUsualNorLargerThanTwice() {
        model.enlarge(-1);
        assertThat(model.textPercentProperty().get()).isEqualTo(100);
        model.enlarge(3);
        assertThat(model.textPercentProperty().get()).isEqualTo(130);
        model.enlarge(20);
        assertThat(model.textPercentProperty().get()).isEqualTo(200);
        model.usualText();
        assertThat(model.textPercentProperty().get()).isEqualTo(100);
    }

    @Test
    void aProgramThatIsNotThereAnswersNothing() {
        assertThat(SystemLook.answer(java.util.List.of("plimsoll-no-such-program")))
                .isEmpty();
    }
}
