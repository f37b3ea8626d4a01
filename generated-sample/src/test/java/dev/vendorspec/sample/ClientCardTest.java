package dev.vendorspec.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vendorspec.sample.maxiapi.Client;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The largest object of the specs, MaxiApi's client card, with every field set: the page's own card, the fields that the
 * page's example leaves out, and one bank.
 *
 * <p>A leaf is a field that holds no object: 54 of the card's own 61, and of the seven that do hold objects the 7 of a
 * bank, 8 tracking signs, 6 rates, 8 limit actions, 8 limits, 8 closed risks and 38 of form submission, 137 in all.
 */
class ClientCardTest {

    private static final Client CARD = card();

    private static Client card() {
        Client example = MaxiApiClients.clients().get(0).mainParams().get(0);
        return example.toBuilder()
                .parentAccountCode("GRP")
                .eBusinessCode("EIS")
                .contactPerson("Bir Yetkili")
                .description2("Test Carisi 2")
                .tradingGrp("TG")
                .email3("posta3@posta.com")
                .authorizationCode("YK")
                .dataTransferNumber("VA")
                .projectCode("PRJ")
                .specialCode("OK1")
                .specialCode2("OK2")
                .specialCode3("OK3")
                .specialCode4("OK4")
                .specialCode5("OK5")
                .bankInfoList(List.of(example.bankInfoList().get(0)))
                .build();
    }

    private static JsonNode tree() {
        return Trees.of(CARD.toJson());
    }

    @Test
    void theCardHas61FieldsAtItsTopAnd137LeavesInAll() {
        assertThat(SpecRows.of("Client")).hasSize(61);
        assertThat(tree()).hasSize(61);
        assertThat(Trees.leaves(tree())).hasSize(137);
        assertThat(SpecLeaf.of("Client", tree())).hasSize(137);
    }

    @Test
    void theCardIsReadBackAsItIs() {
        Client read = Client.fromJson(CARD.toJson());

        assertThat(read).isEqualTo(CARD).hasSameHashCodeAs(CARD);
        assertThat(read.undocumented()).isEmpty();
        assertThat(read.toJson()).isEqualTo(CARD.toJson());
    }

    @Test
    void aBuilderOfTheCardBuildsAnEqualCard() {
        Client copy = CARD.toBuilder().build();

        assertThat(copy).isNotSameAs(CARD).isEqualTo(CARD).hasSameHashCodeAs(CARD);
        assertThat(CARD.toBuilder().name("Başka").build()).isNotEqualTo(CARD);
        assertThat(CARD.name()).isEqualTo("TestAdi");
    }

    @Test
    void eachLeafCountsForEquality() {
        for (String pointer : Trees.leaves(tree()).keySet()) {
            JsonNode less = tree();
            int name = pointer.lastIndexOf('/') + 1;
            ((ObjectNode) less.at(pointer.substring(0, name - 1))).remove(pointer.substring(name));

            assertThat(Client.fromJson(less.toString())).as(pointer).isNotEqualTo(CARD);
        }
    }

    @Test
    void toStringMasksWhatIsPersonalAndShowsTheRest() {
        assertThat(CARD).hasToString("Client" + CARD.toMaskedJson());
        JsonNode masked = Trees.of(CARD.toMaskedJson());
        Map<String, String> clear = Trees.leaves(tree());

        assertThat(Trees.leaves(masked)).hasSize(137);
        for (SpecLeaf leaf : SpecLeaf.of("Client", masked)) {
            if (leaf.row().isPersonal()) {
                assertThat(leaf.value().textValue()).as(leaf.pointer()).matches("\\*\\*\\*(..)?");
            } else {
                assertThat(leaf.value().toString()).as(leaf.pointer()).isEqualTo(clear.get(leaf.pointer()));
            }
        }
    }
}
