package dev.vendorspec.language.evaluate;

/** The three answers of a condition, with Kleene's connectives. {@link Conditions} reckons with them. */
enum Truth {
    TRUE,
    FALSE,
    /** A field that is compared is absent. */
    UNKNOWN;

    static Truth of(boolean answer) {
        return answer ? TRUE : FALSE;
    }

    /** Turns true and false around; unknown stays. */
    Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /** False where one is false, true where both are true, else unknown. */
    Truth and(Truth other) {
        if (this == FALSE || other == FALSE) {
            return FALSE;
        }
        return this == TRUE && other == TRUE ? TRUE : UNKNOWN;
    }

    /** True where one is true, false where both are false, else unknown. */
    Truth or(Truth other) {
        return not().and(other.not()).not();
    }
}
