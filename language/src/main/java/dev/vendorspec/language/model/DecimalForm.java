package dev.vendorspec.language.model;

import java.util.Optional;

/**
 * How a decimal number travels. Nothing is ever rounded: a number with more digits behind its point than the form has
 * breaks the check {@code digits}.
 *
 * @param kind what happens to the digits behind the point
 * @param digits how many digits behind the point are written, where the kind is {@link Kind#FIXED}; else 0
 * @param comma whether a comma stands for the point, only in text
 * @param quoted whether it travels as JSON text; else as a JSON number
 */
public record DecimalForm(Kind kind, int digits, boolean comma, boolean quoted) {

    /** A JSON number with the digits that the value has. */
    public static final DecimalForm NUMBER = new DecimalForm(Kind.PLAIN, 0, false, false);

    /** Text with the digits that the value has. */
    public static final DecimalForm TEXT = new DecimalForm(Kind.PLAIN, 0, false, true);

    /** How many digits behind the point a minor unit makes whole: a hundred kuruş are a lira. */
    public static final int MINOR_DIGITS = 2;

    /** What happens to the digits behind the point. */
    public enum Kind {
        /** They are written as they are. */
        PLAIN,
        /** Exactly so many are written. */
        FIXED,
        /** Zeros at the end are left out. */
        STRIPPED,
        /** The number of hundredths is written, a whole number. */
        MINOR
    }

    /** The most digits behind the point that the form can carry; empty for any number. */
    public Optional<Integer> most() {
        return switch (kind) {
            case PLAIN, STRIPPED -> Optional.empty();
            case FIXED -> Optional.of(digits);
            case MINOR -> Optional.of(MINOR_DIGITS);
        };
    }
}
