package dev.vendorspec.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vendorspec.runtime.JsonValue;
import dev.vendorspec.runtime.contract.FlagForm;
import dev.vendorspec.runtime.contract.JsonWriter;
import dev.vendorspec.runtime.contract.Member;
import dev.vendorspec.runtime.sample.Address;
import dev.vendorspec.runtime.sample.Card;
import dev.vendorspec.runtime.sample.CardCodec;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing that people read shows what not everybody may see. */
class MaskingTest {

    private static final Member PERSON = Member.of("T", "person").personal();
    private static final Member PLAIN = Member.of("T", "plain");
    private static final Member SECRET = Member.of("T", "secret").secret();

    @Test
    void personalAndSecretAndUndocumentedMembersAreMasked() {
        Card card = Card.fromJson("{\"code\":\"A\",\"born\":\"01.02.1990\",\"tckn\":\"10000000146\","
                + "\"token\":\"abcdefghijkl\",\"address\":{\"city\":\"Van\",\"iç\":5},\"etc\":{\"name\":\"Ayşe\"}}");

        assertThat(card.toMaskedJson())
                .isEqualTo("{\"code\":\"A\",\"born\":\"***\",\"tckn\":\"***46\",\"token\":\"***\","
                        + "\"address\":{\"city\":\"Van\",\"iç\":\"***\"},\"etc\":\"***\"}");
        assertThat(card).hasToString("Card" + card.toMaskedJson());
    }

    @ParameterizedTest
    @CsvSource({"1234567, ***", "12345678, ***78", "Ayşe Gül😀, ***l😀", "'', ***", "😀😀😀😀, ***"})
    void aPersonalTextKeepsItsLastTwoCodePointsOnlyIfItIsLong(String text, String masked) {
        assertThat(Masks.personal(text)).isEqualTo(masked);
    }

    @Test
    void whatAHiddenMemberHoldsIsHiddenHoweverDeep() {
        Consumer<JsonWriter> document = writer -> {
            writer.beginObject();
            writer.list(PERSON, List.of("12345678", "b"), JsonWriter::text);
            writer.texts(PERSON, List.of("12345678", "b"));
            writer.text(PLAIN, "seen");
            writer.name(SECRET);
            writer.beginArray();
            writer.beginObject();
            writer.text(PLAIN, "deep and long");
            writer.text(PERSON, "deep and long");
            writer.endObject();
            writer.integer(7);
            writer.nullValue();
            writer.endArray();
            writer.name(PERSON);
            writer.integer(42);
            writer.decimal(PERSON, new BigDecimal("1E+99999"));
            writer.flag(PERSON, true, FlagForm.JSON);
            writer.flag(PERSON, true, FlagForm.bare("0", "1"));
            writer.integer(PLAIN, 1);
            writer.flag(PLAIN, true, FlagForm.bare("0", "1"));
            writer.flag(PLAIN, true, FlagForm.JSON);
            writer.endObject();
        };

        assertThat(Json.masked(document))
                .isEqualTo(
                        "{\"person\":[\"***78\",\"***\"],\"person\":[\"***78\",\"***\"],\"plain\":\"seen\","
                                + "\"secret\":[{\"plain\":\"***\",\"person\":\"***\"},\"***\",null],\"person\":\"***\","
                                + "\"person\":\"***\",\"person\":\"***\",\"person\":\"***\",\"plain\":1,\"plain\":1,\"plain\":true}");
    }

    @Test
    void sensitiveValuesOfABodyAreCollectedForMaskingAnEcho() {
        Card.Builder card = new Card.Builder();
        card.code = "PLAIN";
        card.tckn = "10000000146";
        card.token = " ";
        card.address = new Address("Van", null, Map.of("x", JsonValue.of("{\"name\":[\"Ayşe\",7.50,true,null]}")));
        Card built = card.build();

        assertThat(Json.sensitiveValues(writer -> CardCodec.INSTANCE.write(writer, built)))
                .containsExactly("10000000146", "Ayşe", "7.50");
    }
}
