package dev.vendorspec.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vendorspec.jackson3.everything.Everything;
import dev.vendorspec.jackson3.everything.Kind;
import dev.vendorspec.jackson3.everything.Person;
import dev.vendorspec.jackson3.everything.State;
import dev.vendorspec.runtime.Bytes;
import dev.vendorspec.runtime.JsonValue;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;

/** Our types in classes of a user's own: what a controller answers, what a queue carries. */
class UsersBeansTest {

    private static final Person PERSON =
            Person.builder().name("Deneme Kişisi").city("İzmir").build();

    /** A user's own class. */
    record Parcel(
            String no,
            @Nullable Person receiver,
            List<Kind> kinds,
            Map<State, Person> byState,
            Map<String, List<Person>> byCity,
            @Nullable JsonValue any,
            @Nullable Bytes file) {}

    private static final Parcel PARCEL = new Parcel(
            "1",
            PERSON,
            List.of(Kind.COMPANY, Kind.of("7")),
            Map.of(State.of("LOST"), PERSON),
            Map.of("İzmir", List.of(PERSON)),
            JsonValue.of("{\"a\":[1.50,null,true]}"),
            Bytes.of(new byte[] {1, 2, 3}));

    private static final String JSON = "{\"no\":\"1\",\"receiver\":{\"name\":\"Deneme Kişisi\",\"city\":\"İzmir\"},"
            + "\"kinds\":[2,7],\"byState\":{\"LOST\":{\"name\":\"Deneme Kişisi\",\"city\":\"İzmir\"}},"
            + "\"byCity\":{\"İzmir\":[{\"name\":\"Deneme Kişisi\",\"city\":\"İzmir\"}]},"
            + "\"any\":{\"a\":[1.50,null,true]},\"file\":\"AQID\"}";

    @Test
    void theyAreWrittenInside() {
        assertThat(Mappers.write(Mappers.PLAIN, PARCEL)).isEqualTo(JSON);
    }

    @Test
    void theyAreReadInside() {
        assertThat(Mappers.read(Mappers.PLAIN, JSON, Parcel.class)).isEqualTo(PARCEL);
    }

    @Test
    void whatIsNullOrAnEmptyTextIsAbsent() {
        Parcel empty = Mappers.read(
                Mappers.PLAIN,
                "{\"no\":\"1\",\"receiver\":\"\",\"kinds\":[null,\"\"],\"byState\":{\"NEW\":null},\"any\":null,\"file\":\"\"}",
                Parcel.class);

        assertThat(empty.receiver()).isNull();
        assertThat(empty.kinds()).containsExactly(null, null);
        assertThat(empty.byState()).containsOnlyKeys(State.NEW).containsValue(null);
        assertThat(empty.any()).isNull();
        assertThat(empty.file()).isNull();
        assertThat(Mappers.read(Mappers.PLAIN, "null", Person.class)).isNull();
    }

    @Test
    void eachStandsByItself() {
        assertThat(Mappers.write(Mappers.PLAIN, Kind.COMPANY)).isEqualTo("2");
        assertThat(Mappers.read(Mappers.PLAIN, "\"2.0\"", Kind.class)).isSameAs(Kind.COMPANY);
        assertThat(Mappers.write(Mappers.PLAIN, State.SENT)).isEqualTo("\"SENT\"");
        assertThat(Mappers.read(Mappers.PLAIN, "\"SENT\"", State.class)).isSameAs(State.SENT);
        assertThat(Mappers.read(Mappers.PLAIN, "\"LOST\"", State.class)).isEqualTo(State.of("LOST"));
        assertThat(Mappers.read(Mappers.PLAIN, " [1.0, {\"a\" : 1}]", JsonValue.class))
                .isEqualTo(JsonValue.of("[1.0,{\"a\":1}]"));
        assertThat(Mappers.read(Mappers.PLAIN, "\"AQID\"", Bytes.class)).isEqualTo(Bytes.of(new byte[] {1, 2, 3}));
    }

    @Test
    void listsOfThemHaveTheirTypes() {
        String json = "[{\"name\":\"A\"},{\"name\":\"B\",\"x\":1}]";
        List<Person> people = Mappers.PLAIN.readValue(json, new TypeReference<List<Person>>() {});

        assertThat(people).extracting(Person::name).containsExactly("A", "B");
        assertThat(Mappers.PLAIN.writeValueAsString(people)).isEqualTo(json);
        assertThat(Mappers.PLAIN
                        .readerFor(Everything.class)
                        .readValues("{\"number\":1} {\"number\":2}")
                        .readAll())
                .extracting(each -> ((Everything) each).number())
                .containsExactly(1, 2);
    }

    @Test
    void indentationIsTheMappers() {
        assertThat(Mappers.PLAIN.writerWithDefaultPrettyPrinter().writeValueAsString(PERSON))
                .isEqualToNormalizingNewlines("{\n  \"name\" : \"Deneme Kişisi\",\n  \"city\" : \"İzmir\"\n}");
    }
}
