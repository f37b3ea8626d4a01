package dev.vendorspec.language.evaluate;

import dev.vendorspec.language.model.Docs;
import dev.vendorspec.language.model.EnumType;
import dev.vendorspec.language.model.Literal;
import org.jspecify.annotations.Nullable;

/** A literal of a spec in words, as the spec writes it. {@link ConditionText} and {@link FieldChecks} call it. */
final class LiteralText {

    private LiteralText() {}

    static String en(Literal literal) {
        return text(literal, false);
    }

    /** Text in quotation marks, a number plain, a code with its label in that language or else in the other. */
    static String text(Literal literal, boolean turkish) {
        if (literal instanceof Literal.Text text) {
            return '"' + text.value() + '"';
        }
        if (literal instanceof Literal.Number number) {
            return number.value().toPlainString();
        }
        if (literal instanceof Literal.Code code) {
            return code(code.code(), turkish);
        }
        return literal instanceof Literal.Flag flag ? Boolean.toString(flag.value()) : "";
    }

    private static String code(EnumType.Code code, boolean turkish) {
        Docs docs = code.docs();
        String label = turkish ? orElse(docs.tr(), docs.en()) : orElse(docs.en(), docs.tr());
        return label.isEmpty() ? code.code() : code.code() + " (" + label + ")";
    }

    private static String orElse(@Nullable String first, @Nullable String second) {
        if (first != null) {
            return first;
        }
        return second == null ? "" : second;
    }
}
