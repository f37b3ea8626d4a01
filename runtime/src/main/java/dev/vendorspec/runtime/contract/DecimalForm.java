package dev.vendorspec.runtime.contract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How a decimal number travels where it is neither a plain JSON number nor its plain text. Nothing is ever rounded.
 * Generated codecs hold theirs as constants. Immutable.
 */
public final class DecimalForm {

    /** Text with a comma in place of the point. */
    public static final DecimalForm COMMA = new DecimalForm(Kind.PLAIN, 0, true, true);

    /** A JSON number without zeros at its end. */
    public static final DecimalForm STRIPPED = new DecimalForm(Kind.STRIPPED, 0, false, false);

    /** Text without zeros at its end. */
    public static final DecimalForm STRIPPED_TEXT = new DecimalForm(Kind.STRIPPED, 0, false, true);

    /** The number of hundredths as a JSON number: 10.50 travels as 1050. */
    public static final DecimalForm MINOR = new DecimalForm(Kind.MINOR, 2, false, false);

    /** The number of hundredths as text. */
    public static final DecimalForm MINOR_TEXT = new DecimalForm(Kind.MINOR, 2, false, true);

    private enum Kind {
        PLAIN,
        FIXED,
        STRIPPED,
        MINOR
    }

    private final Kind kind;
    private final int digits;
    private final boolean comma;
    private final boolean quoted;

    private DecimalForm(Kind kind, int digits, boolean comma, boolean quoted) {
        this.kind = kind;
        this.digits = digits;
        this.comma = comma;
        this.quoted = quoted;
    }

    /** A JSON number with exactly so many digits behind the point. */
    public static DecimalForm fixed(int digits) {
        return new DecimalForm(Kind.FIXED, digits, false, false);
    }

    /** Text with exactly so many digits behind the point. */
    public static DecimalForm fixedText(int digits) {
        return new DecimalForm(Kind.FIXED, digits, false, true);
    }

    /** Text with exactly so many digits behind a comma. */
    public static DecimalForm fixedComma(int digits) {
        return new DecimalForm(Kind.FIXED, digits, true, true);
    }

    /** The text of a number with a point where its only separator is a comma; for the runtime's reader. */
    public static String withPoint(String text) {
        int comma = text.indexOf(',');
        boolean only = comma >= 0 && text.indexOf(',', comma + 1) < 0 && text.indexOf('.') < 0;
        return only ? text.replace(',', '.') : text;
    }

    /** The value that a number on the wire means; null where it is a part of a hundredth. For the runtime's reader. */
    public @Nullable BigDecimal read(BigDecimal number) {
        return switch (kind) {
            case PLAIN -> number;
            case FIXED -> carries(number) ? number.setScale(digits, RoundingMode.UNNECESSARY) : number;
            case STRIPPED -> stripped(number);
            case MINOR ->
                stripped(number).scale() > 0
                        ? null
                        : number.movePointLeft(digits).setScale(digits, RoundingMode.UNNECESSARY);
        };
    }

    private static BigDecimal stripped(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }

    /** Whether the form can carry all digits of the value; for the runtime's writers. */
    public boolean carries(BigDecimal value) {
        boolean limited = kind == Kind.FIXED || kind == Kind.MINOR;
        return JsonWriter.isPlain(value)
                && (!limited || value.stripTrailingZeros().scale() <= digits);
    }

    /** The number that travels for a value which the form carries. */
    BigDecimal onWire(BigDecimal value) {
        return switch (kind) {
            case PLAIN -> value;
            case FIXED -> value.setScale(digits, RoundingMode.UNNECESSARY);
            case STRIPPED -> stripped(value);
            case MINOR -> value.movePointRight(digits).setScale(0, RoundingMode.UNNECESSARY);
        };
    }

    void write(ValueWriter writer, BigDecimal value) {
        BigDecimal number = writer.inForm(value, this);
        if (quoted) {
            String text = writer.plain(number);
            writer.word(comma ? text.replace('.', ',') : text);
        } else {
            writer.decimal(number);
        }
    }

    /** What a value that does not fit is told. */
    String limit() {
        return digits + (digits == 1 ? " digit" : " digits") + " behind the point";
    }
}
