package org.plimsoll.formats.convert;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The messages that were received last and are not dealt with yet: the oldest gives way when there are too many. */
final class ReceptionWindow {
    private final Map<String, Reception> receptions;

    /** A window of that many messages. */
    ReceptionWindow(int most) {
        receptions = new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Reception> eldest) {
                return size() > most;
            }
        };
    }

    void put(String id, Reception reception) {
        receptions.put(id, reception);
    }

    @Nullable
    Reception get(@Nullable String id) {
        return id == null ? null : receptions.get(id);
    }

    /** Nothing more is to be told of a message. */
    void remove(@Nullable String id) {
        receptions.remove(id);
    }
}
