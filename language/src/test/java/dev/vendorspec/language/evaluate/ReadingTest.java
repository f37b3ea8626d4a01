package dev.vendorspec.language.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vendorspec.language.model.DecimalForm;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.language.model.ValueType.FlagForm;
import dev.vendorspec.language.model.ValueType.TemporalKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which JSON is of which type: exactly the wire form in requests, forgiving in responses. */
class ReadingTest {

    private static final Map<String, ValueType> TYPES = Map.ofEntries(
            Map.entry("string", TestField.text("f").build().type()),
            Map.entry("int", new ValueType.Whole(false, null, null, false)),
            Map.entry("long", new ValueType.Whole(true, null, null, false)),
            Map.entry("int as string", new ValueType.Whole(false, null, null, true)),
            Map.entry("decimal", new ValueType.Decimal(null, null, null, null, DecimalForm.NUMBER)),
            Map.entry("decimal as string", new ValueType.Decimal(null, null, null, null, DecimalForm.TEXT)),
            Map.entry("boolean", new ValueType.Flag(FlagForm.JSON)),
            Map.entry("boolean as string", new ValueType.Flag(new FlagForm("false", "true", true))),
            Map.entry("boolean as \"0/1\"", new ValueType.Flag(new FlagForm("0", "1", true))),
            Map.entry("boolean as 0/1", new ValueType.Flag(new FlagForm("0", "1", false))),
            Map.entry("boolean as \"E/H\"", new ValueType.Flag(new FlagForm("E", "H", true))),
            Map.entry("date", new ValueType.Temporal(TemporalKind.DATE, null)),
            Map.entry("date as dotted", new ValueType.Temporal(TemporalKind.DATE, "dd.MM.yyyy")),
            Map.entry("time", new ValueType.Temporal(TemporalKind.TIME, null)),
            Map.entry("time as HHmm", new ValueType.Temporal(TemporalKind.TIME, "HHmm")),
            Map.entry("datetime", new ValueType.Temporal(TemporalKind.DATETIME, null)),
            Map.entry("datetime as blank", new ValueType.Temporal(TemporalKind.DATETIME, "yyyy-MM-dd HH:mm:ss")),
            Map.entry("uuid", new ValueType.Uuid()),
            Map.entry("enum", Models.kind(false)),
            Map.entry("enum as string", Models.kind(true)),
            Map.entry("text enum", new ValueType.EnumOf("Open", false)),
            Map.entry("object", Models.objectOf("Inner")),
            Map.entry("list", Models.listOf(new ValueType.Whole(false, null, null, false))));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            string             | 'x'                                    | yes | yes
            string             | ''                                     | yes | yes
            string             | 10.00                                  | no  | yes
            string             | true                                   | no  | yes
            string             | null                                   | no  | yes
            string             | {}                                     | no  | no
            string             | ['x']                                  | no  | no
            int                | 2                                      | yes | yes
            int                | -0                                     | yes | yes
            int                | 2.0                                    | no  | yes
            int                | 2e0                                    | no  | yes
            int                | 2.9                                    | no  | no
            int                | '2'                                    | no  | yes
            int                | '02'                                   | no  | yes
            int                | ''                                     | no  | yes
            int                | ' '                                    | no  | no
            int                | ' 2'                                   | no  | no
            int                | '２'                                   | no  | no
            int                | true                                   | no  | no
            int                | 2147483647                             | yes | yes
            int                | 2147483648                             | no  | no
            int                | -2147483648                            | yes | yes
            int                | 1E999999999                            | no  | no
            int                | 1E99999999999                          | no  | no
            long               | 2147483648                             | yes | yes
            long               | 9223372036854775807                    | yes | yes
            long               | 9223372036854775808                    | no  | no
            int as string      | '2'                                    | yes | yes
            int as string      | 2                                      | no  | yes
            int as string      | '02'                                   | no  | yes
            int as string      | '2.5'                                  | no  | no
            int as string      | 'x'                                    | no  | no
            decimal            | 10.00                                  | yes | yes
            decimal            | 1E+3                                   | yes | yes
            decimal            | '10.00'                                | no  | yes
            decimal            | '10,00'                                | no  | no
            decimal            | 1E1001                                 | no  | no
            decimal as string  | '100.1'                                | yes | yes
            decimal as string  | '1E3'                                  | no  | yes
            decimal as string  | 100.1                                  | no  | yes
            boolean            | true                                   | yes | yes
            boolean            | 'true'                                 | no  | yes
            boolean            | 'TRUE'                                 | no  | yes
            boolean            | 1                                      | no  | yes
            boolean            | 2                                      | no  | no
            boolean            | 'yes'                                  | no  | no
            boolean            | ''                                     | no  | yes
            boolean as string  | 'true'                                 | yes | yes
            boolean as string  | 'True'                                 | no  | yes
            boolean as string  | true                                   | no  | yes
            boolean as "0/1"   | '0'                                    | yes | yes
            boolean as "0/1"   | 0                                      | no  | yes
            boolean as "0/1"   | true                                   | no  | yes
            boolean as "0/1"   | '2'                                    | no  | no
            boolean as 0/1     | 1                                      | yes | yes
            boolean as 0/1     | '1'                                    | no  | yes
            boolean as 0/1     | 1.0                                    | no  | no
            boolean as "E/H"   | 'H'                                    | yes | yes
            boolean as "E/H"   | 'h'                                    | no  | no
            date               | '2024-02-29'                           | yes | yes
            date               | '2023-02-29'                           | no  | no
            date               | '29.02.2024'                           | no  | no
            date               | 20240229                               | no  | no
            date as dotted     | '29.02.2024'                           | yes | yes
            date as dotted     | '31.02.2024'                           | no  | no
            date as dotted     | '2024-02-29'                           | no  | no
            time               | '12:12:00'                             | yes | yes
            time               | '12:12:00.5'                           | yes | yes
            time               | '12:12'                                | no  | yes
            time               | '24:00:00'                             | no  | no
            time as HHmm       | '1212'                                 | yes | yes
            time as HHmm       | '2512'                                 | no  | no
            datetime           | '2024-02-29T12:12:00'                  | yes | yes
            datetime           | '2024-02-29T12:12'                     | no  | yes
            datetime           | '2024-02-29 12:12:00'                  | no  | no
            datetime as blank  | '2024-02-29 12:12:00'                  | yes | yes
            uuid               | 'e5502ff6-396a-4ed9-b5e9-cc3f4212a2af' | yes | yes
            uuid               | '1-1-1-1-1'                            | no  | no
            uuid               | 1                                      | no  | no
            enum               | 1                                      | yes | yes
            enum               | '1'                                    | no  | yes
            enum               | 1.0                                    | no  | yes
            enum               | true                                   | no  | no
            enum               | ''                                     | no  | yes
            enum as string     | '1'                                    | yes | yes
            enum as string     | 1                                      | no  | yes
            text enum          | 'a'                                    | yes | yes
            text enum          | 1                                      | no  | yes
            object             | {}                                     | yes | yes
            object             | 'x'                                    | no  | no
            object             | []                                     | no  | no
            list               | [1]                                    | yes | yes
            list               | []                                     | yes | yes
            list               | 1                                      | no  | no
            list               | {}                                     | no  | no
            """)
    void aValueIsOfItsType(String type, String json, String strict, String lenient) {
        var inner = Models.object("Inner", List.of());
        var object = Models.type(TestField.of("f", TYPES.get(type)));
        String body = "{'f':" + json + "}";
        assertThat(Models.strict(object, body, inner))
                .isEqualTo(strict.equals("yes") ? List.of() : List.of("T.f.type /f"));
        assertThat(Models.lenient(object, body, inner))
                .isEqualTo(lenient.equals("yes") ? List.of() : List.of("T.f.type /f"));
    }
}
