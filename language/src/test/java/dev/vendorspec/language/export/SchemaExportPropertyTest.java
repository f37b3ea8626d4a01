package dev.vendorspec.language.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.vendorspec.language.SpecCompiler;
import dev.vendorspec.language.evaluate.Evaluator;
import dev.vendorspec.language.evaluate.Finding;
import dev.vendorspec.language.evaluate.Reading;
import dev.vendorspec.language.json.JsonDocument;
import dev.vendorspec.language.json.JsonReader;
import dev.vendorspec.language.model.Endpoint.Body;
import dev.vendorspec.language.model.Level;
import dev.vendorspec.language.model.Vendor;
import dev.vendorspec.language.source.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Random specs and documents: what the exported schema says, by a validator that knows nothing of specs, against what
 * the evaluator says. {@code -Dvendorspec.test.jvm=-Dvendorspec.documents=100000} draws as many documents.
 */
class SchemaExportPropertyTest {

    private static final int DOCUMENTS = Integer.getInteger("vendorspec.documents", 2_000);
    private static final int PER_SPEC = 20;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private int passed;
    private int refused;

    @Test
    void whereTheSchemaCanSayEverythingTheTwoVerdictsAreOne() {
        draw(false);
    }

    @Test
    void theSchemaNeverRefusesWhatTheSpecTakes() {
        draw(true);
    }

    private void draw(boolean beyond) {
        int specs = DOCUMENTS / PER_SPEC;
        // Some specs contradict themselves, which the compiler sees: another is drawn, but never for most of them.
        for (int seed = 0, drawn = 0; drawn < specs; seed++) {
            assertThat(seed).isLessThan(3 * specs);
            Random random = new Random(seed);
            String yaml = new SpecDraw(random, beyond).yaml();
            Optional<Vendor> vendor = compile(yaml);
            vendor.ifPresent(good -> documents(good, random, yaml, beyond));
            drawn += vendor.isPresent() ? 1 : 0;
        }
        // Neither would mean anything if nearly all documents were of one sort.
        assertThat(passed).isGreaterThan(DOCUMENTS / 10);
        assertThat(refused).isGreaterThan(DOCUMENTS / 10);
    }

    private void documents(Vendor vendor, Random random, String yaml, boolean beyond) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaExport.of(vendor, vendor.object("Root")));
        DocumentDraw draw = new DocumentDraw(random, vendor);
        for (int i = 0; i < PER_SPEC; i++) {
            hold(vendor, schema, draw.object(vendor.object("Root")), yaml, beyond);
        }
    }

    private void hold(Vendor vendor, Schema schema, String json, String yaml, boolean beyond) {
        List<com.networknt.schema.Error> errors = schema.validate(JSON.readTree(json));
        List<String> findings = findings(vendor, json);
        passed += findings.isEmpty() ? 1 : 0;
        refused += findings.isEmpty() ? 0 : 1;
        boolean agreed = errors.isEmpty() == findings.isEmpty() || beyond && errors.isEmpty();
        if (!agreed) {
            String exported = SchemaExport.of(vendor, vendor.object("Root"));
            fail("%s%n%s%nschema: %s%nspec: %s%n%s", yaml, json, errors, findings, exported);
        }
    }

    private static List<String> findings(Vendor vendor, String json) {
        JsonDocument document = JsonReader.read(new SourceText("/document.json", json));
        return new Evaluator(vendor, Reading.STRICT)
                .evaluate(new Body.Single(vendor.object("Root")), ((JsonDocument.Accepted) document).root()).stream()
                        .filter(finding -> finding.level() == Level.ENFORCE)
                        .map(Finding::id)
                        .toList();
    }

    private static Optional<Vendor> compile(String yaml) {
        SourceText document = new SourceText("/acme.yaml", yaml);
        return SpecCompiler.compile(List.of(document), (from, path) -> Optional.empty()).vendors().stream()
                .findFirst();
    }
}
