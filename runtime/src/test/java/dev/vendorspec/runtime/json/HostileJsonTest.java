package dev.vendorspec.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vendorspec.runtime.JsonValue;
import dev.vendorspec.runtime.UnreadableJsonException;
import dev.vendorspec.runtime.contract.JsonReader;
import dev.vendorspec.runtime.sample.Card;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no JSON of ours is refused with a place, without a value, and at no cost. */
class HostileJsonTest {

    private static final String TOO_MUCH = "deeper, or with a longer text, number or name than is read";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                            | the document (line 1, column 1): expected a JSON value, found nothing
            `  `                          | the document (line 1, column 3): expected a JSON value, found nothing
            null                          | the document (line 1, column 1): expected an object, found nothing
            []                            | the document (line 1, column 1): expected an object, found an array
            "x"                           | the document (line 1, column 1): expected an object, found text
            {} {}                         | the document (line 1, column 4): expected the end, found an object
            {"code":"Ayşe" , "count":     | /count (line 1, column 26): expected more, found the end
            {"address":{"city":"Ay        | /address/city (line 1, column 23): expected more, found the end
            """)
    void isRefusedWithItsPlace(String json, String message) {
        assertThatThrownBy(() -> Card.fromJson(json))
                .isInstanceOf(UnreadableJsonException.class)
                .hasMessage(message)
                .hasNoCause();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <html>secret</html>
            {"code":'secret'}
            {"code":secret}
            {"code":"a"} secret
            {code:"secret"}
            {"code":"secret",}
            {"code":NaN}
            {"code":01}
            {"x":[secret]}
            // secret
            {"code":"a\tsecret"}
            """)
    void isNotJsonAndTheMessageDoesNotQuoteIt(String json) {
        assertThatThrownBy(() -> Card.fromJson(json))
                .isInstanceOf(UnreadableJsonException.class)
                .hasMessageEndingWith(": not JSON")
                .hasNoCause()
                .message()
                .doesNotContain("secret");
    }

    @Test
    void depthIsLimitedWhetherTheMemberIsKnownOrNot() {
        String deep = "[".repeat(50_000);

        assertThatThrownBy(() -> Card.fromJson("{\"x\":" + deep)).hasMessageEndingWith(TOO_MUCH);
        assertThatThrownBy(() -> JsonValue.of(deep)).hasMessageEndingWith(TOO_MUCH);
        assertThat(JsonValue.of("[".repeat(100) + "]".repeat(100)).json()).hasSize(200);
    }

    @Test
    void numbersAndNamesAreLimited() {
        String number = "1".repeat(100_000);

        assertThatThrownBy(() -> Card.fromJson("{\"price\":" + number + "}")).hasMessageEndingWith(TOO_MUCH);
        assertThatThrownBy(() -> Card.fromJson("{\"x\":" + number + "}")).hasMessageEndingWith(TOO_MUCH);
        assertThatThrownBy(() -> Card.fromJson("{\"price\":\"" + number + "\"}"))
                .hasMessageEndingWith("expected a number, found another text or an exponent out of range");
        assertThatThrownBy(() -> Card.fromJson("{\"" + number + "\":1}")).hasMessageEndingWith(TOO_MUCH);
    }

    @Test
    void textsAreLimited() {
        String text = "x".repeat(10 * 1024 * 1024 + 1);

        assertThatThrownBy(() -> Card.fromJson("{\"code\":\"" + text + "\"}")).hasMessageEndingWith(TOO_MUCH);
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        byte[] bytes = {'{', '"', 'a', '"', ':', '"', (byte) 0xFF, '"', '}'};

        assertThatThrownBy(() -> Json.read(bytes, reader -> ((ByteReader) reader).compact()))
                .isInstanceOf(UnreadableJsonException.class)
                .hasMessageEndingWith(": not JSON");
    }

    @Test
    void aByteBeyondEveryCharacterIsNoEnd() {
        byte[] bytes = {'1', '2', (byte) 0xFF, 'x'};

        assertThatThrownBy(() -> Json.read(bytes, reader -> ((ByteReader) reader).compact()))
                .isInstanceOf(UnreadableJsonException.class);
        assertThatThrownBy(() -> Json.read(bytes, JsonReader::integer)).isInstanceOf(UnreadableJsonException.class);
        assertThatThrownBy(() -> Json.read(new byte[] {(byte) 0xFF}, JsonReader::integer))
                .isInstanceOf(UnreadableJsonException.class);
    }
}
