package dev.vendorspec.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import dev.vendorspec.jackson.everything.Everything;
import dev.vendorspec.jackson.everything.Kind;
import dev.vendorspec.jackson.everything.Person;
import dev.vendorspec.runtime.Bytes;
import dev.vendorspec.runtime.JsonValue;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is no JSON text: trees, buffers, binary formats, and values with their classes beside them. */
class OtherFormsTest {

    /** Without what only a text can say: a number that the spec does not know, with an exponent, or half a character. */
    private static final Everything FULL = Everything.fromJson(Documents.FULL
            .replace("1e3,-0,1E-400,\"\\ud83d\"", "1000,0,0.5")
            .replace("\"half\":\"\\ud83d\"", "\"half\":1"));

    @Test
    void aTreeHasEverything() throws Exception {
        JsonNode tree = Mappers.EXACT_TREES.valueToTree(FULL);

        assertThat(Mappers.EXACT_TREES.readTree(FULL.toJson())).hasToString(tree.toString());
        assertThat(Mappers.EXACT_TREES.treeToValue(tree, Everything.class)).isEqualTo(FULL);
        assertThat(Mappers.EXACT_TREES.convertValue(FULL, Everything.class)).isEqualTo(FULL);
    }

    @Test
    void mapsBecomeObjects() {
        Map<String, Object> map =
                Map.of("file", new byte[] {1, 2}, "plain", new BigDecimal("1E+3"), "kind", "1", "number", 3.0);

        assertThat(Mappers.PLAIN.convertValue(map, Everything.class))
                .isEqualTo(Everything.fromJson("{\"file\":\"AQI=\",\"plain\":1000,\"kind\":1,\"number\":3}"));
        assertThat(Mappers.Failure.of(() -> convert(Map.of("plain", Double.NaN)))
                        .text())
                .contains("not JSON");
        assertThat(Mappers.Failure.of(() -> convert(Map.of("zz", new StringBuilder[] {}, "text", Map.of())))
                        .text())
                .contains("expected text, found an object");
    }

    /** Jackson 2 wraps what a conversion throws. */
    private static void convert(Map<String, Object> map) throws com.fasterxml.jackson.databind.JsonMappingException {
        try {
            Mappers.PLAIN.convertValue(map, Everything.class);
        } catch (IllegalArgumentException wrapped) {
            throw (com.fasterxml.jackson.databind.JsonMappingException) wrapped.getCause();
        }
    }

    @Test
    void aBinaryFormatCarriesEverything() {
        byte[] cbor = Mappers.bytes(Mappers.CBOR, FULL);

        assertThat(Mappers.read(Mappers.CBOR, cbor, Everything.class)).isEqualTo(FULL);
        assertThat(cbor).hasSizeLessThan(FULL.toJson().length());
    }

    @Test
    void aCacheThatWritesClassesReadsThemBack() throws Exception {
        List<Object> values =
                Arrays.asList(FULL, Kind.PERSON, JsonValue.of("{\"a\":1}"), Bytes.of(new byte[] {1}), "text", null);
        String json =
                Mappers.TYPED.writerFor(new TypeReference<List<Object>>() {}).writeValueAsString(values);

        assertThat(json)
                .startsWith("[{\"@class\":\"" + Everything.class.getName() + "\",\"text\":")
                .contains("[\"" + Kind.class.getName() + "\",1]");
        assertThat(Mappers.TYPED.readValue(json, new TypeReference<List<Object>>() {}))
                .isEqualTo(values);
    }

    @Test
    void theClassMayStandBehindTheMembers() throws Exception {
        String json = "[{\"name\":\"A\",\"more\":{\"b\":[1.50]},\"@class\":\"" + Person.class.getName()
                + "\",\"city\":\"B\"},{\"@class\":\"" + Person.class.getName() + "\"}]";

        assertThat(Mappers.TYPED.readValue(json, new TypeReference<List<Object>>() {}))
                .containsExactly(
                        Person.fromJson("{\"name\":\"A\",\"more\":{\"b\":[1.50]},\"city\":\"B\"}"),
                        Person.builder().build());
    }

    @Test
    void aMistakeBesideTheClassHasItsPlace() {
        String type = "\"@class\":\"" + Everything.class.getName() + "\"";
        for (String json : List.of(
                "[{" + type + ",\"person\":{\"name\":{}}}]",
                "[{\"person\":{\"name\":{}}," + type + "}]",
                "[{\"number\":1," + type + ",\"person\":{\"name\":{}}}]")) {
            assertThat(Mappers.Failure.of(() -> Mappers.TYPED.readValue(json, new TypeReference<List<Object>>() {})))
                    .as(json)
                    .extracting(Mappers.Failure::text, Mappers.Failure::pointer)
                    .containsExactly("expected text, found an object", "/0/person/name");
        }
    }
}
