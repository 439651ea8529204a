package org.plimsoll.desktop.window;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.plimsoll.desktop.window.WindowPlace.Area;

import static org.assertj.core.api.Assertions.assertThat;

class WindowPlaceTest {
    private static final Area LEFT = new Area(0, 30, 1920, 1050);
    private static final Area RIGHT = new Area(1920, 0, 2560, 1440);

    @Test
    void aWindowStaysWhereItsTitleBarCanBeReached() {
        Area onRight = new Area(3000, 200, 1440, 900);
        assertThat(place(onRight).on(List.of(LEFT, RIGHT))).isEqualTo(onRight);
        Area across = new Area(1200, 100, 1440, 900);
        assertThat(place(across).on(List.of(LEFT, RIGHT))).isEqualTo(across);
        Area below = new Area(100, 900, 1440, 900);
        assertThat(place(below).on(List.of(LEFT))).isEqualTo(below);
    }

    @Test
    void aWindowOfAScreenThatIsGoneComesToTheFirst() {
        Area onRight = new Area(3000, 200, 1440, 900);
        assertThat(place(onRight).on(List.of(LEFT))).isEqualTo(new Area(480, 180, 1440, 900));
    }

    @Test
    void aWindowAboveTheScreenIsPulledDownAndOneTooLargeIsMadeToFit() {
        assertThat(place(new Area(50, -400, 800, 600)).on(List.of(LEFT))).isEqualTo(new Area(50, 30, 800, 600));
        assertThat(place(new Area(5000, 5000, 4000, 3000)).on(List.of(LEFT))).isEqualTo(LEFT);
    }

    @Test
    void whereNothingIsKnownTheSystemDecides() {
        assertThat(WindowPlace.UNKNOWN.on(List.of(LEFT)).known()).isFalse();
        assertThat(place(LEFT).on(List.of()).known()).isFalse();
    }

    private static WindowPlace place(Area area) {
        return new WindowPlace(area, false, Map.of());
    }
}
