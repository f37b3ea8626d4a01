package dev.vendorspec.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.vendorspec.jackson.everything.Everything;
import dev.vendorspec.jackson.everything.Person;
import dev.vendorspec.runtime.Code;
import dev.vendorspec.runtime.JsonValue;
import dev.vendorspec.runtime.UnreadableJsonException;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a mapper is told of documents that cannot be read: the place, and no value. */
class RefusalsTest {

    /** A mapper that was told to show documents in its messages. */
    private static final ObjectMapper SHOWING = JsonMapper.builder()
            .addModule(new VendorspecModule())
            .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    /** A user's own class. */
    record Order(List<Map<String, Everything>> parts) {}

    private static Mappers.Failure failure(String json) {
        return Mappers.Failure.of(() -> SHOWING.readValue(json, Order.class));
    }

    @Test
    void thePlaceIsTheWholeWay() {
        Mappers.Failure failure =
                failure("{\"parts\":[{},\n{\"a\":{\"people\":[{},{\"name\":\"Gizli\"},{\"born\": \"Gizli\"}]}}]}");

        assertThat(failure.text()).isEqualTo("expected a date, found another text");
        assertThat(failure.pointer()).isEqualTo("/parts/1/a/people/2/born");
        assertThat(failure.line()).isEqualTo(2);
        assertThat(failure.column()).isEqualTo(46);
        assertThat(failure.message())
                .contains("Everything[\"people\"]->java.util.List[2]->dev.vendorspec.runtime.VendorObject[\"born\"]")
                .doesNotContain("Gizli");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gizli",
                "\"Gizli",
                "\"Gizli\\x\"",
                "{\"text\":Gizli}",
                "{\"text\" \"Gizli\"}",
                "{\"text\":\"Gizli\",}",
                "{Gizli:1}",
                "{\"zz\":[1 \"Gizli\"]}",
                "{\"zz\":\"Gizli\t\"}",
                "{\"zz\":01}",
                "{\"zz\":NaN}",
                "{\"tags\":[\"Gizli\"}",
                "{\"prices\":{\"x\"]"
            })
    void whatIsNotJsonIsToldWithoutAWordOfIt(String value) {
        String json = "{\"inner\":" + value + "}";
        Mappers.Failure failure = Mappers.Failure.of(() -> SHOWING.readValue(json, Everything.class));

        assertThat(failure.text()).isEqualTo("not JSON");
        assertThat(failure.message()).doesNotContain("Gizli");
        assertThat(failure.line()).isEqualTo(1);
        assertThatExceptionOfType(UnreadableJsonException.class).isThrownBy(() -> Everything.fromJson(json));
    }

    @Test
    void aDocumentThatEndsTooEarlyIsNotRead() {
        for (int end = 2; end < Documents.FULL.length(); end++) {
            String cut = Documents.FULL.substring(0, end);
            assertThat(Mappers.Failure.of(() -> Mappers.PLAIN.readValue(cut, Everything.class))
                            .text())
                    .as(cut)
                    .isEqualTo("not JSON");
        }
    }

    @Test
    void whatOnlyAMapperTakesForJsonIsReadWhereItHasAMeaning() {
        ObjectMapper lax = JsonMapper.builder()
                .addModule(new VendorspecModule())
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
                .build();

        assertThat(Mappers.read(lax, "{/* a */'number':1}", Everything.class).number())
                .isEqualTo(1);
        for (String member : List.of("plain", "text", "any", "unknown", "state")) {
            assertThat(Mappers.Failure.of(() -> lax.readValue("{\"" + member + "\":NaN}", Everything.class)))
                    .extracting(Mappers.Failure::text, Mappers.Failure::pointer)
                    .containsExactly("not JSON", "/" + member);
        }
    }

    @Test
    void theLimitsAreOurs() {
        String tooDeep = "{\"zz\":" + "[".repeat(100) + "]".repeat(100) + "}";
        String innerTooDeep = "{\"inner\":".repeat(100) + "{}" + "}".repeat(100);
        String tooLongNumber = "{\"zz\":" + "1".repeat(1001) + "}";
        String tooLongDecimal = "{\"plain\":0." + "1".repeat(999) + "}";
        String tooLongName = "{\"" + "a".repeat(10_001) + "\":1}";
        String tooLongText = "{\"text\":\"" + "a".repeat(10 * 1024 * 1024 + 1) + "\"}";
        ObjectMapper generous = Mappers.generous();
        for (String json : List.of(tooDeep, innerTooDeep, tooLongNumber, tooLongDecimal, tooLongName, tooLongText)) {
            Mappers.Failure failure = Mappers.Failure.of(() -> generous.readValue(json, Everything.class));
            assertThat(failure.text()).isEqualTo("deeper, or with a longer text, number or name than is read");
            assertThat(failure.message()).hasSizeLessThan(8_000);
            assertThatExceptionOfType(UnreadableJsonException.class)
                    .isThrownBy(() -> Everything.fromJson(json))
                    .withMessageEndingWith(failure.text());
        }
    }

    @Test
    void asMuchAsTheLimitsAllowIsRead() {
        String deep = "{\"zz\":" + "[".repeat(99) + "]".repeat(99) + "}";
        String longNumber = "{\"zz\":" + "1".repeat(1000) + "}";
        String longName = "{\"" + "a".repeat(10_000) + "\":1}";
        for (String json : List.of(deep, longNumber, longName)) {
            assertThat(Mappers.read(Mappers.PLAIN, "[" + json + "]", Everything[].class))
                    .containsExactly(Everything.fromJson(json));
        }
    }

    @Test
    void whatCannotTravelIsToldWithItsPlace() {
        Everything value =
                Everything.builder().plain(new BigDecimal("1E+10001")).build();
        Mappers.Failure failure =
                Mappers.Failure.of(() -> Mappers.PLAIN.writeValueAsString(new Order(List.of(Map.of("a", value)))));

        assertThat(failure.text())
                .isEqualTo("a decimal's scale is -10001: at most 10000 either way can be written without an exponent");
        assertThat(failure.pointer()).isEqualTo("/parts/0/a");
        assertThat(Mappers.write(Mappers.MASKED, value)).contains("1E+10001");
    }

    @Test
    void aStreamThatBreaksIsNotTakenForABadDocument() {
        IOException broken = new IOException("the cable");
        InputStream stream = new InputStream() {
            private final byte[] bytes = Documents.FULL.getBytes(StandardCharsets.UTF_8);
            private int at;

            @Override
            public int read() throws IOException {
                if (at == 30) {
                    throw broken;
                }
                return bytes[at++] & 0xFF;
            }
        };

        Mappers.assertBroken(() -> Mappers.PLAIN.readValue(stream, Everything.class), broken);
    }

    /** Not generated: it has none of the methods. */
    static final class Homemade extends Code {
        Homemade() {
            super("1", false, true, null, null);
        }
    }

    @Test
    void aClassWithoutItsMethodsIsToldWhatItLacks() {
        assertThat(Mappers.Failure.of(() -> Mappers.PLAIN.readValue("1", Homemade.class))
                        .message())
                .contains(Homemade.class.getName()
                        + " cannot be read: its method values is not to be called from here; a module has to export"
                        + " dev.vendorspec.jackson, and a native image has to be told of the method");
        assertThat(Mappers.write(Mappers.PLAIN, new Homemade())).isEqualTo("\"1\"");
    }

    @Test
    void ourAbstractTypesAreNotReadAsSuch() {
        assertThat(Mappers.Failure.of(() -> Mappers.PLAIN.readValue("\"1\"", Code.class))
                        .message())
                .contains("abstract types");
    }

    /** A user's own class, in which one of ours is changed. */
    static final class Holder {
        public @Nullable Person person = Person.builder().name("A").build();
        public @Nullable JsonValue any;
    }

    @Test
    void anObjectThatIsThereIsReplacedAndNotChanged() throws Exception {
        Holder holder = new Holder();
        Person before = holder.person;
        Mappers.PLAIN.readerForUpdating(holder).readValue("{\"person\":{\"city\":\"B\"}}");

        assertThat(holder.person).isEqualTo(Person.builder().city("B").build());
        assertThat(before).isEqualTo(Person.builder().name("A").build());
    }
}
