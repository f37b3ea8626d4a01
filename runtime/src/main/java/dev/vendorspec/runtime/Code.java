package dev.vendorspec.runtime;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The base of generated code lists: a code on the wire with its label in two languages. A list is open: a code that
 * the vendor added later is read, compared and written back as it came. Immutable.
 */
public abstract class Code {

    private final String code;
    private final boolean numeric;
    private final boolean known;
    private final @Nullable String tr;
    private final @Nullable String en;

    /**
     * For generated subclasses.
     *
     * @param code the code's text on the wire
     * @param numeric whether the codes of this list travel as JSON numbers
     * @param known whether the spec lists this code
     * @param tr the Turkish label, or null
     * @param en the English label, or null
     */
    protected Code(String code, boolean numeric, boolean known, @Nullable String tr, @Nullable String en) {
        this.code = Objects.requireNonNull(code, "code");
        this.numeric = numeric;
        this.known = known;
        this.tr = tr;
        this.en = en;
    }

    /** The code on the wire, as text. */
    public final String code() {
        return code;
    }

    /** Whether the spec lists this code. */
    public final boolean isKnown() {
        return known;
    }

    /** Whether the codes of this list travel as JSON numbers. */
    public final boolean isNumeric() {
        return numeric;
    }

    /**
     * What the vendor calls this code: in Turkish for a Turkish locale, else in English; in the other language where
     * there is no such label; the code itself where there is none at all.
     */
    public final String label(Locale locale) {
        boolean turkish = locale.getLanguage().equals("tr");
        String first = turkish ? tr : en;
        String second = turkish ? en : tr;
        if (first != null) {
            return first;
        }
        return second != null ? second : code;
    }

    /** Whether the other is the same code of the same list. */
    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Code that && getClass() == that.getClass() && code.equals(that.code);
    }

    @Override
    public final int hashCode() {
        return code.hashCode();
    }

    /** The code, with the English label in parentheses where there is one. */
    @Override
    public final String toString() {
        return en == null ? code : code + " (" + en + ")";
    }
}
