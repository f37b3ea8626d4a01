package dev.vendorspec.language.evaluate;

import dev.vendorspec.language.json.JsonNode;
import dev.vendorspec.language.json.JsonNode.BooleanNode;
import dev.vendorspec.language.json.JsonNode.NumberNode;
import dev.vendorspec.language.json.JsonNode.TextNode;
import dev.vendorspec.language.model.DecimalForm;
import dev.vendorspec.language.model.EnumType;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.language.model.ValueType.FlagForm;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads text, numbers, flags, moments, identifiers and codes by their wire form. {@link ValueReader} calls it. */
final class ScalarReader {

    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Pattern TRUE = Pattern.compile("(?i)true|1");
    private static final Pattern FALSE = Pattern.compile("(?i)false|0");

    private final Reading reading;
    private final boolean strict;

    ScalarReader(Reading reading) {
        this.reading = reading;
        this.strict = reading == Reading.STRICT;
    }

    Value text(JsonNode node) {
        boolean taken = strict ? node instanceof TextNode : raw(node).isPresent();
        return taken ? new Value.Text(raw(node).orElseThrow()) : wrong(node, TextNode.class, "text");
    }

    Value whole(ValueType.Whole type, JsonNode node) {
        Class<? extends JsonNode> wire = type.asText() ? TextNode.class : NumberNode.class;
        String expected = "a whole number" + (type.wide() ? " of 64 bits" : " of 32 bits") + suffix(type.asText());
        return numeral(node, wire)
                .filter(written -> !strict || Numbers.isWhole(written))
                .flatMap(Numbers::parse)
                .filter(number -> Numbers.fits(number, type.wide()))
                .<Value>map(Value.Number::new)
                .orElseGet(() -> wrong(node, wire, expected));
    }

    Value decimal(ValueType.Decimal type, JsonNode node) {
        Class<? extends JsonNode> wire = type.asText() ? TextNode.class : NumberNode.class;
        return numeral(node, wire)
                .flatMap(written -> strict
                        ? DecimalReader.strict(type.wire(), written)
                        : DecimalReader.lenient(type.wire(), written))
                .<Value>map(Value.Number::new)
                .orElseGet(() -> wrong(node, wire, describe(type.wire()) + suffix(type.asText())));
    }

    private static String describe(DecimalForm form) {
        String point = form.comma() ? "," : ".";
        return switch (form.kind()) {
            case PLAIN -> "a decimal number" + (form.comma() ? " with a comma" : "");
            case FIXED ->
                "a decimal number of the form 0" + (form.digits() == 0 ? "" : point + "0".repeat(form.digits()));
            case STRIPPED -> "a decimal number without zeros at its end";
            case MINOR -> "a whole number of hundredths";
        };
    }

    Value epoch(ValueType.Epoch type, JsonNode node) {
        Class<? extends JsonNode> wire = type.asText() ? TextNode.class : NumberNode.class;
        String unit = type.millis() ? "milliseconds" : "seconds";
        return numeral(node, wire)
                .filter(written -> !strict || Numbers.isWhole(written))
                .flatMap(Numbers::parse)
                .flatMap(count -> Moments.counted(type, count))
                .<Value>map(Value.Moment::new)
                .orElseGet(() -> wrong(node, wire, "a whole number of " + unit + suffix(type.asText())));
    }

    /** A lenient reader takes white space alone for {@code ""}, which stands for nothing. */
    Value content(JsonNode node) {
        return textOf(node)
                .flatMap(text -> BinaryText.decode(text)
                        .filter(bytes -> !strict || BinaryText.encode(bytes).equals(text)))
                .<Value>map(bytes -> strict || bytes.length > 0
                        ? new Value.Content(BinaryText.encode(bytes), bytes.length)
                        : new Value.Absent())
                .orElseGet(() -> wrong(node, TextNode.class, "base64"));
    }

    /** What is written where a number may be: in strict reading only in its wire form. */
    private Optional<String> numeral(JsonNode node, Class<? extends JsonNode> wire) {
        boolean taken = strict ? wire.isInstance(node) : !(node instanceof BooleanNode);
        return taken ? raw(node) : Optional.empty();
    }

    Value flag(FlagForm form, JsonNode node) {
        Optional<String> written = raw(node).filter(raw -> !strict || node instanceof TextNode == form.quoted());
        return written.flatMap(raw -> flag(form, raw))
                .<Value>map(Value.Flag::new)
                .orElseGet(() -> new Value.Wrong("is not " + describe(form), isBlank(node)));
    }

    private Optional<Boolean> flag(FlagForm form, String raw) {
        if (raw.equals(form.trueText()) || raw.equals(form.falseText())) {
            return Optional.of(raw.equals(form.trueText()));
        }
        if (strict || !TRUE.matcher(raw).matches() && !FALSE.matcher(raw).matches()) {
            return Optional.empty();
        }
        return Optional.of(TRUE.matcher(raw).matches());
    }

    private static String describe(FlagForm form) {
        String quote = form.quoted() ? "\"" : "";
        return quote + form.falseText() + quote + " or " + quote + form.trueText() + quote;
    }

    Value moment(ValueType.Temporal type, JsonNode node) {
        return (strict ? textOf(node) : raw(node))
                .flatMap(text -> Moments.parse(type, reading, text))
                .<Value>map(Value.Moment::new)
                .orElseGet(() -> wrong(node, TextNode.class, "text of the form " + Moments.describe(type)));
    }

    Value uuid(JsonNode node) {
        return textOf(node)
                .filter(text -> UUID_FORM.matcher(text).matches())
                .<Value>map(text -> new Value.Uuid(UUID.fromString(text)))
                .orElseGet(() -> wrong(node, TextNode.class, "a UUID"));
    }

    Value code(EnumType type, boolean asText, JsonNode node) {
        boolean bare = type.numeric() && !asText;
        Class<? extends JsonNode> wire = bare ? NumberNode.class : TextNode.class;
        Optional<String> written = strict || type.numeric() ? numeral(node, wire) : raw(node);
        if (written.isEmpty()) {
            return wrong(node, wire, bare ? "a code as a number" : "a code as text");
        }
        if (strict && bare && !Numbers.isWhole(written.get())) {
            return wrong(node, wire, "a whole number");
        }
        return code(type, written.get());
    }

    /** Codes compare as text, but where they are numbers a lenient reader takes 1.0 and "01" for 1. */
    private Value code(EnumType type, String written) {
        boolean asNumber = !strict && type.numeric() && !isListed(type, written);
        String code = Optional.of(written)
                .filter(text -> asNumber)
                .flatMap(Numbers::parse)
                .filter(number -> Numbers.fits(number, true))
                .map(number -> number.toBigInteger().toString())
                .filter(number -> isListed(type, number))
                .orElse(written);
        return new Value.Code(code, isListed(type, code));
    }

    private static boolean isListed(EnumType type, String code) {
        return type.codes().stream().anyMatch(listed -> listed.code().equals(code));
    }

    private static Optional<String> textOf(JsonNode node) {
        return node instanceof TextNode text ? Optional.of(text.value()) : Optional.empty();
    }

    /** A scalar as it is written, without quotation marks. */
    private static Optional<String> raw(JsonNode node) {
        if (node instanceof NumberNode number) {
            return Optional.of(number.raw());
        }
        return node instanceof BooleanNode flag ? Optional.of(Boolean.toString(flag.value())) : textOf(node);
    }

    private static String suffix(boolean asText) {
        return asText ? " as text" : "";
    }

    /** The value that is not of its type, told without what it is. */
    static Value wrong(JsonNode node, Class<? extends JsonNode> wire, String expected) {
        String text = wire.isInstance(node) ? "is not " + expected : "is " + node.kind() + ", expected " + expected;
        return new Value.Wrong(text, isBlank(node));
    }

    private static boolean isBlank(JsonNode node) {
        return textOf(node).filter(String::isBlank).isPresent();
    }
}
