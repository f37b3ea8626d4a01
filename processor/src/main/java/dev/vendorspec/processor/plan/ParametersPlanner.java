package dev.vendorspec.processor.plan;

import dev.vendorspec.language.model.Field;
import dev.vendorspec.language.model.Parameters;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.language.model.Vendor;
import dev.vendorspec.processor.plan.ParametersPlan.Constant;
import dev.vendorspec.processor.source.ClassName;
import dev.vendorspec.processor.source.CodeBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Describes values outside of bodies by constants, each once. */
final class ParametersPlanner {

    private static final String SETTINGS = "settings";

    private final ClassName type;
    private final FieldPlanner fields;
    private final ValuePlanner values;
    private final NameAllocator names = NameAllocator.forMembers(List.of("CONTRACT"));
    private final List<Constant> constants = new ArrayList<>();
    private final Map<String, String> patterns = new LinkedHashMap<>();
    private final List<ParametersPlan.Answer> answers = new ArrayList<>();
    private final Map<String, CodeBlock> settings = new HashMap<>();

    ParametersPlanner(Vendor vendor, VendorNames names, ValuePlanner values) {
        this.type = names.parameters();
        this.fields = new FieldPlanner(vendor, names, values);
        this.values = values;
        vendor.settings()
                .forEach(setting -> settings.put(
                        setting.wireName(),
                        constant(SETTINGS, setting, JavaWords.constant(setting.javaName()), true, null)));
    }

    ParametersPlan plan() {
        return new ParametersPlan(type, constants, answers, patterns);
    }

    /** The constant of a setting. */
    CodeBlock setting(String wireName) {
        return settings.get(wireName);
    }

    /** A new constant for a value that each call of an endpoint gives. */
    CodeBlock ofCall(String endpoint, Field field) {
        return constant(endpoint, field, name(endpoint, field), false, null);
    }

    /** A new constant for the pattern of what the caller gets of an endpoint's answer. */
    CodeBlock pattern(String endpoint, String regex) {
        String name = names.allocate(JavaWords.constant(endpoint) + "_RESULT");
        patterns.put(name, regex);
        return CodeBlock.of("$T.$N", type, name);
    }

    /** A new constant for a body that is no object, of which nothing is checked. */
    CodeBlock body(String endpoint, ValueType type) {
        String name = names.allocate(JavaWords.constant(endpoint) + "_BODY");
        constants.add(new Constant(name, endpoint, FieldPlan.unchecked("body", name, values.plan(type)), false, null));
        return CodeBlock.of("$T.$N", this.type, name);
    }

    /** A new constant for how a value is read that an endpoint's answer is. */
    CodeBlock answer(String endpoint, ValuePlan value) {
        String name = names.allocate(JavaWords.constant(endpoint) + "_ANSWER");
        answers.add(new ParametersPlan.Answer(name, value));
        return CodeBlock.of("$T.$N", type, name);
    }

    /** The constants of what a query has, or headers have, whatever a call gives: in the order in which they travel. */
    List<CodeBlock> always(String endpoint, Parameters parameters) {
        List<CodeBlock> always = new ArrayList<>();
        parameters.constants().stream()
                .filter(field -> field.constant() != null)
                .map(field -> constant(
                        endpoint, field, name(endpoint, field), false, values.literal(field.type(), field.constant())))
                .forEach(always::add);
        parameters.perClient().forEach(field -> always.add(setting(field.wireName())));
        return always;
    }

    private static String name(String endpoint, Field field) {
        return JavaWords.constant(endpoint) + "_" + JavaWords.constant(field.javaName());
    }

    private CodeBlock constant(String owner, Field field, String wanted, boolean ofClient, @Nullable CodeBlock fixed) {
        String name = names.allocate(wanted);
        FieldPlan plan = fields.plan(field, field.javaName(), name, names);
        constants.add(new Constant(name, owner, plan, ofClient, fixed));
        return CodeBlock.of("$T.$N", type, name);
    }
}
