package dev.bureau.field;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;

/// Numbers as people write them in one language.
final class NumberText {

    private static final int MOST_CHARACTERS = 400;

    private final Locale locale;
    private final DecimalFormatSymbols symbols;

    NumberText(Locale locale) {
        this.locale = locale;
        symbols = DecimalFormatSymbols.getInstance(locale);
    }

    /// @param decimals the least number of digits after the separator
    String show(BigDecimal number, boolean grouped, int decimals) {
        var format = (DecimalFormat) NumberFormat.getInstance(locale);
        format.setGroupingUsed(grouped);
        format.setMinimumFractionDigits(Math.max(0, decimals));
        format.setMaximumFractionDigits(Math.max(Math.max(0, number.scale()), decimals));
        return format.format(number);
    }

    /// Reads what a person typed. Grouping must stand where it belongs, so that "1,5" is never
    /// taken for 15.
    ///
    /// @throws NumberFormatException if it is no number in this language
    BigDecimal parse(String typed) {
        var text = new StringBuilder();
        for (var c : typed.strip().toCharArray()) {
            text.append(plain(c));
        }
        var number = text.toString();
        if (number.length() > MOST_CHARACTERS
                || !number.matches("[+-]?(\\d+|\\d{1,3}(,\\d{3})+)?(\\.\\d*)?")
                || number.chars().noneMatch(Character::isDigit)) {
            throw new NumberFormatException(typed);
        }
        return new BigDecimal(number.replace(",", ""));
    }

    /// Letters for the parts of a number: `.` before decimals, `,` between groups, ASCII digits.
    private char plain(char c) {
        if (Character.isDigit(c)) {
            return (char) ('0' + Character.digit(c, 10));
        }
        if (c == symbols.getDecimalSeparator()) {
            return '.';
        }
        if (c == symbols.getGroupingSeparator() || sameSpace(c) || sameQuote(c)) {
            return ',';
        }
        return switch (c) {
            case '-', '\u2212' -> '-';
            case '+' -> '+';
            default -> c == symbols.getMinusSign() ? '-' : '?';
        };
    }

    private boolean sameSpace(char c) {
        return Character.isSpaceChar(c) && Character.isSpaceChar(symbols.getGroupingSeparator());
    }

    private boolean sameQuote(char c) {
        return c == '\'' && symbols.getGroupingSeparator() == '\u2019';
    }
}
