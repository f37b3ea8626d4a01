package dev.vendorspec.processor.plan;

import dev.vendorspec.language.model.Computed;
import dev.vendorspec.language.model.Computed.Choice;
import dev.vendorspec.language.model.Computed.KeyForm;
import dev.vendorspec.language.model.Computed.Part;
import dev.vendorspec.language.model.Computed.Source;
import dev.vendorspec.language.model.Computed.Target;
import dev.vendorspec.language.model.Endpoint;
import dev.vendorspec.language.model.ObjectType;
import dev.vendorspec.language.model.Payload;
import dev.vendorspec.processor.plan.SignaturePlan.Format;
import dev.vendorspec.processor.source.CodeBlock;
import dev.vendorspec.processor.source.TypeName;
import dev.vendorspec.runtime.contract.ComputedValue;
import dev.vendorspec.runtime.contract.HashAlgorithm;
import dev.vendorspec.runtime.contract.Parts;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From an endpoint's computed values to the straight-line method that computes them; one for each endpoint. */
final class SignaturePlanner {

    private final FilledCode filled;
    private final ConditionCode conditions;
    private final String constant;
    private final ParametersPlanner settings;
    private final TypeName requestType;
    private final @Nullable ObjectType request;
    private final NameAllocator names = NameAllocator.forMembers(List.of("signing"));
    private final Map<String, String> variables = new HashMap<>();
    private final List<Format> formats = new ArrayList<>();
    private final CodeBlock.Builder code = CodeBlock.builder();

    private SignaturePlanner(
            FilledCode filled,
            ConditionCode conditions,
            ParametersPlanner settings,
            Endpoint endpoint,
            TypeName requestType,
            String constant) {
        this.settings = settings;
        this.requestType = requestType;
        this.filled = filled;
        this.conditions = conditions;
        this.constant = constant;
        this.request = Payload.of(endpoint.request()).flatMap(Payload::object).orElse(null);
    }

    /**
     * The plan, or null where nothing is computed.
     *
     * @param requestType the class of what is sent
     * @param method the name of the method that computes
     * @param constant the constant of the endpoint's operation, which those of its formats begin with
     */
    static @Nullable SignaturePlan plan(
            FilledCode filled,
            ConditionCode conditions,
            ParametersPlanner settings,
            Endpoint endpoint,
            TypeName requestType,
            String method,
            String constant) {
        if (endpoint.signature().isEmpty()) {
            return null;
        }
        SignaturePlanner planner = new SignaturePlanner(filled, conditions, settings, endpoint, requestType, constant);
        endpoint.signature().forEach(planner::add);
        boolean deprecated = endpoint.signature().stream()
                .flatMap(value -> value.targets().stream())
                .anyMatch(target -> target instanceof Target.Field field && FilledCode.isDeprecated(field.path()));
        return new SignaturePlan(method, planner.formats, planner.code.build(), deprecated);
    }

    private void add(Computed value) {
        String variable = names.allocate(JavaWords.lowerFirst(value.name()));
        CodeBlock source = source(value, variable);
        code.addStatement("$T $N = $L", ComputedValue.class, variable, finished(value, source));
        variables.put(value.name(), variable);
        value.targets().forEach(target -> put(target, variable));
    }

    private CodeBlock source(Computed value, String variable) {
        Source source = value.source();
        if (source instanceof Source.RandomHex random) {
            return CodeBlock.of("signing.randomHex($L)", random.bytes());
        }
        if (source instanceof Source.RandomDigits random) {
            return CodeBlock.of("signing.randomDigits($L)", random.count());
        }
        if (source instanceof Source.RandomUuid) {
            return CodeBlock.of("signing.randomUuid()");
        }
        if (source instanceof Source.Epoch epoch) {
            return CodeBlock.of(epoch.millis() ? "signing.epochMillis()" : "signing.epochSeconds()");
        }
        if (source instanceof Source.Now now) {
            return CodeBlock.of("signing.now($N)", format(now, value));
        }
        if (source instanceof Source.Signer signer) {
            return CodeBlock.of(
                    "signing.signer($S, $L)",
                    value.name(),
                    signer.parts() == null ? CodeBlock.of("null") : joined(signer.parts(), variable));
        }
        return computed((Source.Joined) source, variable);
    }

    private String format(Source.Now now, Computed value) {
        String name = constant + "_" + JavaWords.constant(value.name());
        formats.add(new Format(
                name,
                CodeBlock.of(
                        "$T.ofPattern($S, $T.ROOT).withZone($T.of($S))",
                        DateTimeFormatter.class,
                        now.pattern(),
                        Locale.class,
                        ZoneId.class,
                        now.zone())));
        return name;
    }

    private CodeBlock computed(Source.Joined source, String variable) {
        CodeBlock joined = joined(source, variable);
        if (source.algorithm() == null) {
            return joined;
        }
        CodeBlock algorithm =
                CodeBlock.of("$T.$N", HashAlgorithm.class, source.algorithm().name());
        if (source.key() == null) {
            return CodeBlock.of("$L\n.hash($L)", joined, algorithm);
        }
        String read =
                source.keyForm() == KeyForm.HEX ? ".ofHex()" : source.keyForm() == KeyForm.BASE64 ? ".ofBase64()" : "";
        return CodeBlock.of("$L\n.hmac($L, $L$L)", joined, algorithm, key(source.key()), read);
    }

    private CodeBlock joined(Source.Joined source, String variable) {
        CodeBlock.Builder begin = CodeBlock.builder().add("$T.separatedBy($S)", Parts.class, source.separator());
        if (source.absent() == null) {
            begin.add(".withoutAbsent()");
        } else if (!source.absent().isEmpty()) {
            begin.add(".absentAs($S)", source.absent());
        }
        List<Choice> choices = source.choices();
        if (choices.size() == 1) {
            return begin.add("$L\n.join()", parts(choices.get(0), "\n")).build();
        }
        String parts = names.allocate(variable + "Parts");
        code.addStatement("$T $N = $L", Parts.class, parts, begin.build());
        String object = names.allocate("request");
        code.addStatement("$T $N = signing.request()", requestType, object);
        for (Choice choice : choices) {
            if (choice.when() == null) {
                code.nextControlFlow("else");
            } else if (choice == choices.get(0)) {
                code.beginControlFlow("if ($L)", conditions.isTrue(choice.when(), new CodeScope(object(), object)));
            } else {
                code.nextControlFlow("else if ($L)", conditions.isTrue(choice.when(), new CodeScope(object(), object)));
            }
            code.addStatement("$N$L", parts, parts(choice, ""));
        }
        code.endControlFlow();
        return CodeBlock.of("$N.join()", parts);
    }

    private CodeBlock parts(Choice choice, String before) {
        return choice.parts().stream()
                .map(part -> CodeBlock.of("$L$L", before, added(part)))
                .collect(CodeBlock.joining(""));
    }

    private CodeBlock added(Part part) {
        if (part instanceof Part.Constant constantText) {
            return CodeBlock.of(".add($S)", constantText.text());
        }
        if (part instanceof Part.Field field) {
            return CodeBlock.of(
                    ".addAll(signing.field($L))",
                    field.wireNames().stream()
                            .map(name -> CodeBlock.of("$S", name))
                            .collect(CodeBlock.joining(", ")));
        }
        if (part instanceof Part.QueryParameter parameter) {
            return CodeBlock.of(".addAll(signing.queryParameter($S))", parameter.name());
        }
        return CodeBlock.of(".add($L)", one(part));
    }

    /** A key, which is never absent. */
    private CodeBlock key(Part part) {
        return part instanceof Part.Setting setting ? CodeBlock.of("signing.secret($S)", setting.name()) : one(part);
    }

    /** A part that is one value, as an expression. */
    private CodeBlock one(Part part) {
        if (part instanceof Part.Setting setting) {
            return CodeBlock.of("signing.setting($L)", settings.setting(setting.name()));
        }
        if (part instanceof Part.Value value) {
            return CodeBlock.of("$N", variables.get(value.name()));
        }
        if (part instanceof Part.Header header) {
            return CodeBlock.of("signing.header($S)", header.name());
        }
        if (part instanceof Part.PathParameter parameter) {
            return CodeBlock.of("signing.pathParameter($S)", parameter.name());
        }
        Part.Of of = ((Part.Whole) part).of();
        return CodeBlock.of("signing.$L()", of.name().toLowerCase(Locale.ROOT));
    }

    private static CodeBlock finished(Computed value, CodeBlock source) {
        CodeBlock.Builder finished = CodeBlock.builder().add(source);
        switch (value.encoding()) {
            case NONE -> {}
            case HEX -> finished.add("\n.hex()");
            case UPPER_HEX -> finished.add("\n.upperHex()");
            case BASE64 -> finished.add("\n.base64()");
            case BASE64URL -> finished.add("\n.base64url()");
        }
        if (!value.prefix().isEmpty()) {
            finished.add("\n.prefixed($S)", value.prefix());
        }
        if (!value.suffix().isEmpty()) {
            finished.add("\n.suffixed($S)", value.suffix());
        }
        return finished.build();
    }

    private void put(Target target, String variable) {
        if (target instanceof Target.Header header) {
            code.addStatement("signing.putHeader($S, $N)", header.name(), variable);
        } else if (target instanceof Target.Query parameter) {
            code.addStatement("signing.putQuery($S, $N)", parameter.name(), variable);
        } else {
            String object = names.allocate("request");
            code.addStatement("$T $N = signing.request()", requestType, object);
            code.addStatement(
                    "signing.request($L)",
                    filled.copy(
                            ((Target.Field) target).path(),
                            object(),
                            CodeBlock.of("$N", object),
                            CodeBlock.of("signing.text($N)", variable)));
        }
    }

    private ObjectType object() {
        if (request == null) {
            throw new IllegalStateException("a signature looks at an object, but none is sent");
        }
        return request;
    }
}
