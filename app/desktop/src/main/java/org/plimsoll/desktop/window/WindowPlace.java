package org.plimsoll.desktop.window;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where the window stands when it is not maximised, and where its dividers are.
 *
 * @param area where it stands, {@link Area#UNKNOWN} to leave that to the system
 * @param maximised whether it fills the screen
 * @param dividers by the id of a split pane, the place of its divider, 0 to 1
 */
public record WindowPlace(Area area, boolean maximised, Map<String, Double> dividers) {
    /** Nothing is known. */
    public static final WindowPlace UNKNOWN = new WindowPlace(Area.UNKNOWN, false, Map.of());

    /** So much of the top edge must be on a screen that a hand can take it. */
    private static final double HANDLE_WIDTH = 120;

    private static final double HANDLE_HEIGHT = 24;

    /** Copies the map. */
    public WindowPlace {
        dividers = Map.copyOf(new TreeMap<>(dividers));
    }

    /**
     * A rectangle, in the points that screens are measured in.
     *
     * @param x left edge
     * @param y top edge
     * @param width 0 if nothing is known
     * @param height 0 if nothing is known
     */
    public record Area(double x, double y, double width, double height) {
        /** Nothing is known. */
        public static final Area UNKNOWN = new Area(0, 0, 0, 0);

        /** Whether anything is known. */
        public boolean known() {
            return width > 0 && height > 0;
        }

        private double right() {
            return x + width;
        }

        private double bottom() {
            return y + height;
        }

        private double shared(Area other) {
            double wide = Math.min(right(), other.right()) - Math.max(x, other.x);
            double high = Math.min(bottom(), other.bottom()) - Math.max(y, other.y);
            return wide > 0 && high > 0 ? wide * high : 0;
        }
    }

    /**
     * Where to put the window on these screens: where it stood if its title bar can be reached there, else inside the
     * screen that it shares most with, or the first.
     *
     * @param screens what can be used of each screen, the main one first
     */
    public Area on(List<Area> screens) {
        if (!area.known() || screens.isEmpty()) {
            return Area.UNKNOWN;
        }
        Area handle = new Area(area.x(), area.y(), area.width(), HANDLE_HEIGHT);
        double needed = Math.min(HANDLE_WIDTH, area.width()) * HANDLE_HEIGHT / 2;
        if (screens.stream().anyMatch(screen -> screen.shared(handle) >= needed && area.y() >= screen.y() - 1)) {
            return area;
        }
        Area screen = screens.stream()
                .max(Comparator.comparingDouble(each -> each.shared(area)))
                .filter(each -> each.shared(area) > 0)
                .orElse(screens.get(0));
        double width = Math.min(area.width(), screen.width());
        double height = Math.min(area.height(), screen.height());
        return new Area(
                Math.max(screen.x(), Math.min(area.x(), screen.right() - width)),
                Math.max(screen.y(), Math.min(area.y(), screen.bottom() - height)),
                width,
                height);
    }
}
