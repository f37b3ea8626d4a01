package dev.vendorspec.language.evaluate;

import dev.vendorspec.language.json.JsonNode;
import dev.vendorspec.language.json.JsonNode.ArrayNode;
import dev.vendorspec.language.json.JsonNode.Member;
import dev.vendorspec.language.json.JsonNode.NullNode;
import dev.vendorspec.language.json.JsonNode.ObjectNode;
import dev.vendorspec.language.json.JsonNode.TextNode;
import dev.vendorspec.language.model.Literal;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.language.model.Vendor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a JSON value by its type, strictly or leniently. The evaluator's walk and conditions call it. */
final class ValueReader {

    private final Vendor vendor;
    private final boolean lenient;
    private final ScalarReader scalars;

    ValueReader(Vendor vendor, Reading reading) {
        this.vendor = vendor;
        this.lenient = reading == Reading.LENIENT;
        this.scalars = new ScalarReader(reading);
    }

    /** Whether it forgives what careless vendors do. */
    boolean isLenient() {
        return lenient;
    }

    /** The same, which forgives that. */
    ValueReader lenient() {
        return new ValueReader(vendor, Reading.LENIENT);
    }

    /**
     * The value of a member.
     *
     * @param node the member's value, or null where there is no such member
     */
    Value read(ValueType type, @Nullable JsonNode node) {
        if (node == null || node instanceof NullNode || standsForAbsent(type, node)) {
            return new Value.Absent();
        }
        if (type instanceof ValueType.ObjectOf) {
            return node instanceof ObjectNode object
                    ? new Value.Members(object)
                    : ScalarReader.wrong(node, ObjectNode.class, "an object");
        }
        if (type instanceof ValueType.ListOf list) {
            return list(list, node);
        }
        if (type instanceof ValueType.MapOf map) {
            return node instanceof ObjectNode object
                    ? entries(map, object)
                    : ScalarReader.wrong(node, ObjectNode.class, "a map, which is an object");
        }
        if (type instanceof ValueType.Json) {
            return new Value.Json(node);
        }
        return scalar(type, node);
    }

    private Value scalar(ValueType type, JsonNode node) {
        if (type instanceof ValueType.Text) {
            return scalars.text(node);
        }
        if (type instanceof ValueType.Whole whole) {
            return scalars.whole(whole, node);
        }
        if (type instanceof ValueType.Decimal decimal) {
            return scalars.decimal(decimal, node);
        }
        if (type instanceof ValueType.Flag flag) {
            return scalars.flag(flag.wire(), node);
        }
        if (type instanceof ValueType.Temporal temporal) {
            return scalars.moment(temporal, node);
        }
        if (type instanceof ValueType.Epoch epoch) {
            return scalars.epoch(epoch, node);
        }
        if (type instanceof ValueType.File) {
            return node instanceof TextNode name
                    ? new Value.Text(name.value())
                    : ScalarReader.wrong(node, TextNode.class, "the name of a file");
        }
        if (type instanceof ValueType.Bytes) {
            return scalars.content(node);
        }
        if (type instanceof ValueType.EnumOf code) {
            return scalars.code(vendor.enumType(code.enumName()), code.asText(), node);
        }
        return scalars.uuid(node);
    }

    /** Answers write {@code ""} for a number or an object that they have not; a listed code may be empty. */
    private boolean standsForAbsent(ValueType type, JsonNode node) {
        boolean emptyText = node instanceof TextNode text && text.value().isEmpty();
        if (!lenient || !emptyText || type instanceof ValueType.Text || type instanceof ValueType.Json) {
            return false;
        }
        return !(type instanceof ValueType.EnumOf code)
                || vendor.enumType(code.enumName()).codes().stream()
                        .noneMatch(listed -> listed.code().isEmpty());
    }

    private Value list(ValueType.ListOf type, JsonNode node) {
        if (node instanceof ArrayNode array) {
            return items(type, array.items());
        }
        if (!lenient || !type.orOne()) {
            return ScalarReader.wrong(node, ArrayNode.class, "a list");
        }
        return read(type.element(), node) instanceof Value.Absent ? new Value.Absent() : items(type, List.of(node));
    }

    /** A lenient reader drops items that are absent; a strict one finds them of no type. */
    private Value items(ValueType.ListOf type, List<JsonNode> nodes) {
        List<Value.Item> items = new ArrayList<>();
        for (JsonNode node : nodes) {
            Value value = read(type.element(), node);
            if (!(value instanceof Value.Absent)) {
                items.add(new Value.Item(items.size(), node, value));
            } else if (!lenient) {
                items.add(new Value.Item(items.size(), node, new Value.Wrong("is null, expected an item", false)));
            }
        }
        return new Value.Items(items);
    }

    /** As {@link #items}; of entries with one key the last one stays, at the first one's place. */
    private Value entries(ValueType.MapOf type, ObjectNode object) {
        Map<String, Value.Entry> entries = new LinkedHashMap<>();
        for (Member member : object.members()) {
            Value value = read(type.element(), member.value());
            if (!(value instanceof Value.Absent)) {
                entries.put(member.name(), new Value.Entry(member.name(), member.value(), value));
            } else if (lenient) {
                entries.remove(member.name());
            } else {
                Value wrong = new Value.Wrong("is null, expected a value", false);
                entries.put(member.name(), new Value.Entry(member.name(), member.value(), wrong));
            }
        }
        return new Value.Entries(List.copyOf(entries.values()));
    }

    /** Whether a value, which is there and of its type, is the one that a spec writes down. */
    boolean equal(ValueType type, Value value, Literal literal) {
        if (literal instanceof Literal.Number number && type instanceof ValueType.Epoch epoch) {
            return value instanceof Value.Moment found
                    && found.moment().equals(Moments.of(epoch, number.value().longValueExact()));
        }
        if (literal instanceof Literal.Number number) {
            return value instanceof Value.Number found && found.number().compareTo(number.value()) == 0;
        }
        if (literal instanceof Literal.Flag flag) {
            return value instanceof Value.Flag found && found.flag() == flag.value();
        }
        if (literal instanceof Literal.Code code) {
            return value instanceof Value.Code found
                    && found.code().equals(code.code().code());
        }
        return literal instanceof Literal.Text text && equalText(type, value, text.value());
    }

    private boolean equalText(ValueType type, Value value, String written) {
        if (value instanceof Value.Moment moment && type instanceof ValueType.Temporal temporal) {
            return Moments.parse(temporal, Reading.LENIENT, written)
                    .filter(moment.moment()::equals)
                    .isPresent();
        }
        if (value instanceof Value.Content content) {
            return BinaryText.decode(written)
                    .filter(bytes -> BinaryText.encode(bytes).equals(content.base64()))
                    .isPresent();
        }
        if (value instanceof Value.Json json) {
            return JsonText.same(written, json.node());
        }
        if (value instanceof Value.Uuid uuid) {
            return uuid.uuid().toString().equals(written.toLowerCase(Locale.ROOT));
        }
        return value instanceof Value.Text text && text.text().equals(written);
    }
}
