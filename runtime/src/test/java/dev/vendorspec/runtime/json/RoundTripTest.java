package dev.vendorspec.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vendorspec.runtime.JsonValue;
import dev.vendorspec.runtime.sample.Card;
import dev.vendorspec.runtime.sample.Kind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read is what is written. */
class RoundTripTest {

    private static final String WHOLE_CARD = "{\"code\":\"Çağ \\\"ı\\\" 😀\",\"isCompany\":true,\"kind\":1,"
            + "\"kindText\":\"2\",\"count\":-7,\"countText\":\"42\",\"serial\":9007199254740993,"
            + "\"serialText\":\"-9223372036854775808\",\"price\":10.00,\"limit\":\"100.1\",\"active\":\"1\",\"blocked\":0,"
            + "\"born\":\"29.02.2024\",\"at\":\"12:12:00\",\"created\":\"2024-01-31T23:59:59.5\","
            + "\"id\":\"123e4567-e89b-12d3-a456-426614174000\",\"tckn\":\"10000000146\",\"token\":\"s\","
            + "\"etiketler_ğ\":[\"a\",\"ü\"],\"address\":{\"city\":\"İzmir\",\"line/1~\":\"x\",\"extra\":1.50},"
            + "\"branches\":[{\"city\":\"Muş\"},{}],\"unknown\":{\"a\":[1e3,{\"b\":null}]}}";

    @Test
    void everyKindOfMemberIsWrittenBackAsItWasRead() {
        assertThat(Card.fromJson(WHOLE_CARD).toJson()).isEqualTo(WHOLE_CARD);
    }

    @Test
    void membersInAnyOrderAreWrittenInTheOrderOfTheSpec() {
        assertThat(Card.fromJson("{\"tckn\":\"1\",\"zz\":0,\"kind\":2,\"count\":3,\"aa\":1,\"code\":\"x\"}")
                        .toJson())
                .isEqualTo("{\"code\":\"x\",\"kind\":2,\"count\":3,\"tckn\":\"1\",\"zz\":0,\"aa\":1}");
    }

    @Test
    void absentAndNullMembersAreNotWritten() {
        assertThat(Card.fromJson("{\"code\":null,\"address\":null,\"branches\":null,\"kind\":null}")
                        .toJson())
                .isEqualTo("{}");
    }

    @Test
    void unknownMembersAreKeptInTheirOrderAndBelongToTheirOwnObject() {
        Card card = Card.fromJson(" { \"b\" : [ 1.10 , \"ş\" ] , \"address\" : { \"c\" : true } , \"a\" : { } } ");

        assertThat(card.undocumented())
                .containsExactly(Map.entry("b", JsonValue.of("[1.10,\"ş\"]")), Map.entry("a", JsonValue.of("{}")));
        assertThat(card.toJson()).isEqualTo("{\"address\":{\"c\":true},\"b\":[1.10,\"ş\"],\"a\":{}}");
    }

    @Test
    void unknownNumbersKeepTheirDigits() {
        String json = "{\"n\":[1e999999999,1.0E+2,123456789012345678901234567890,0.10,-0]}";

        assertThat(Card.fromJson(json).toJson()).isEqualTo(json);
    }

    @Test
    void anUnknownCodeIsKeptAndWrittenBackAsItCame() {
        Card card = Card.fromJson("{\"kind\":77,\"kindText\":\"X1\"}");

        assertThat(card.toJson()).isEqualTo("{\"kind\":77,\"kindText\":\"X1\"}");
        assertThat(Card.fromJson("{\"kind\":\"N/A\"}").toJson()).isEqualTo("{\"kind\":\"N/A\"}");
        assertThat(Kind.of("77")).isEqualTo(Kind.of("77")).isNotEqualTo(Kind.BUYER);
        assertThat(Kind.of("77").isKnown()).isFalse();
    }

    @Test
    void aDecimalNeverHasAnExponent() {
        Card.Builder card = new Card.Builder();
        card.price = new BigDecimal("1E+3");
        card.limit = new BigDecimal("1E-7");

        assertThat(card.build().toJson()).isEqualTo("{\"price\":1000,\"limit\":\"0.0000001\"}");
    }

    @Test
    void decimalsOfEveryLengthAreWrittenToTheDigit() {
        for (String digits : List.of("1234567890123456789012", "9999999999999999999999", "1000000000000000000000")) {
            for (int length = 1; length <= digits.length(); length++) {
                BigInteger unscaled = new BigInteger(digits.substring(0, length));
                for (int scale = 0; scale <= digits.length(); scale++) {
                    assertWritten(new BigDecimal(unscaled, scale));
                    assertWritten(new BigDecimal(unscaled.negate(), scale));
                }
            }
        }
        for (int scale = 0; scale <= digits(Long.MAX_VALUE); scale++) {
            assertWritten(BigDecimal.valueOf(0, scale));
            assertWritten(BigDecimal.valueOf(Long.MIN_VALUE, scale));
            assertWritten(BigDecimal.valueOf(Long.MAX_VALUE, scale));
        }
    }

    private static int digits(long number) {
        return Long.toString(number).length();
    }

    private static void assertWritten(BigDecimal number) {
        String text = number.toPlainString();
        Card.Builder card = new Card.Builder();
        card.price = number;
        card.limit = number;
        assertThat(card.build().toJson()).isEqualTo("{\"price\":" + text + ",\"limit\":\"" + text + "\"}");
    }

    @Test
    void integersOfEveryLengthAreWritten() {
        for (long power = 1; power > 0 && power <= Long.MAX_VALUE / 10; power *= 10) {
            for (long number : new long[] {power - 1, power, power + 1, -power, 9 * power, Long.MAX_VALUE / power}) {
                Card.Builder card = new Card.Builder();
                card.count = (int) number;
                card.serial = number;
                card.serialText = -number;
                assertThat(card.build().toJson())
                        .isEqualTo("{\"count\":" + (int) number + ",\"serial\":" + number + ",\"serialText\":\""
                                + -number + "\"}");
            }
        }
    }

    @Test
    void aDecimalTooLongToWriteIsRefusedWithoutItsValueAndCanStillBeShown() {
        Card.Builder card = new Card.Builder();
        card.price = new BigDecimal("7E+10001");

        assertThatThrownBy(() -> card.build().toJson())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a decimal's scale is -10001: at most 10000 either way can be written without an exponent");
        assertThat(card.build()).hasToString("Card{\"price\":\"7E+10001\"}");
    }

    @Test
    void aTimeAlwaysHasItsSeconds() {
        Card.Builder card = new Card.Builder();
        card.at = LocalTime.of(8, 0);

        assertThat(card.build().toJson()).isEqualTo("{\"at\":\"08:00:00\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud83d", "a\\ud83d", "\\ude00\\ud83d b \\\" ğ", "\\ud83d\\ud83d\\ude00"})
    void halfACharacterIsReadAndWrittenWithoutLoss(String escaped) {
        Card card = Card.fromJson("{\"code\":\"" + escaped + "\",\"other\":\"" + escaped + "\"}");

        assertThat(Card.fromJson(card.toJson()).toJson()).isEqualTo(card.toJson());
        assertThat(Card.fromJson(card.toJson()).toJson()).contains("\\ud");
        assertThat(card.toString()).startsWith("Card{");
    }

    @Test
    void aNameWithHalfACharacterIsMended() {
        Card.Builder card = new Card.Builder();
        card.undocumented = Map.of("a\ud83d", JsonValue.of("1"));

        assertThat(card.build().toJson()).isEqualTo("{\"a\uFFFD\":1}");
    }

    @Test
    void aByteOrderMarkIsSkipped() {
        assertThat(Card.fromJson("\uFEFF{\"code\":\"x\"}").toJson()).isEqualTo("{\"code\":\"x\"}");
    }

    @Test
    void ofADuplicateMemberTheLastCounts() {
        Card card = Card.fromJson("{\"code\":\"a\",\"x\":1,\"code\":\"b\",\"x\":2}");

        assertThat(card.toJson()).isEqualTo("{\"code\":\"b\",\"x\":2}");
        assertThat(Card.fromJson("{\"code\":\"a\",\"code\":null}").toJson()).isEqualTo("{}");
    }

    @Test
    void aListOfObjectsCanBeTheRoot() {
        assertThat(Card.listFromJson("[{\"code\":\"a\"},null,{}]"))
                .extracting(Card::toJson)
                .containsExactly("{\"code\":\"a\"}", "{}");
    }

    @Test
    void anyJsonIsKeptAsItIsButForWhiteSpace() {
        JsonValue value = JsonValue.of(" { \"b\" : 1.0 , \"a\" : [ ] } ");

        assertThat(value.json()).isEqualTo("{\"b\":1.0,\"a\":[]}");
        assertThat(value)
                .isEqualTo(JsonValue.of("{\"b\":1.0,\"a\":[]}"))
                .isNotEqualTo(JsonValue.of("{\"b\":1,\"a\":[]}"));
        assertThat(value).hasToString("***");
        assertThat(JsonValue.of("null").json()).isEqualTo("null");
    }
}
