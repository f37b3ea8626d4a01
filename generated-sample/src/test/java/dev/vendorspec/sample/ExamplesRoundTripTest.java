package dev.vendorspec.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The vendors' own requests and responses: read, written back, and still what the vendor's page says. */
class ExamplesRoundTripTest {

    static final List<Example> DOCUMENTED = List.of(
            new Example("lean-save-customer-request", "/Customer", "Customer"),
            new Example("lean-save-customer-response", "", "CustomerSaved"),
            new Example("netahsilat-create-customer-request", "", "CreateCustomer"),
            new Example("netahsilat-create-customer-response", "", "CustomerCreated"),
            new Example("netahsilat-create-current-account-request", "", "CreateCurrentAccount"),
            new Example("netahsilat-create-current-account-response", "", "CurrentAccountCreated"),
            new Example("maxiapi-transfer-clients-request", "", "ClientTransfer"),
            new Example("maxiapi-transfer-clients-response", "", "TransferResult"),
            new Example("maxiapi-transfer-orders-request", "", "OrderTransfer"),
            new Example("maxiapi-transfer-orders-response", "", "TransferResult"));

    /** What the specs record: the key is text although it is answered as a number, and null is absent. */
    private static final Map<String, List<Difference>> RECORDED = Map.of(
            "maxiapi-transfer-clients-response",
            List.of(
                    new Difference("/Responseline/0/SourceID", "122", "\"122\""),
                    new Difference("/Responseline/0/RecordFicheNo", "null", "")));

    private static final Pattern DOCUMENTED_EXAMPLE = Pattern.compile(
            "\\n {6}documented:\\n {8}request: examples/(\\S+)\\.json\\n" + " {8}response: examples/(\\S+)\\.json\\n");

    @Test
    void theTenDocumentedExamplesOfTheSpecsAreTheOnesOfThisTest() {
        List<String> inTheSpecs = new ArrayList<>();
        for (String document : SpecRows.DOCUMENTS) {
            for (MatchResult example : DOCUMENTED_EXAMPLE
                    .matcher(SpecRows.text(document))
                    .results()
                    .toList()) {
                inTheSpecs.add(example.group(1));
                inTheSpecs.add(example.group(2));
            }
        }

        assertThat(inTheSpecs)
                .hasSize(10)
                .containsExactlyElementsOf(
                        DOCUMENTED.stream().map(Example::file).toList());
    }

    @ParameterizedTest
    @FieldSource("DOCUMENTED")
    void whatIsReadIsWrittenBackAsTheVendorWroteIt(Example example) {
        for (JsonNode object : example.objects()) {
            Map<String, String> expected = Trees.leaves(object);
            RECORDED.getOrDefault(example.file(), List.of()).forEach(difference -> difference.applyTo(expected));

            assertThat(Trees.leaves(example.writtenBack(object))).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @FieldSource("DOCUMENTED")
    void nothingOfAnExampleIsUndocumented(Example example) {
        for (JsonNode object : example.objects()) {
            assertThat(GeneratedTypes.read(example.type(), object.toString()).undocumented())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @FieldSource("DOCUMENTED")
    void theMembersStandInTheOrderOfTheSpecsRows(Example example) {
        for (JsonNode object : example.objects()) {
            assertSpecsOrder(example.type(), example.writtenBack(object));
        }
    }

    private static void assertSpecsOrder(String type, JsonNode object) {
        List<String> written = new ArrayList<>();
        object.fieldNames().forEachRemaining(written::add);
        assertThat(written)
                .as(type)
                .isNotEmpty()
                .containsExactlyElementsOf(SpecRows.of(type).stream()
                        .map(SpecRow::wireName)
                        .filter(object::has)
                        .toList());
        for (SpecRow row : SpecRows.of(type)) {
            if (SpecRows.isType(row.name()) && object.has(row.wireName())) {
                JsonNode value = object.get(row.wireName());
                (row.isList() ? value : List.of(value)).forEach(item -> assertSpecsOrder(row.name(), item));
            }
        }
    }

    /**
     * One file of a documented example.
     *
     * @param file its name without the folder and the ending
     * @param wrapper the JSON Pointer of the object or the array in it that the generated class is of
     * @param type the object type
     */
    record Example(String file, String wrapper, String type) {

        List<JsonNode> objects() {
            String text = new String(VendorServer.resource(file + ".json"), StandardCharsets.UTF_8);
            JsonNode root = Trees.of(text).at(wrapper);
            List<JsonNode> objects = new ArrayList<>();
            (root.isArray() ? root : List.of(root)).forEach(objects::add);
            assertThat(objects).isNotEmpty().allMatch(JsonNode::isObject);
            return objects;
        }

        JsonNode writtenBack(JsonNode object) {
            return Trees.of(GeneratedTypes.read(type, object.toString()).toJson());
        }

        @Override
        public String toString() {
            return file;
        }
    }

    /** A value that is not written back as it was read; {@code written} is empty where nothing is written. */
    private record Difference(String pointer, String read, String written) {

        void applyTo(Map<String, String> leaves) {
            assertThat(leaves).containsEntry(pointer, read);
            if (written.isEmpty()) {
                leaves.remove(pointer);
            } else {
                leaves.put(pointer, written);
            }
        }
    }

    @Test
    void treesTellEachDigitAndEachKindApart() {
        Map<String, String> expected = new TreeMap<>(Map.of("/a", "10.00", "/b/0", "\"1\"", "/c", "null"));

        assertThat(Trees.leaves(Trees.of("{\"c\":null,\"b\":[\"1\"],\"a\":10.00}")))
                .isEqualTo(expected);
    }
}
