package org.plimsoll.report;

/**
 * A pocket calculator that knows nothing of the planner: + - × / ^, parentheses, max, ceil, and commas in thousands.
 */
final class Arithmetic {
    private final String text;
    private int at;

    private Arithmetic(String text) {
        this.text = text;
    }

    static double value(String text) {
        Arithmetic reader =
                new Arithmetic(text.replaceAll("(?<=\\d),(?=\\d{3})", "").replace(" ", ""));
        double value = reader.sum();
        if (reader.at < reader.text.length()) {
            throw new IllegalArgumentException(text + ": not understood at " + reader.at);
        }
        return value;
    }

    private double sum() {
        double value = product();
        while (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
            boolean plus = text.charAt(at++) == '+';
            double term = product();
            value += plus ? term : -term;
        }
        return value;
    }

    private double product() {
        double value = power();
        while (at < text.length() && (text.charAt(at) == '×' || text.charAt(at) == '/')) {
            boolean times = text.charAt(at++) == '×';
            double factor = power();
            value = times ? value * factor : value / factor;
        }
        return value;
    }

    private double power() {
        double base = atom();
        if (at < text.length() && text.charAt(at) == '^') {
            at++;
            return Math.pow(base, power());
        }
        return base;
    }

    private double atom() {
        if (text.startsWith("max(", at)) {
            at += 4;
            double one = sum();
            expect(',');
            double other = sum();
            expect(')');
            return Math.max(one, other);
        }
        if (text.startsWith("ceil(", at)) {
            at += 5;
            double value = sum();
            expect(')');
            return Math.ceil(value);
        }
        if (at < text.length() && text.charAt(at) == '(') {
            at++;
            double value = sum();
            expect(')');
            return value;
        }
        int from = at;
        at += at < text.length() && text.charAt(at) == '-' ? 1 : 0;
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        return Double.parseDouble(text.substring(from, at));
    }

    private void expect(char c) {
        if (at >= text.length() || text.charAt(at) != c) {
            throw new IllegalArgumentException("%s: expected %s at %s".formatted(text, c, at));
        }
        at++;
    }
}
