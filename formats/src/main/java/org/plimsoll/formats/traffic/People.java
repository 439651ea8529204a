package org.plimsoll.formats.traffic;

/** Local parts of addresses. */
final class People {
    private static final String[] FIRST = {
        "alexander",
        "amina",
        "anna",
        "ben",
        "bernadette",
        "carla",
        "chen",
        "christina",
        "david",
        "dmitri",
        "elena",
        "emma",
        "farid",
        "fatima",
        "greta",
        "hana",
        "hugo",
        "ines",
        "ivan",
        "jonas",
        "julia",
        "karim",
        "kofi",
        "laura",
        "liam",
        "lin",
        "maria",
        "mei",
        "miguel",
        "nadia",
        "nina",
        "noor",
        "olga",
        "omar",
        "oskar",
        "paulo",
        "petra",
        "priya",
        "quentin",
        "rafael",
        "rosa",
        "samuel",
        "sofia",
        "stefan",
        "tanja",
        "tomas",
        "ursula",
        "viktor",
        "wanda",
        "xenia",
        "yusuf",
        "zoe"
    };
    private static final String[] LAST = {
        "adeyemi",
        "andersson",
        "bauer",
        "bianchi",
        "chang",
        "costa",
        "dubois",
        "dupont",
        "eriksen",
        "fischer",
        "garcia",
        "gomez",
        "haas",
        "ibrahim",
        "ito",
        "jansen",
        "johnson",
        "khan",
        "kim",
        "kowalski",
        "kumar",
        "larsen",
        "lopez",
        "macdonald",
        "martin",
        "meyer",
        "miller",
        "moreau",
        "nguyen",
        "novak",
        "okafor",
        "olsen",
        "park",
        "patel",
        "peterson",
        "popov",
        "rossi",
        "santos",
        "sato",
        "schmidt",
        "silva",
        "singh",
        "smith",
        "suzuki",
        "tanaka",
        "vanderberg",
        "varga",
        "wagner",
        "wang",
        "yilmaz"
    };
    private static final String[] ROLES = {
        "accounts",
        "billing",
        "contact",
        "hello",
        "info",
        "jobs",
        "news",
        "office",
        "orders",
        "sales",
        "service",
        "support",
        "team"
    };

    private static final double ROLE_SHARE = 0.08;
    /** Local parts that must be quoted are legal and rare; here is one in some ten thousands. */
    private static final double ODD_SHARE = 0.00004;

    private final boolean odd;

    /** Local parts; with {@code odd}, a few hold an {@code @} or a backslash. */
    People(boolean odd) {
        this.odd = odd;
    }

    /** Somebody. */
    String draw(Chance chance) {
        if (odd && chance.happens(ODD_SHARE)) {
            return '"' + chance.pick(FIRST) + '@' + chance.pick(LAST) + '"';
        }
        if (chance.happens(ROLE_SHARE)) {
            return chance.pick(ROLES);
        }
        String first = chance.pick(FIRST);
        String last = chance.pick(LAST);
        return switch (chance.below(8)) {
            case 0, 1, 2 -> first + '.' + last;
            case 3 -> first + '_' + last + chance.below(100);
            case 4 -> first.charAt(0) + last;
            case 5 -> first + chance.below(1000);
            case 6 -> first.charAt(0) + "." + last;
            default -> last + chance.below(100);
        };
    }
}
