package dev.vendorspec.runtime.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.vendorspec.runtime.Bytes;
import dev.vendorspec.runtime.json.Json;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Forms in which amounts, moments, content and maps travel, and what people read of them. */
class WireFormsTest {

    private static final Member PLAIN = Member.of("Any", "v");
    private static final Member PERSONAL = PLAIN.personal();

    private static String written(Consumer<JsonWriter> value) {
        return new String(Json.write(value), StandardCharsets.UTF_8);
    }

    private static String object(Consumer<JsonWriter> member) {
        return written(inObject(member));
    }

    private static Consumer<JsonWriter> inObject(Consumer<JsonWriter> member) {
        return writer -> {
            writer.beginObject();
            member.accept(writer);
            writer.endObject();
        };
    }

    private static String decimal(String value, DecimalForm form) {
        return written(writer -> writer.decimal(new BigDecimal(value), form));
    }

    @Test
    void amountsTravelInTheirForm() {
        assertThat(decimal("1000.50", DecimalForm.COMMA)).isEqualTo("\"1000,50\"");
        assertThat(decimal("1000.500", DecimalForm.fixedText(2))).isEqualTo("\"1000.50\"");
        assertThat(decimal("-7", DecimalForm.fixedComma(2))).isEqualTo("\"-7,00\"");
        assertThat(decimal("1e3", DecimalForm.fixed(2))).isEqualTo("1000.00");
        assertThat(decimal("1000.500", DecimalForm.STRIPPED)).isEqualTo("1000.5");
        assertThat(decimal("1000.00", DecimalForm.STRIPPED_TEXT)).isEqualTo("\"1000\"");
        assertThat(decimal("0.05", DecimalForm.MINOR)).isEqualTo("5");
        assertThat(decimal("1e3", DecimalForm.MINOR_TEXT)).isEqualTo("\"100000\"");
    }

    @Test
    void nothingIsRoundedAndTheMessageDoesNotTellTheValue() {
        for (DecimalForm form : List.of(DecimalForm.MINOR, DecimalForm.fixed(2), DecimalForm.fixedComma(2))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> decimal("98765.432", form))
                    .withMessageContaining("2 digits behind the point")
                    .withMessageNotContaining("98765");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> decimal("1e1000000", DecimalForm.MINOR))
                .withMessageContaining("scale");
    }

    @Test
    void whatCannotTravelCanStillBeShownAndHidden() {
        Consumer<JsonWriter> shown = inObject(
                writer -> writer.value(PLAIN, new BigDecimal("1.005"), (out, v) -> out.decimal(v, DecimalForm.MINOR)));
        Consumer<JsonWriter> hidden = inObject(writer ->
                writer.value(PERSONAL, new BigDecimal("1.005"), (out, v) -> out.decimal(v, DecimalForm.fixed(2))));

        assertThat(Json.masked(shown)).isEqualTo("{\"v\":1.005}");
        assertThat(Json.masked(hidden)).isEqualTo("{\"v\":\"***\"}");
        assertThat(Json.sensitiveValues(hidden)).containsExactly("1.005");
    }

    @Test
    void momentsTravelAsCountsHoweverFarAway() {
        Instant moment = Instant.parse("1969-12-31T23:59:59.999Z");

        assertThat(written(writer -> writer.epoch(moment, EpochForm.SECONDS))).isEqualTo("-1");
        assertThat(written(writer -> writer.epoch(moment, EpochForm.MILLIS_TEXT)))
                .isEqualTo("\"-1\"");
        assertThat(written(writer -> writer.epoch(Instant.MAX, EpochForm.MILLIS)))
                .isEqualTo("31556889864403199999");
        assertThat(EpochForm.SECONDS.read(Long.MAX_VALUE)).isNull();
    }

    @Test
    void contentIsItsBytesAndNeverShown() {
        byte[] array = {97, 98, 99};
        Bytes content = Bytes.of(array);
        array[0] = 0;
        content.toByteArray()[1] = 0;

        assertThat(content).isEqualTo(Bytes.ofBase64("YWJj")).hasSameHashCodeAs(Bytes.ofBase64(" YW\r\nJj"));
        assertThat(content).isNotEqualTo(Bytes.of(array)).hasToString("3 bytes");
        assertThat(Bytes.ofBase64("-_-_").base64()).isEqualTo("+/+/");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bytes.ofBase64("secret!"))
                .withMessageNotContaining("secret");
        Consumer<JsonWriter> document = inObject(writer -> writer.value(PLAIN, content, JsonWriter::bytes));
        assertThat(written(document)).isEqualTo("{\"v\":\"YWJj\"}");
        assertThat(Json.masked(document)).isEqualTo("{\"v\":\"3 bytes\"}");
    }

    @Test
    void mapsKeepTheirOrderAndHideTheirKeysWithTheirValues() {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("z", "one");
        map.put("a", "two");
        Map<String, String> copy = Copies.ofMap(map);
        map.clear();

        assertThat(object(writer -> writer.map(PLAIN, copy, JsonWriter::text)))
                .isEqualTo("{\"v\":{\"z\":\"one\",\"a\":\"two\"}}");
        assertThat(Json.masked(inObject(writer -> writer.map(PERSONAL, copy, JsonWriter::text))))
                .isEqualTo("{\"v\":{\"***\":\"***\",\"***\":\"***\"}}");
        assertThat(Json.sensitiveValues(inObject(writer -> writer.map(PERSONAL, copy, JsonWriter::text))))
                .containsExactly("z", "one", "a", "two");
        Map<String, String> withNull = new HashMap<>();
        withNull.put("a", null);
        assertThatNullPointerException().isThrownBy(() -> Copies.ofMap(withNull));
    }

    @Test
    void anAbsentValueTravelsAsTold() {
        assertThat(object(writer -> writer.absentAsNull(PLAIN, null))).isEqualTo("{\"v\":null}");
        assertThat(object(writer -> writer.absentAsEmpty(PLAIN, null))).isEqualTo("{\"v\":\"\"}");
        assertThat(object(writer -> writer.absentAsEmpty(PLAIN, 1))).isEqualTo("{}");
    }

    @Test
    void digitsThatTheFormCannotCarryAreTold() {
        var violations = ValidationContext.check(
                new BigDecimal("1.005"), (value, context) -> context.fractionDigits(PLAIN, value, 2));

        assertThat(violations)
                .extracting(violation -> violation.ruleId(), violation -> violation.message(java.util.Locale.ENGLISH))
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "Any.v.digits", "v: at most 2 digits after the decimal point [Any.v.digits]"));
        assertThat(violations.get(0).message(java.util.Locale.forLanguageTag("tr")))
                .isEqualTo("v: ondalık ayırıcıdan sonra en fazla 2 basamak [Any.v.digits]");
    }
}
