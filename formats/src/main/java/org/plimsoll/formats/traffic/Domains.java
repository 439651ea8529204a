package org.plimsoll.formats.traffic;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Domains that mail goes to: a few large providers take a third of it, thousands of others the rest. */
final class Domains {
    private static final String[] CUSTOMERS = {
        "harbour.example",
        "news.harbour.example",
        "lighthouse-shop.example",
        "alerts.ferry.example",
        "pier.example",
        "quayside-press.example"
    };
    private static final String[] PROVIDERS = {
        "goggle.example",
        "outlock.example",
        "yahuu.example",
        "gnx.example",
        "postbox.example",
        "inbox.example",
        "freemail.example",
        "t-offline.example",
        "webmail.example",
        "telecable.example"
    };
    private static final String[] FIRST = {
        "alder", "amber", "ash", "bay", "birch", "blue", "bright", "brook", "cedar", "clear", "cliff", "coral", "dale",
        "elm", "fair", "fern", "field", "flint", "fox", "glen", "gold", "green", "grey", "hazel", "high", "iron",
        "larch", "long", "lynx", "maple", "mill", "moss", "north", "oak", "old", "pine", "red", "sand", "stone", "wild"
    };
    private static final String[] SECOND = {
        "bank",
        "books",
        "bridge",
        "care",
        "clinic",
        "college",
        "court",
        "craft",
        "data",
        "design",
        "farm",
        "finance",
        "foods",
        "forge",
        "freight",
        "garden",
        "gallery",
        "group",
        "health",
        "hotel",
        "house",
        "labs",
        "law",
        "legal",
        "logistics",
        "market",
        "media",
        "motors",
        "music",
        "optics",
        "paper",
        "parts",
        "photo",
        "press",
        "print",
        "quarry",
        "rail",
        "school",
        "soft",
        "solar",
        "sound",
        "store",
        "studio",
        "supply",
        "systems",
        "tea",
        "tools",
        "travel",
        "water",
        "works"
    };

    /** Makes neighbours in the table unlike each other: has no factor in common with the number of names. */
    private static final int STRIDE = 1237;

    /** How steeply a domain's share falls with its place in the table. */
    private static final int SKEW = 5;

    private static final int SILENT_EVERY = 150;
    private static final int INSECURE_EVERY = 4;
    private static final int IPV6_EVERY = 17;

    private static final Host OUR_EXCHANGER = new Host("mx.harbour.example", "198.18.1.1");

    private static final List<Domain> ALL = table();
    private static final List<Domain> OUR_OWN = Stream.of(CUSTOMERS)
            .map(name -> new Domain(name, OUR_EXCHANGER, false, true, true))
            .toList();

    private Domains() {}

    private static List<Domain> table() {
        List<Domain> domains = new ArrayList<>();
        for (String provider : PROVIDERS) {
            domains.add(domain(domains.size(), provider, "mx-in." + provider));
        }
        int names = FIRST.length * SECOND.length;
        for (int i = 0; i < names; i++) {
            int place = i * STRIDE % names;
            String name = FIRST[place % FIRST.length] + SECOND[place / FIRST.length] + ".example";
            domains.add(domain(domains.size(), name, (i % 3 == 0 ? "mail." : "mx1.") + name));
        }
        return List.copyOf(domains);
    }

    private static Domain domain(int place, String name, String exchanger) {
        boolean large = place < PROVIDERS.length;
        String address = !large && place % IPV6_EVERY == 0
                ? "2001:db8:%x::25".formatted(place)
                : "198.18.%s.%s".formatted(16 + place / 250, 1 + place % 250);
        boolean silent = !large && place % SILENT_EVERY == 0;
        boolean secure = large || place % INSECURE_EVERY != 0;
        return new Domain(name, new Host(exchanger, address), silent, secure, false);
    }

    /** The domain of our own that writes a kind of mail. */
    static Domain ourOwn(int stream) {
        return OUR_OWN.get(stream);
    }

    /** One of the others, the large ones more often. */
    static Domain draw(Chance chance) {
        double share = chance.unit();
        double place = share;
        for (int i = 1; i < SKEW; i++) {
            place *= share;
        }
        return ALL.get((int) (place * ALL.size()));
    }
}
