package dev.vendorspec.language.evaluate;

import dev.vendorspec.language.model.Domain;
import dev.vendorspec.language.model.Level;
import dev.vendorspec.language.model.ValueType;
import java.util.Objects;

/** The checks of text: lengths, format, reserved places, forbidden characters. {@link FieldChecks} calls it. */
final class TextChecks {

    private final Findings findings;
    private final LimitedChecks limited;

    TextChecks(Findings findings) {
        this.findings = findings;
        this.limited = new LimitedChecks(findings);
    }

    void check(Target target, ValueType.Text type, String text) {
        if (target.field().except().contains(text)) {
            return;
        }
        length(target, type, text);
        if (!text.isBlank()) {
            format(target, type.domain(), text);
        }
        forbidden(target, text);
        limited.text(target, text);
    }

    private void length(Target target, ValueType.Text type, String text) {
        Integer min = type.minLength();
        Integer max = type.maxLength();
        int length = TextLength.of(text);
        if (min != null && Objects.equals(min, max)) {
            if (!text.isBlank() && length != min) {
                findings.add(target, "length", found(length) + ", exactly " + are(min) + " expected");
            }
            return;
        }
        if (min != null && !text.isBlank() && length < min) {
            findings.add(target, "minLength", found(length) + ", at least " + are(min) + " required");
        }
        if (max != null && length > max) {
            findings.add(target, "maxLength", found(length) + ", at most " + are(max) + " allowed");
        }
    }

    private static String found(int length) {
        return "is " + length + (length == 1 ? " code point" : " code points") + " long";
    }

    /** A limit with its verb. */
    static String are(int limit) {
        return limit + (limit == 1 ? " is" : " are");
    }

    private void format(Target target, Domain domain, String text) {
        if (!DomainChecks.passes(domain, text)) {
            findings.add(target, "format", "is not " + DomainChecks.describe(domain));
        } else if (DomainChecks.breaksReserved(domain, text)) {
            Level level = target.field().level() == Level.OFF ? Level.OFF : Level.WARN;
            findings.add(target, "reserved", level, "has another reserved digit than 0");
        }
    }

    private void forbidden(Target target, String text) {
        boolean found = target.field().forbidden().codePoints().anyMatch(character -> text.indexOf(character) >= 0);
        if (found) {
            findings.add(target, "forbidden", "contains one of the characters that are forbidden here");
        }
    }
}
