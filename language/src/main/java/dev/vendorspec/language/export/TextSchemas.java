package dev.vendorspec.language.export;

import dev.vendorspec.language.model.Domain;
import dev.vendorspec.language.model.Field;
import dev.vendorspec.language.model.Literal;
import dev.vendorspec.language.model.ValueType;
import java.util.List;
import java.util.Optional;

/**
 * Schemas of text: lengths in code points, the shape of a domain (never its checksum), forbidden characters and
 * exceptions. {@link ValueSchemas} calls it.
 */
final class TextSchemas {

    private TextSchemas() {}

    /**
     * What the checks of the field demand of a text.
     *
     * @param blankPasses whether the least length and the shape say nothing of a blank text
     */
    static SchemaNode limits(Field field, ValueType.Text type, boolean blankPasses) {
        boolean exact = type.minLength() != null && type.minLength().equals(type.maxLength());
        SchemaNode unlessBlank = SchemaNode.empty();
        SchemaNode always = SchemaNode.empty();
        if (type.minLength() != null) {
            unlessBlank.with("minLength", type.minLength());
        }
        if (type.maxLength() != null) {
            (exact ? unlessBlank : always).with("maxLength", type.maxLength());
        }
        List<String> allowed = field.traits().oneOf().stream()
                .map(literal -> ((Literal.Text) literal).value())
                .toList();
        if (!allowed.isEmpty()) {
            unlessBlank.with("enum", allowed);
        }
        if (field.traits().pattern() != null) {
            unlessBlank.and(Patterns.whole("(?:" + field.traits().pattern() + ")"));
        }
        shape(type.domain()).ifPresent(shape -> unlessBlank.and(SchemaNode.of("pattern", shape)));
        if (!field.forbidden().isEmpty()) {
            always.with("not", SchemaNode.of("pattern", Patterns.oneOf(field.forbidden())));
        }
        boolean excused = blankPasses && !unlessBlank.isEmpty();
        always.and(excused ? SchemaNode.anyOf(List.of(Patterns.blank(), unlessBlank)) : unlessBlank);
        return field.except().isEmpty() || always.isEmpty()
                ? always
                : SchemaNode.anyOf(List.of(SchemaNode.of("enum", field.except()), always));
    }

    /** What every text of the domain looks like. */
    private static Optional<String> shape(Domain domain) {
        return switch (domain) {
            case NONE -> Optional.empty();
            case EMAIL -> Optional.of("^[^@]+@[^@]+[.][^@]+$");
            case TCKN -> Optional.of("^[1-9][0-9]{10}$");
            case VKN -> Optional.of("^[0-9]{10}$");
            case VKN_OR_TCKN -> Optional.of("^(?:[0-9]{10}|[1-9][0-9]{10})$");
            case IBAN -> Optional.of("^[A-Z]{2}[0-9]{2}[A-Z0-9]{1,30}$");
            case IBAN_TR -> Optional.of("^TR[0-9]{8}[A-Z0-9]{16}$");
            case GSM -> Optional.of("^ *(?:[+] *9 *0 *|0 *0 *9 *0 *|0 *)?5(?: *[0-9]){9} *$");
            case URL -> Optional.of("^[Hh][Tt][Tt][Pp][Ss]?:");
            case CURRENCY -> Optional.of("^[A-Z]{3}$");
            case COUNTRY -> Optional.of("^[A-Z]{2}$");
        };
    }
}
