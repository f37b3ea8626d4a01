package dev.vendorspec.language.resolve;

import dev.vendorspec.language.model.DecimalForm;
import dev.vendorspec.language.model.DecimalForm.Kind;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.syntax.TypeExpr.Wire;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what follows {@code as} for decimal numbers. {@link TypeResolver} calls it. */
final class DecimalForms {

    private static final Pattern FIXED = Pattern.compile("0([.,]0{1,9})?");

    private final ProblemSink problems;

    DecimalForms(ProblemSink problems) {
        this.problems = problems;
    }

    /** The form; empty where it is none, which has been told. */
    Optional<DecimalForm> of(@Nullable Wire wire) {
        if (wire == null) {
            return Optional.of(DecimalForm.NUMBER);
        }
        if (FIXED.matcher(wire.text()).matches()) {
            return fixed(wire);
        }
        if (wire.quoted()) {
            return bad(wire);
        }
        return switch (wire.text()) {
            case "string" -> Optional.of(DecimalForm.TEXT);
            case "comma" -> Optional.of(new DecimalForm(Kind.PLAIN, 0, true, true));
            case "stripped" -> Optional.of(new DecimalForm(Kind.STRIPPED, 0, false, false));
            case "stripped string" -> Optional.of(new DecimalForm(Kind.STRIPPED, 0, false, true));
            case "minor" -> Optional.of(new DecimalForm(Kind.MINOR, 0, false, false));
            case "minor string" -> Optional.of(new DecimalForm(Kind.MINOR, 0, false, true));
            default -> bad(wire);
        };
    }

    private Optional<DecimalForm> fixed(Wire wire) {
        boolean comma = wire.text().indexOf(',') > 0;
        if (comma && !wire.quoted()) {
            tell(wire, "a JSON number has a point, found " + Words.quote(wire.text()), "\"" + wire.text() + "\"");
            return Optional.empty();
        }
        int digits = Math.max(0, wire.text().length() - 2);
        return Optional.of(new DecimalForm(Kind.FIXED, digits, comma, wire.quoted()));
    }

    private Optional<DecimalForm> bad(Wire wire) {
        tell(
                wire,
                "decimal travels as string, comma, stripped or minor, or with its digits shown, found "
                        + Words.quote(wire.text()),
                "\"0.00\"");
        return Optional.empty();
    }

    /** Whether a form can carry the digits that the type has behind the point; tells where it cannot. */
    boolean carries(DecimalForm form, int scale, @Nullable Wire wire) {
        boolean carries =
                wire == null || form.most().filter(most -> most < scale).isEmpty();
        if (!carries) {
            problems.tell(
                    wire.at(),
                    ProblemCode.BAD_WIRE_FORM,
                    "the type has " + scale + " digits behind the point, its form "
                            + form.most().orElse(0));
        }
        return carries;
    }

    private void tell(Wire wire, String text, String example) {
        problems.tell(wire.at(), ProblemCode.BAD_WIRE_FORM, text, "such as " + example);
    }
}
