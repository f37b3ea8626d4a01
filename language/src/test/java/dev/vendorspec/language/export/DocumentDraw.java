package dev.vendorspec.language.export;

import dev.vendorspec.language.model.Domain;
import dev.vendorspec.language.model.EnumType;
import dev.vendorspec.language.model.Field;
import dev.vendorspec.language.model.ObjectType;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.language.model.ValueType.TemporalKind;
import dev.vendorspec.language.model.Vendor;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Draws JSON documents of a type: mostly values that fit, now and then one beside the limits or of another kind. Whole
 * numbers are written as such and text is in NFC: how a value is written is what JSON Schema does not see.
 */
final class DocumentDraw {

    private static final List<String> ODD = List.of("null", "true", "1", "\"x\"", "\"\"", "[]", "{}", "[null]");
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u2003\u3000",
            "\u00a0",
            "A",
            "B",
            "AB",
            "A/",
            "ABC",
            "ab&",
            "é",
            "😀",
            "😀😀😀",
            "    ",
            "a-b",
            "x]");
    private static final List<String> GSM = List.of("5321234567", "+90 532 123 45 67", "0090 5321234567", "532", " ");
    private static final List<String> DECIMALS = List.of(
            "0", "1", "1.5", "1.50", "0.25", "12.34", "12.345", "12.3400", "99.99", "100", "-0.5", "123456", "0.000");
    private static final List<String> FLAGS = List.of("true", "false", "0", "1", "\"0\"", "\"1\"", "\"E\"", "\"H\"");
    private static final List<String> MOMENTS = List.of(
            "2024-02-29", "2023-02-29", "12:00:00", "12:00:00.5", "2024-02-29T12:00:00", "29.02.2024", "12:00", "x");
    private static final List<String> DOMAINS = List.of(
            "a@b.c",
            "10000000146",
            "11111111111",
            "1234567890",
            "TR330006100519786457841326",
            "https://a.example/x",
            "TRY",
            "TR",
            "GB82WEST12345698765432",
            "HTTP://A.example",
            "XXX",
            "",
            "x");

    private final Random random;
    private final Vendor vendor;

    DocumentDraw(Random random, Vendor vendor) {
        this.random = random;
        this.vendor = vendor;
    }

    String object(ObjectType type) {
        List<String> members = new ArrayList<>();
        for (Field field : type.fields()) {
            if (!chance(field.required() ? 25 : 3)) {
                members.add(quote(field.wireName()) + ":" + (chance(80) ? pick(ODD) : value(field.type())));
            }
        }
        if (chance(60)) {
            members.add("\"zz\":1");
        }
        return "{" + String.join(",", members) + "}";
    }

    private String value(ValueType type) {
        if (type instanceof ValueType.ObjectOf object) {
            return object(vendor.object(object.objectName()));
        }
        if (type instanceof ValueType.MapOf map) {
            return chance(4)
                    ? "{}"
                    : "{\"k\":" + value(map.element()) + (chance(2) ? "}" : ",\"l\":" + value(map.element()) + "}");
        }
        if (type instanceof ValueType.Json) {
            return pick(List.of("1", "{}", "\"x\"", "[null]"));
        }
        if (type instanceof ValueType.ListOf list) {
            return IntStream.range(0, chance(8) ? 0 : 1 + random.nextInt(3))
                    .mapToObj(i -> value(list.element()))
                    .collect(Collectors.joining(",", "[", "]"));
        }
        if (type instanceof ValueType.Text text) {
            return quote(text(text));
        }
        if (type instanceof ValueType.EnumOf code) {
            return code(code);
        }
        if (type instanceof ValueType.Flag flag) {
            return chance(12) ? pick(FLAGS) : flag(flag.wire(), random.nextBoolean());
        }
        return type instanceof ValueType.Whole || type instanceof ValueType.Decimal ? number(type) : form(type);
    }

    private String text(ValueType.Text type) {
        return switch (type.domain()) {
            case GSM -> pick(GSM.subList(0, chance(10) ? 5 : 3));
            case NONE -> plain(type);
            default -> chance(4) ? pick(DOMAINS) : fitting(type.domain());
        };
    }

    private static String fitting(Domain domain) {
        return switch (domain) {
            case NONE -> "A";
            case EMAIL -> "a@b.c";
            case TCKN, VKN, VKN_OR_TCKN -> "10000000146";
            case IBAN, IBAN_TR -> "TR330006100519786457841326";
            case GSM -> "5321234567";
            case URL -> "https://a.example/x";
            case CURRENCY -> "TRY";
            case COUNTRY -> "TR";
        };
    }

    /** Mostly of a length within the limits. */
    private String plain(ValueType.Text type) {
        if (chance(2)) {
            return pick(TEXTS);
        }
        int min = type.minLength() == null ? 1 : type.minLength();
        int max = type.maxLength() == null ? min + 2 : type.maxLength();
        int length = min + random.nextInt(max - min + (chance(10) ? 2 : 1));
        return IntStream.range(0, length)
                .mapToObj(i -> pick(List.of("A", "b", "ş", "😀", " ")))
                .collect(Collectors.joining());
    }

    private String code(ValueType.EnumOf type) {
        EnumType codes = vendor.enumType(type.enumName());
        String code =
                chance(15) ? (codes.numeric() ? "7" : "Z") : pick(codes.codes()).code();
        return codes.numeric() && !type.asText() ? code : quote(code);
    }

    private static String flag(ValueType.FlagForm form, boolean value) {
        String text = value ? form.trueText() : form.falseText();
        return form.quoted() ? quote(text) : text;
    }

    private String number(ValueType type) {
        if (type instanceof ValueType.Whole whole) {
            String digits = chance(12)
                    ? pick(List.of("-7", "1.5", "2147483648", "-99999999999", "9223372036854775808"))
                    : String.valueOf(random.nextInt(5));
            // The range of a number in text is beyond JSON Schema, but not its digits.
            return whole.asText() ? quote(chance(10) ? "01" : digits.replace("2147483648", "12345678901")) : digits;
        }
        boolean asText = type instanceof ValueType.Decimal decimal && decimal.asText();
        String digits = chance(2) ? pick(List.of("0", "1", "1.5")) : pick(DECIMALS);
        if (!asText) {
            return chance(10) ? "1e2" : digits;
        }
        return quote(chance(12) ? pick(List.of("01", "1e2", ".5", "1.", "+1", " 1", "")) : digits);
    }

    private String form(ValueType type) {
        if (type instanceof ValueType.Uuid) {
            String uuid = "123e4567-e89b-12d3-a456-426614174000";
            return quote(chance(12) ? uuid.substring(1) : uuid);
        }
        boolean fits = type instanceof ValueType.Temporal && !chance(4);
        return quote(fits ? fitting((ValueType.Temporal) type) : pick(MOMENTS));
    }

    private static String fitting(ValueType.Temporal type) {
        if (type.pattern() != null) {
            return "29.02.2024";
        }
        String day = "2024-02-29";
        return type.kind() == TemporalKind.DATE
                ? day
                : type.kind() == TemporalKind.TIME ? "12:00:00" : day + "T12:00:00";
    }

    private static String quote(String text) {
        return '"' + text + '"';
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
