package dev.vendorspec.language.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vendorspec.language.problem.Problem;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reader refuses, by the classes of the public JSON test suites, and in which words. */
class JsonReaderRefusalTest {

    private static Problem refusal(String text) {
        JsonDocument document = JsonReader.read(new SourceText("example.json", text));
        assertThat(document).as(text).isInstanceOf(JsonDocument.Refused.class);
        Problem problem = ((JsonDocument.Refused) document).problem();
        assertThat(problem.code()).isEqualTo(ProblemCode.EXAMPLE_NOT_JSON);
        return problem;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "[",
                "]",
                "[1",
                "[1,",
                "[1,]",
                "[,1]",
                "[1,,2]",
                "[1 2]",
                "[\"a\" \"b\"]",
                "[\"\": 1]",
                "[\"a\",\n4\n,1,",
                "[1]x",
                "[1]]",
                "[3[4]]",
                "[x",
                "[*]",
                "[-]",
                "[+1]",
                "[.5]",
                "[1.]",
                "[1.e1]",
                "[-01]",
                "[01]",
                "[00]",
                "[0x1]",
                "[1e]",
                "[1e+]",
                "[0.3e+]",
                "[1 000.0]",
                "[1eE2]",
                "[2.e-3]",
                "[- 1]",
                "[-.1]",
                "[--1]",
                "[NaN]",
                "[Infinity]",
                "[-Infinity]",
                "[True]",
                "[tru]",
                "[truee]",
                "[nul]",
                "[fals]",
                "[undefined]",
                "[１]",
                "{",
                "{]",
                "{,}",
                "{\"a\"}",
                "{\"a\" 1}",
                "{\"a\":",
                "{\"a\":}",
                "{\"a\"::1}",
                "{\"a\",1}",
                "{\"a\":1,}",
                "{\"a\":1,,\"b\":2}",
                "{\"a\":1 \"b\":2}",
                "{a:1}",
                "{1:1}",
                "{null:null}",
                "{'a':1}",
                "['a']",
                "{\"a\":'b'}",
                "{\"a\":1}//x",
                "{\"a\":1}#x",
                "{\"a\":/*x*/1}",
                "{}{}",
                "{} []",
                "1 2",
                "\"",
                "\"a",
                "\"\\",
                "\"\\\"",
                "[\"\\x\"]",
                "[\"\\a\"]",
                "[\"\\'\"]",
                "[\"\\U0041\"]",
                "[\"\\u\"]",
                "[\"\\u00A\"]",
                "[\"\\u00G0\"]",
                "[\"\\u１２３４\"]",
                "[\"\\uD800\"]",
                "[\"\\uDC00\"]",
                "[\"\\uD800\\n\"]",
                "[\"\\uD800\\uD800\"]",
                "[\"\\uD800\\u0041\"]",
                "[\"\\uDC00\\uD800\"]",
                "[\"\uD800\"]",
                "[\"\uDC00\"]",
                "[\"\uD800",
                "[\"\t\"]",
                "[\"\n\"]",
                "[\"\r\"]",
                "[\"\u0000\"]",
                "[\"\u001F\"]",
                "[\f1]",
                "[\u000B1]",
                "[1]\u00A0",
                "\u2060[1]",
                "\uFEFF{}",
                "<a>",
                "\\u005B1]",
                "('x')"
            })
    void whatIsNotJsonIsRefused(String text) {
        refusal(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"a":1,//x             | 1,8 | found a comment, expected a member's name in double quotes | take the comment out: JSON has none
            /* x */ {}             | 1,1 | found a comment, expected a JSON value | take the comment out: JSON has none
            # x                    | 1,1 | found a comment, expected a JSON value | take the comment out: JSON has none
            {"a":1,}               | 1,8 | found "}" behind a comma, expected a member's name in double quotes | take the last comma out
            [1,]                   | 1,4 | found "]" behind a comma, expected a JSON value | take the last comma out
            {'a':1}                | 1,2 | found a single quotation mark, expected a member's name in double quotes or "}" | JSON's quotation mark is "
            {"a":1}{"a":1}         | 1,8 | found "{", expected the end of the document |
            [NaN]                  | 1,2 | found the word NaN, expected a JSON value |
            [True]                 | 1,2 | found the word True, expected a JSON value | write true
            [None]                 | 1,2 | found the word None, expected a JSON value | write null
            [secret]               | 1,2 | found "s", expected a JSON value |
            [007]                  | 1,3 | found a number with a leading zero, expected none | write it in quotes if it is text
            [1.]                   | 1,4 | found "]", expected a digit behind the point |
            {"a" 1}                | 1,6 | found "1", expected ":" behind the member's name |
            {"a":1 "b":2}          | 1,8 | found a quotation mark, expected "," or "}" |
            {"a":                  | 1,6 | found the end of the document, expected a JSON value |
            ["a                    | 1,4 | found the end of the document inside text, expected the closing quotation mark |
            ["\\uD800"]            | 1,3 | found half of a surrogate pair as an escape, expected both halves |
            ["\\u00"]              | 1,3 | found an incomplete \\u escape, expected four hexadecimal digits |
            """)
    void theRefusalTellsPlaceAndWhatWasFoundAndExpected(String text, String place, String message, String fix) {
        Problem problem = refusal(text);
        assertThat(problem.at()).hasToString("example.json:[" + place + "]");
        assertThat(problem.text()).isEqualTo(message);
        assertThat(problem.fix()).isEqualTo(fix);
    }

    @Test
    void charactersThatCannotBeSeenAreNamed() {
        assertThat(refusal("\uFEFF{}").text()).isEqualTo("found a byte order mark, expected a JSON value");
        assertThat(refusal("[\"\t\"]").text()).isEqualTo("found a tab inside text, expected it as an escape");
        assertThat(refusal("[\"\u0001\"]").text())
                .isEqualTo("found the character U+0001 inside text, expected it as an escape");
        Problem lineEnd = refusal("{\n \"a\": \"b\n\"}");
        assertThat(lineEnd.at()).hasToString("example.json:[2,9]");
        assertThat(lineEnd.text())
                .isEqualTo("found the end of the line inside text, expected the closing quotation mark");
        assertThat(lineEnd.fix()).isEqualTo("write a line break as \\n");
    }

    @Test
    void nestingBeyondItsLimitIsRefused() {
        int tooDeep = JsonReader.MAX_DEPTH + 1;
        assertThat(refusal("[".repeat(tooDeep) + "]".repeat(tooDeep)).text())
                .isEqualTo("found nesting deeper than 64, expected at most that many levels");
        assertThat(refusal("[".repeat(100_000)).at()).hasToString("example.json:[1,65]");
    }
}
