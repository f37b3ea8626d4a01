package dev.vendorspec.language.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vendorspec.language.json.JsonNode.ArrayNode;
import dev.vendorspec.language.json.JsonNode.BooleanNode;
import dev.vendorspec.language.json.JsonNode.Member;
import dev.vendorspec.language.json.JsonNode.NullNode;
import dev.vendorspec.language.json.JsonNode.NumberNode;
import dev.vendorspec.language.json.JsonNode.ObjectNode;
import dev.vendorspec.language.json.JsonNode.TextNode;
import dev.vendorspec.language.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reader accepts, by the classes of the public JSON test suites, and what it makes of it. */
class JsonReaderTest {

    private static JsonNode read(String text) {
        JsonDocument document = JsonReader.read(new SourceText("example.json", text));
        assertThat(document).as(text).isInstanceOf(JsonDocument.Accepted.class);
        return ((JsonDocument.Accepted) document).root();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{}",
                "[[]   ]",
                "[\"\"]",
                " [1] ",
                "\t\r\n[1]\r\n",
                "null",
                "true",
                "false",
                "\"\"",
                "\"asd\"",
                "42",
                "-1",
                "-0.1",
                "[null, 1, \"1\", {}]",
                "[1\n]",
                "[1,null,null,null,2]",
                "[123e65]",
                "[0e+1]",
                "[0e1]",
                "[ 4]",
                "[-0.000000000000000000000000000000000000000000000000000000000000000000000000000001]",
                "[20e1]",
                "[-0]",
                "[-123]",
                "[1E22]",
                "[1E-2]",
                "[1E+2]",
                "[123.456e78]",
                "{\"asd\":\"sdf\", \"dfg\":\"fgh\"}",
                "{\"a\":\"b\",\"a\":\"c\"}",
                "{\"\":0}",
                "{\"foo\\u0000bar\": 42}",
                "{\"a\":[]}",
                "[\"\\u0060\\u012a\\u12AB\"]",
                "[\"\\uD801\\udc37\"]",
                "[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"]",
                "[\"a/*b*/c/*d//e\"]",
                "[\"\\u0000\"]",
                "[\"\\u0012\"]",
                "[\"\u2028\u2029\u007F\uFEFF\"]",
                "[\"\uD834\uDD1E\"]",
                "[\"Müşteri ığüşöç İĞÜŞÖÇ\"]"
            })
    void jsonIsAccepted(String text) {
        read(text);
    }

    @Test
    void escapesAreResolved() {
        assertThat(((TextNode) read("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0131\\uD834\\uDD1E\"")).value())
                .isEqualTo("\"\\/\b\f\n\r\tı\uD834\uDD1E");
    }

    @ParameterizedTest
    @CsvSource({"1.0", "1.50", "-0", "1E+3", "0.10", "100000000000000000000000000000"})
    void numbersAreKeptAsWritten(String number) {
        assertThat(((NumberNode) read(number)).raw()).isEqualTo(number);
    }

    @Test
    void duplicatesAreKeptInOrderAndTheLastIsTheOneThatCounts() {
        ObjectNode object = (ObjectNode) read("{\"b\":1,\"a\":2,\"b\":3}");
        assertThat(object.members()).extracting(Member::name).containsExactly("b", "a", "b");
        assertThat(object.last("b")).map(node -> ((NumberNode) node).raw()).contains("3");
        assertThat(object.last("c")).isEmpty();
    }

    @Test
    void everyPartKnowsItsPlace() {
        ObjectNode root = (ObjectNode) read("{\r\n  \"a\" : [true,\n\tnull],\r  \"ü\": \"x\" }");
        assertThat(root.at()).hasToString("example.json:[1,1]");
        Member first = root.members().get(0);
        assertThat(first.at()).hasToString("example.json:[2,3]");
        ArrayNode array = (ArrayNode) first.value();
        assertThat(array.at()).hasToString("example.json:[2,9]");
        assertThat(array.items().get(0)).isInstanceOf(BooleanNode.class);
        assertThat(array.items().get(0).at()).hasToString("example.json:[2,10]");
        assertThat(array.items().get(1)).isInstanceOf(NullNode.class);
        assertThat(array.items().get(1).at()).hasToString("example.json:[3,2]");
        assertThat(root.members().get(1).at()).hasToString("example.json:[4,3]");
        assertThat(root.members().get(1).value().at()).hasToString("example.json:[4,8]");
    }

    @Test
    void nestingIsAcceptedUpToItsLimit() {
        int max = JsonReader.MAX_DEPTH;
        assertThat(read("[".repeat(max) + "]".repeat(max))).isInstanceOf(ArrayNode.class);
        assertThat(read("{\"a\":".repeat(max - 1) + "{}" + "}".repeat(max - 1))).isInstanceOf(ObjectNode.class);
    }
}
