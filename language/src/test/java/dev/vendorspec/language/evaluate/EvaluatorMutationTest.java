package dev.vendorspec.language.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vendorspec.language.json.JsonDocument;
import dev.vendorspec.language.json.JsonReader;
import dev.vendorspec.language.model.Condition;
import dev.vendorspec.language.model.DecimalForm;
import dev.vendorspec.language.model.Domain;
import dev.vendorspec.language.model.Endpoint.Body;
import dev.vendorspec.language.model.Field;
import dev.vendorspec.language.model.Level;
import dev.vendorspec.language.model.ObjectType;
import dev.vendorspec.language.model.Rule;
import dev.vendorspec.language.model.Rule.Demand;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.language.model.ValueType.FlagForm;
import dev.vendorspec.language.model.ValueType.TemporalKind;
import dev.vendorspec.language.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Any value in any field, from one seed: the evaluator always answers, with ids and pointers of their form. */
class EvaluatorMutationTest {

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "1",
            "-1.50",
            "1e400",
            "1E99999999999",
            "\"\"",
            "\" \"",
            "\"x\"",
            "\"1\"",
            "\"true\"",
            "\"12345678950\"",
            "\"2024-02-30\"",
            "\"e5502ff6-396a-4ed9-b5e9-cc3f4212a2af\"",
            "[]",
            "[null]",
            "[1,\"x\"]",
            "{}",
            "{\"T\":{}}",
            "[{}]",
            "{\"a~/\":1}",
            "\"\uD834\uDD1E\"");

    private static ObjectType everything() {
        List<TestField> fields = new ArrayList<>();
        for (Domain domain : Domain.values()) {
            fields.add(TestField.of("text" + domain, new ValueType.Text(domain, 2, 5))
                    .forbidden("x")
                    .required());
        }
        for (boolean asText : new boolean[] {false, true}) {
            fields.add(TestField.of("int" + asText, new ValueType.Whole(asText, 1L, 2L, asText))
                    .required());
            fields.add(TestField.of(
                    "decimal" + asText,
                    new ValueType.Decimal(3, 1, null, null, asText ? DecimalForm.TEXT : DecimalForm.NUMBER)));
            fields.add(TestField.of("flag" + asText, new ValueType.Flag(new FlagForm("0", "1", asText))));
            fields.add(TestField.of("code" + asText, Models.kind(asText)));
        }
        for (TemporalKind kind : TemporalKind.values()) {
            fields.add(TestField.of("moment" + kind, new ValueType.Temporal(kind, null)));
        }
        fields.add(TestField.of("uuid", new ValueType.Uuid()).level(Level.WARN));
        fields.add(TestField.of("list", new ValueType.ListOf(new ValueType.Uuid(), 1, 1)));
        fields.add(TestField.of("nested", Models.objectOf("T")));
        fields.add(TestField.of("many", Models.listOf(Models.objectOf("T"))));
        ObjectType plain = Models.object("T", fields);
        List<Rule> rules = new ArrayList<>();
        for (Field field : plain.fields()) {
            Condition blank = new Condition.IsBlank(Models.path(plain, field.wireName()));
            Condition flag = new Condition.Not(new Condition.IsTrue(Models.path(plain, field.wireName())));
            rules.add(Models.rule(
                    "any" + rules.size(),
                    new Condition.Or(List.of(flag, blank)),
                    new Demand.AtLeastOne(List.of(Models.path(plain, field.wireName())))));
        }
        return Models.withRules(plain, rules.toArray(Rule[]::new));
    }

    @Test
    void anyTreeIsAnswered() {
        ObjectType type = everything();
        Random random = new Random(6901);
        int found = 0;
        for (int round = 0; round < 3_000; round++) {
            StringBuilder json = new StringBuilder("{\"stranger\":0");
            for (Field field : type.fields()) {
                String value = VALUES.get(random.nextInt(VALUES.size()));
                json.append(",\"").append(field.wireName()).append("\":").append(value);
            }
            JsonDocument document =
                    JsonReader.read(new SourceText("any.json", json.append('}').toString()));
            assertThat(document).isInstanceOf(JsonDocument.Accepted.class);
            for (Reading reading : Reading.values()) {
                List<Finding> findings = new Evaluator(Models.vendor(type), reading)
                        .evaluate(new Body.Single(type), ((JsonDocument.Accepted) document).root());
                assertThat(findings)
                        .isNotEmpty()
                        .allMatch(finding -> finding.id().startsWith("T."))
                        .allMatch(finding ->
                                finding.pointer().isEmpty() || finding.pointer().startsWith("/"))
                        .allMatch(finding -> finding.level() != Level.OFF);
                found += findings.size();
            }
        }
        assertThat(found).isGreaterThan(60_000);
    }
}
