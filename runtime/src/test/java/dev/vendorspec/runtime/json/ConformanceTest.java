package dev.vendorspec.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vendorspec.runtime.UnreadableJsonException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 8259 by cases: the same classes of documents as in the public JSONTestSuite, written anew. */
class ConformanceTest {

    static Stream<String> json() {
        return Stream.of(
                // structure
                "[]",
                "{}",
                " [] ",
                "\t\r\n {} \n",
                "[[]   ]",
                "[{}]",
                "{\"\":0}",
                "{\"a\":{}}",
                "[1,\n1\n,2]",
                "{\"a\":1,\"a\":1}",
                "{\"a\":1,\"a\":2}",
                "{\"foo\\u0000bar\":42}",
                "{\"min\":-1.0e+28}",
                "[null,1,\"1\",{}]",
                "[1,null,null,null,2]",
                "{\"x\":[{\"id\":\"y\"}],\"id\":\"z\"}",
                "[ 1]",
                "[2] ",
                // a scalar may be the root
                "null",
                "true",
                "false",
                "\"asd\"",
                "42",
                "-0.1",
                "\"\"",
                " null",
                // numbers
                "[123e65]",
                "[0e+1]",
                "[0e1]",
                "[ 4]",
                "[-0]",
                "[-1]",
                "[-123]",
                "[1E22]",
                "[1E-2]",
                "[1E+2]",
                "[123e45]",
                "[123.456e78]",
                "[1e-2]",
                "[1e+2]",
                "[123.456789]",
                "[-0.0]",
                "[0.1]",
                "[10]",
                "[0]",
                "[-0.000000000000000000000000000000000000000000000000000000000000000000000000000001]",
                "[1e9999]",
                "[-1e+9999]",
                "[123123e100000]",
                "[100000000000000000000]",
                "[0.4e00669999999999]",
                // texts
                "[\"\\u0060\\u012a\\u12AB\"]",
                "[\"\\uD801\\udc37\"]",
                "[\"\\ud83d\\ude39\\ud83d\\udc8d\"]",
                "[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"]",
                "[\"\\\\u0000\"]",
                "[\"\\\"\"]",
                "[\"a/*b*/c/*d//e\"]",
                "[\"\\\\a\"]",
                "[\"\\u0012\"]",
                "[\"\\uFFFF\"]",
                "[\"asd \"]",
                "[ \"asd\"]",
                "[\"\u007f\"]",
                "[\"\u2028\u2029\"]",
                "[\"\u03c0\"]",
                "[\"\\uA66D\"]",
                "[\"\u20ac\ud834\udd1e\"]",
                "[\"\uffff\"]",
                "[\"\\u0000\"]",
                "[\"new\\u000Aline\"]",
                "[\"\\u0022\"]",
                "[\"\ud83d\ude00\"]",
                "[\"\u0080\u07ff\u0800\"]",
                // half characters as escapes
                "[\"\\uDADA\"]",
                "[\"\\uD888\\u1234\"]",
                "[\"\\uD800\\n\"]",
                "[\"\\uDFAA\"]",
                "[\"\\uDd1e\\uD834\"]");
    }

    static Stream<String> notJson() {
        return Stream.of(
                // structure
                "",
                " ",
                "[",
                "]",
                "{",
                "}",
                "[1",
                "[1,",
                "[1,]",
                "[1,,2]",
                "[,1]",
                "[,]",
                "[\"\",]",
                "[1 true]",
                "[a]",
                "[\"x\"",
                "[\"x\"]]",
                "[\"\": 1]",
                "[1:2]",
                "[3[4]]",
                "[][]",
                "[]]",
                "{}}",
                "{]",
                "[}",
                "[{]",
                "{\"a\":true,",
                "{\"a\":true,}",
                "{\"a\":true,,\"c\":1}",
                "{\"a\":true,:",
                "{\"a\"",
                "{\"a\":",
                "{\"a\" 1}",
                "{\"a\":1 \"b\":2}",
                "{a:1}",
                "{1:1}",
                "{'a':0}",
                "{\"a\":\"b\"}#",
                "{\"a\":\"b\"}/**/",
                "{:\"b\"}",
                "{,}",
                "{\"a\"::\"b\"}",
                "{\"a\":a}",
                "{\"a\",\"b\"}",
                "{\"a\":\"b\",\"c\"}",
                "{null:null}",
                "{[]:1}",
                "[1]x",
                "{\"a\":[}",
                "[\"a\",{\"b\":1]",
                "[\"a\" \"b\"]",
                "[1\n,2",
                "*",
                "{\"a\":/*c*/\"b\"}",
                "<.>",
                "[<null>]",
                "[\u2060]",
                "\u2060",
                "[\u000c]",
                "[\u00a0]",
                "\u00e5",
                "[\u0000]",
                "1 2",
                "[1]\u0000",
                "{\"a\":1}{}",
                // words
                "[nul]",
                "[tru]",
                "[fals]",
                "[True]",
                "[nullx]",
                "nan",
                "[NaN]",
                "[Infinity]",
                "[-Infinity]",
                "[-NaN]",
                "truE",
                "nulll",
                "t",
                "[undefined]",
                // numbers
                "[-]",
                "[+1]",
                "[-01]",
                "[-1.]",
                "[-2.]",
                "[.-1]",
                "[.2]",
                "[0.1.2]",
                "[0.3e+]",
                "[0.3e]",
                "[0.e1]",
                "[0E+]",
                "[0E]",
                "[0e]",
                "[1.0e+]",
                "[1.0e-]",
                "[1.0e]",
                "[1 000.0]",
                "[1eE2]",
                "[2.e+3]",
                "[2.e-3]",
                "[2.e3]",
                "[9.e+]",
                "[0x1]",
                "[0x42]",
                "[1+2]",
                "[-foo]",
                "[- 1]",
                "[012]",
                "[-012]",
                "[1.8011670033376514H]",
                "[1.2a-3]",
                "[123a]",
                "[++1]",
                "[--1]",
                "[1e1.5]",
                "[\uff11]",
                "[1e]",
                "-",
                "1.",
                "1e",
                "01",
                "[0123e4]",
                // texts
                "[\"\\uD800\\u\"]",
                "[\"\\uD800\\u1x\"]",
                "[\"\\x00\"]",
                "[\"\\\\\\\"]",
                "[\"\\a\"]",
                "[\"\\\u00e5\"]",
                "[\"\\u00A\"]",
                "[\"\\uqqqq\"]",
                "[\"\\\"]",
                "[\"\\U0061\"]",
                "[\"\\u\"]",
                "[\"\\",
                "[\"asd",
                "\"",
                "[\"a\u0000a\"]",
                "[\"new\nline\"]",
                "[\"\t\"]",
                "[\"\u001f\"]",
                "['a']",
                "[\\n]",
                "[\"x\"\\]",
                "[\"\\{[\"\\{[\"\\{[\"\\{",
                "\"x",
                "abc",
                "\"\\u12\uff11\uff11\"");
    }

    @ParameterizedTest
    @MethodSource("json")
    void isReadWhateverIsAroundIt(String json) {
        for (String document : inPlaces(json)) {
            assertThat(Json.compact(document).text()).as(document).isNotEmpty();
            assertThat(Json.compact(Json.compact(document).text())).as(document).isEqualTo(Json.compact(document));
        }
    }

    @ParameterizedTest
    @MethodSource("notJson")
    void isRefusedWhateverIsAroundIt(String noJson) {
        // "1 2" in "[7,1 2]" is still none; but "" in "[]" is.
        for (String document : noJson.isBlank() ? new String[] {noJson} : inPlaces(noJson)) {
            assertThatThrownBy(() -> Json.compact(document))
                    .as(document)
                    .isInstanceOf(UnreadableJsonException.class)
                    .hasMessageMatching(
                            ".*\\(line \\d+, column \\d+\\): "
                                    + "(not JSON|expected more, found the end|expected a JSON value, found nothing|expected the end, found .*)");
        }
    }

    /** Cut, overlong, half of a pair, beyond Unicode, or no UTF-8 at all; and what is in UTF-16 and UTF-32. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "FF",
                "80",
                "BF",
                "C0AF",
                "C1BF",
                "C2",
                "C220",
                "E08080",
                "E09FBF",
                "E282",
                "E28220",
                "EDA080",
                "EDBFBF",
                "F08080AF",
                "F08F8080",
                "F0908D",
                "F4908080",
                "F5808080",
                "F8888080",
                "FC8080808080",
                "FE",
                "E9",
                "9FFA",
                "EDA0BDEDB880"
            })
    void bytesThatAreNoUtf8AreRefusedInEveryText(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        for (String text : new String[] {"[\"x\"]", "{\"x\":1}", "[\"sixteen and more x and then again sixteen\"]"}) {
            byte[] document = replaced(text, bytes);
            assertThatThrownBy(() -> Json.read(document, reader -> ((ByteReader) reader).compact()))
                    .as(hex + " in " + text)
                    .isInstanceOf(UnreadableJsonException.class)
                    .hasMessageEndingWith(": not JSON");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FEFF005B005D",
                "FFFE5B005D00",
                "5B005D00",
                "0000005B0000005D",
                "5B0000005D000000",
                "EFBBBF",
                "EFBB5B5D"
            })
    void otherEncodingsAreRefused(String hex) {
        assertThatThrownBy(() -> Json.read(HexFormat.of().parseHex(hex), reader -> ((ByteReader) reader).compact()))
                .isInstanceOf(UnreadableJsonException.class);
    }

    private static byte[] replaced(String text, byte[] bytes) {
        byte[] document = text.getBytes(StandardCharsets.US_ASCII);
        int place = text.lastIndexOf('x');
        byte[] replaced = Arrays.copyOf(document, document.length - 1 + bytes.length);
        System.arraycopy(bytes, 0, replaced, place, bytes.length);
        System.arraycopy(document, place + 1, replaced, place + bytes.length, document.length - place - 1);
        return replaced;
    }

    /** By itself, in an array and as an unknown member's value; the end of a document is no place of its own. */
    private static String[] inPlaces(String json) {
        return new String[] {json, "[" + json + "]", "[7," + json + "]", "{\"unknown\":" + json + "}"};
    }
}
