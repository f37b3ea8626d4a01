package dev.vendorspec.language.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vendorspec.language.json.JsonNode.ArrayNode;
import dev.vendorspec.language.json.JsonNode.BooleanNode;
import dev.vendorspec.language.json.JsonNode.NumberNode;
import dev.vendorspec.language.json.JsonNode.ObjectNode;
import dev.vendorspec.language.json.JsonNode.TextNode;
import dev.vendorspec.language.source.Location;
import dev.vendorspec.language.source.SourceText;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Spoilt JSON, many times over, from one seed: the reader answers always and never throws. */
class JsonReaderMutationTest {

    private static final String SOUND = "{\"Müşteri\":{\"ad\":\"A\\u0131 \\uD834\\uDD1E\",\"no\":-12.50e+3,\r\n"
            + " \"satır\":[true,false,null,{},[],\"\"],\"ad\":\"\\\"x\\\\\"}}";
    private static final String SPOILERS = "{}[]:,\"'\\/*#-+.eE019tnuD8\t\n\r \u0000\uD800\uDC00\uFEFFıİ";

    private static String spoil(String text, Random random) {
        StringBuilder spoilt = new StringBuilder(text);
        for (int count = random.nextInt(4); count >= 0 && !spoilt.isEmpty(); count--) {
            int place = random.nextInt(spoilt.length());
            char spoiler = SPOILERS.charAt(random.nextInt(SPOILERS.length()));
            switch (random.nextInt(4)) {
                case 0 -> spoilt.deleteCharAt(place);
                case 1 -> spoilt.insert(place, spoiler);
                case 2 -> spoilt.setCharAt(place, spoiler);
                default -> spoilt.setLength(place);
            }
        }
        return spoilt.toString();
    }

    @Test
    void spoiltJsonIsReadOrRefusedWithAPlaceInTheText() {
        Random random = new Random(8259);
        int accepted = 0;
        int refused = 0;
        for (int round = 0; round < 20_000; round++) {
            SourceText source = new SourceText("spoilt.json", spoil(SOUND, random));
            JsonDocument document = JsonReader.read(source);
            if (document instanceof JsonDocument.Accepted read) {
                accepted++;
                SourceText again = new SourceText("again.json", write(read.root()));
                assertThat(JsonReader.read(again))
                        .as(again.text())
                        .isInstanceOfSatisfying(
                                JsonDocument.Accepted.class,
                                second -> assertThat(write(second.root())).isEqualTo(again.text()));
            } else if (document instanceof JsonDocument.Refused refusal) {
                refused++;
                Location at = refusal.problem().at();
                assertThat(at.column()).isBetween(1, source.line(at.line()).length() + 1);
                assertThat(refusal.problem().text()).startsWith("found ").contains(", expected ");
            }
        }
        assertThat(accepted).isGreaterThan(500);
        assertThat(refused).isGreaterThan(5_000);
    }

    private static String write(JsonNode node) {
        if (node instanceof ObjectNode object) {
            return object.members().stream()
                    .map(member -> quote(member.name()) + ":" + write(member.value()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (node instanceof ArrayNode array) {
            return array.items().stream().map(JsonReaderMutationTest::write).collect(Collectors.joining(",", "[", "]"));
        }
        if (node instanceof TextNode text) {
            return quote(text.value());
        }
        if (node instanceof NumberNode number) {
            return number.raw();
        }
        return node instanceof BooleanNode flag ? Boolean.toString(flag.value()) : "null";
    }

    private static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char character : text.toCharArray()) {
            boolean plain = character >= ' ' && character != '"' && character != '\\';
            quoted.append(plain ? String.valueOf(character) : "\\u00" + hex(character >> 4) + hex(character & 15));
        }
        return quoted.append('"').toString();
    }

    private static char hex(int digit) {
        return "0123456789ABCDEF".charAt(digit);
    }
}
