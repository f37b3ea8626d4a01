package dev.vendorspec.language.evaluate;

import dev.vendorspec.language.model.DecimalForm;
import dev.vendorspec.language.model.DecimalForm.Kind;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decimal numbers out of their wire forms. {@link ScalarReader} calls it. */
final class DecimalReader {

    private static final String WHOLE = "-?(0|[1-9][0-9]*)";
    private static final Pattern ONE_COMMA = Pattern.compile("[^.,]*,[^.,]*");

    private DecimalReader() {}

    /** The number in its major unit; nothing where the text has not exactly the form, but for digits too many. */
    static Optional<BigDecimal> strict(DecimalForm form, String text) {
        boolean fits = form.equals(DecimalForm.NUMBER) || text.matches(shape(form));
        return fits ? Numbers.parse(text.replace(',', '.')).map(number -> major(form, number)) : Optional.empty();
    }

    private static String shape(DecimalForm form) {
        String point = form.comma() ? "," : "\\.";
        return switch (form.kind()) {
            case PLAIN -> WHOLE + "(" + point + "[0-9]+)?";
            case FIXED ->
                form.digits() == 0 ? WHOLE + "(" + point + "[0-9]+)?" : WHOLE + point + "[0-9]{" + form.digits() + ",}";
            case STRIPPED -> WHOLE + "(" + point + "[0-9]*[1-9])?";
            case MINOR -> WHOLE;
        };
    }

    /** The number in its major unit; a comma is read as a point, but in the two forms that say nothing of either. */
    static Optional<BigDecimal> lenient(DecimalForm form, String text) {
        boolean says = !form.equals(DecimalForm.NUMBER) && !form.equals(DecimalForm.TEXT);
        String plain = says && ONE_COMMA.matcher(text).matches() ? text.replace(',', '.') : text;
        return Numbers.parse(plain)
                .filter(number -> form.kind() != Kind.MINOR || isWhole(number))
                .map(number -> major(form, number));
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    private static BigDecimal major(DecimalForm form, BigDecimal number) {
        return form.kind() == Kind.MINOR ? number.movePointLeft(DecimalForm.MINOR_DIGITS) : number;
    }
}
