package dev.vendorspec.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.vendorspec.jackson.everything.Kind;
import dev.vendorspec.jackson.everything.Person;
import dev.vendorspec.runtime.Bytes;
import dev.vendorspec.runtime.JsonValue;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A log's mapper. */
class MaskedTest {

    private static final Person PERSON = Person.builder()
            .name("Deneme Kişisi")
            .born(LocalDate.of(1990, 1, 2))
            .password("parola")
            .city("İzmir")
            .undocumented("phone", JsonValue.of("\"5551234567\""))
            .build();
    private static final String MASKED =
            "{\"name\":\"***si\",\"born\":\"***\",\"password\":\"***\",\"city\":\"İzmir\",\"phone\":\"***\"}";

    @Test
    void whatNotEverybodyMaySeeIsMasked() {
        assertThat(Mappers.write(Mappers.MASKED, List.of(PERSON))).isEqualTo("[" + MASKED + "]");
        assertThat(PERSON.toMaskedJson()).isEqualTo(MASKED);
    }

    @Test
    void whatStandsByItselfIsMaskedToo() {
        assertThat(Mappers.write(Mappers.MASKED, List.of(JsonValue.of("[1]"), Bytes.of(new byte[3]), Kind.PERSON)))
                .isEqualTo("[\"***\",\"3 bytes\",1]");
    }

    @Test
    void theOtherModuleBesideItMakesNoDifferenceInWhateverOrder() {
        VendorspecModule plain = new VendorspecModule();
        VendorspecModule masked = VendorspecModule.masked();

        assertThat(Mappers.write(JsonMapper.builder().addModules(plain, masked).build(), PERSON))
                .isEqualTo(MASKED);
        assertThat(Mappers.write(JsonMapper.builder().addModules(masked, plain).build(), PERSON))
                .isEqualTo(MASKED);
        assertThat(Mappers.write(
                        JsonMapper.builder()
                                .addModule(masked)
                                .findAndAddModules()
                                .build(),
                        PERSON))
                .isEqualTo(MASKED);
    }

    @Test
    void treesAreMaskedToo() {
        assertThat(Mappers.MASKED.valueToTree(PERSON).toString()).isEqualTo(MASKED);
    }
}
