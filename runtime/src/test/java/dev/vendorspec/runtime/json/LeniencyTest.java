package dev.vendorspec.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vendorspec.runtime.UnreadableJsonException;
import dev.vendorspec.runtime.sample.Card;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of what is read for what, and of what is not. */
class LeniencyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            code      | 10.00                | "10.00"
            code      | -1e5                 | "-1e5"
            code      | true                 | "true"
            code      | ""                   | ""
            count     | 2.0                  | 2
            count     | 2e1                  | 20
            count     | "2"                  | 2
            count     | "2.00"               | 2
            count     | "007"                | 7
            count     | -2147483648          | -2147483648
            serial    | 9223372036854775807  | 9223372036854775807
            serial    | "9223372036854775807"| 9223372036854775807
            serial    | 1000000000000000000  | 1000000000000000000
            serial    | -99999999999999999   | -99999999999999999
            countText | 5                    | "5"
            price     | "1.50"               | 1.50
            price     | 1.5E+2               | 150
            price     | "01.5"               | 1.5
            limit     | 7                    | "7"
            isCompany | "TRUE"               | true
            isCompany | "False"              | false
            isCompany | 1                    | true
            isCompany | "0"                  | false
            active    | true                 | "1"
            active    | 0                    | "0"
            active    | "1"                  | "1"
            blocked   | "true"               | 1
            blocked   | "0"                  | 0
            kind      | "1"                  | 1
            kind      | 1.0                  | 1
            kindText  | 2                    | "2"
            at        | "12:12"              | "12:12:00"
            at        | "12:12:00.25"        | "12:12:00.25"
            branches  | [null,{}]            | [{}]
            etiketler_ğ | [1,true,null]      | ["1","true"]
            """)
    void isReadAsAndWrittenInTheDeclaredForm(String member, String read, String written) {
        assertThat(Card.fromJson("{\"" + member + "\":" + read + "}").toJson())
                .isEqualTo("{\"" + member + "\":" + written + "}");
    }

    @ParameterizedTest
    @CsvSource({
        "kind",
        "count",
        "serial",
        "price",
        "isCompany",
        "active",
        "born",
        "at",
        "created",
        "id",
        "address",
        "branches"
    })
    void anEmptyTextIsAbsentForAllButText(String member) {
        assertThat(Card.fromJson("{\"" + member + "\":\"\"}").toJson()).isEqualTo("{}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            code     | {}                      | expected text, found an object
            code     | []                      | expected text, found an array
            count    | 2.9                     | expected a whole number from -2147483648 to 2147483647, found another number
            count    | 2147483648              | expected a whole number from -2147483648 to 2147483647, found another number
            count    | "9999999999"            | expected a whole number from -2147483648 to 2147483647, found another text
            count    | "5 "                    | expected a whole number from -2147483648 to 2147483647, found another text
            count    | true                    | expected a whole number, found a flag
            serial   | 9223372036854775808     | expected a whole number from -9223372036854775808 to 9223372036854775807, found another number
            serial   | 1e999999999             | expected a whole number from -9223372036854775808 to 9223372036854775807, found another number
            serial   | "１２"                   | expected a whole number from -9223372036854775808 to 9223372036854775807, found another text
            price    | "1,50"                  | expected a number, found another text or an exponent out of range
            price    | 1e10001                 | expected a number, found another text or an exponent out of range
            price    | 1e999999999             | expected a number, found another text or an exponent out of range
            price    | "1e99999999999"         | expected a number, found another text or an exponent out of range
            price    | []                      | expected a number, found an array
            isCompany| "yes"                   | expected a flag, found text
            isCompany| 2                       | expected a flag, found a number
            isCompany| "fal\u017fe"            | expected a flag, found text
            born     | "31.02.2024"            | expected a date, found another text
            born     | "2024-02-01"            | expected a date, found another text
            born     | "29.02.2023"            | expected a date, found another text
            at       | "24:00:00"              | expected a time, found another text
            created  | "2024-02-30T10:00:00"   | expected a date with a time, found another text
            id       | "1-1-1-1-1"             | expected a UUID, found another text
            id       | "123e4567-e89b-12d3-a456-42661417400x" | expected a UUID, found another text
            kind     | {}                      | expected a code, found an object
            address  | []                      | expected an object, found an array
            address  | "x"                     | expected an object, found text
            branches | {}                      | expected an array, found an object
            """)
    void cannotBeReadAndTheMessageHasNoValue(String member, String read, String problem) {
        assertThatThrownBy(() -> Card.fromJson("{\"" + member + "\":" + read + "}"))
                .isInstanceOf(UnreadableJsonException.class)
                .hasMessageStartingWith("/" + member + " (line 1, column ")
                .hasMessageEndingWith("): " + problem)
                .hasNoCause();
    }

    @Test
    void theMessageTellsThePlace() {
        assertThatThrownBy(() -> Card.fromJson("{\n  \"code\": \"ğğ\", \"branches\": [{}, {\"city\": {}}]}"))
                .isInstanceOfSatisfying(UnreadableJsonException.class, unreadable -> {
                    assertThat(unreadable.pointer()).isEqualTo("/branches/1/city");
                    assertThat(unreadable.line()).isEqualTo(2);
                    assertThat(unreadable.column()).isEqualTo(43);
                })
                .hasMessage("/branches/1/city (line 2, column 43): expected text, found an object");
    }

    @Test
    void thePointerIsEscaped() {
        assertThatThrownBy(() -> Card.fromJson("{\"address\":{\"line/1~\":[]}}"))
                .hasMessage("/address/line~11~0 (line 1, column 23): expected text, found an array");
    }

    @Test
    void anEscapedNameIsTheSameNameAndALongerOneIsNot() {
        assertThat(Card.fromJson("{\"co\\u0064e\":\"x\",\"codes\":1,\"isCompan\":2,\"Code\":3}")
                        .toJson())
                .isEqualTo("{\"code\":\"x\",\"codes\":1,\"isCompan\":2,\"Code\":3}");
    }
}
