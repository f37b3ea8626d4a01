package dev.vendorspec.language.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vendorspec.language.json.JsonDocument;
import dev.vendorspec.language.json.JsonReader;
import dev.vendorspec.language.model.DecimalForm;
import dev.vendorspec.language.model.DecimalForm.Kind;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms of decimal numbers: what a request may say, and what an answer may. */
class WireFormReadingTest {

    private static final Map<String, DecimalForm> FORMS = Map.of(
            "comma", new DecimalForm(Kind.PLAIN, 0, true, true),
            "fixed", new DecimalForm(Kind.FIXED, 2, false, true),
            "number", new DecimalForm(Kind.FIXED, 2, false, false),
            "stripped", new DecimalForm(Kind.STRIPPED, 0, false, true),
            "minor", new DecimalForm(Kind.MINOR, 0, false, false));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "comma | \"1,50\" | 1.50 | 1.50",
                "comma | \"1.50\" | - | 1.50",
                "comma | 1.50 | - | 1.50",
                "comma | \"1.000,50\" | - | -",
                "fixed | \"1.50\" | 1.50 | 1.50",
                "fixed | \"1.5\" | - | 1.5",
                "fixed | \"1.505\" | 1.505 | 1.505",
                "fixed | \"1,5\" | - | 1.5",
                "number | 1.50 | 1.50 | 1.50",
                "number | 1.5 | - | 1.5",
                "number | \"1.50\" | - | 1.50",
                "stripped | \"1.5\" | 1.5 | 1.5",
                "stripped | \"1.50\" | - | 1.50",
                "stripped | \"10\" | 10 | 10",
                "minor | 150 | 1.50 | 1.50",
                "minor | \"150\" | - | 1.50",
                "minor | 150.5 | - | -"
            })
    void aFormIsReadStrictlyInRequestsAndLenientlyInAnswers(String form, String json, String strict, String lenient) {
        assertThat(read(form, json, Reading.STRICT)).isEqualTo(strict);
        assertThat(read(form, json, Reading.LENIENT)).isEqualTo(lenient);
    }

    private static String read(String form, String json, Reading reading) {
        var type = new dev.vendorspec.language.model.ValueType.Decimal(null, null, null, null, FORMS.get(form));
        var root = ((JsonDocument.Accepted)
                        JsonReader.read(new dev.vendorspec.language.source.SourceText("a.json", json)))
                .root();
        Value value = new ScalarReader(reading).decimal(type, root);
        return value instanceof Value.Number number ? plain(number.number()) : "-";
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
