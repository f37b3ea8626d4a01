package dev.vendorspec.language.export;

import dev.vendorspec.language.model.ValueType.TemporalKind;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Regular expressions that mean the same to ECMA-262, which JSON Schema names, and to Java: only ASCII classes, every
 * sign of a class by its number. The schemas of text and numbers are made of them.
 */
final class Patterns {

    /** White space as {@link String#isBlank()} sees it; {@code \s} is something else in every dialect. */
    private static final String SPACE =
            "\\u0009-\\u000D\\u001C-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200A" + "\\u2028\\u2029\\u205F\\u3000";

    /** Nothing but white space, or nothing at all. */
    static final String BLANK = "^[" + SPACE + "]*$";

    /** Something else than white space somewhere. */
    static final String NOT_BLANK = "[^" + SPACE + "]";

    static final String UUID = "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$";
    private static final String DATE = "[+-]?[0-9]{4,10}-[0-9]{2}-[0-9]{2}";
    private static final String TIME = "[0-9]{2}:[0-9]{2}:[0-9]{2}(?:[.][0-9]{0,9})?";

    private Patterns() {}

    static SchemaNode blank() {
        return SchemaNode.of("pattern", BLANK);
    }

    static SchemaNode notBlank() {
        return SchemaNode.of("pattern", NOT_BLANK);
    }

    static SchemaNode whole(String pattern) {
        return SchemaNode.of("pattern", "^" + pattern + "$");
    }

    /** The ISO form of a date or time; whether it is in the calendar is beyond a pattern. */
    static SchemaNode iso(TemporalKind kind) {
        return switch (kind) {
            case DATE -> whole(DATE);
            case TIME -> whole(TIME);
            case DATETIME -> whole(DATE + "T" + TIME);
            case INSTANT -> SchemaNode.empty();
        };
    }

    /** Found in a text that has one of the characters. */
    static String oneOf(String characters) {
        return characters
                .codePoints()
                .mapToObj(character -> Character.isBmpCodePoint(character)
                        ? String.format(Locale.ROOT, "\\u%04X", character)
                        : Character.toString(character))
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** A whole number in text of at most so many digits. */
    static String integer(int digits) {
        return digits == 0 ? "-?0" : "-?(?:0|[1-9][0-9]{0," + (digits - 1) + "})";
    }
}
