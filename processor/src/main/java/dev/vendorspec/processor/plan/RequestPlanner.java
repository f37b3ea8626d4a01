package dev.vendorspec.processor.plan;

import dev.vendorspec.language.model.BodyFormat;
import dev.vendorspec.language.model.Endpoint;
import dev.vendorspec.language.model.Endpoint.Body;
import dev.vendorspec.language.model.Envelope;
import dev.vendorspec.language.model.Literal;
import dev.vendorspec.language.model.Payload;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.processor.source.CodeBlock;
import dev.vendorspec.processor.source.TypeName;
import dev.vendorspec.runtime.contract.FormLists;
import dev.vendorspec.runtime.contract.RequestBody;

/** From a request's body to the contract's description of it: what the caller gives, and what stands around it. */
final class RequestPlanner {

    private static final Class<?> AROUND = dev.vendorspec.runtime.contract.Envelope.class;

    private final VendorNames names;
    private final BodyPlanner bodies;
    private final ParametersPlanner parameters;

    RequestPlanner(VendorNames names, BodyPlanner bodies, ParametersPlanner parameters) {
        this.names = names;
        this.bodies = bodies;
        this.parameters = parameters;
    }

    /** Whether the caller gives anything of it. */
    static boolean isGiven(Endpoint endpoint) {
        return Payload.of(endpoint.request()).isPresent();
    }

    /** The name that the caller's argument should have. */
    static String argument(Body body) {
        if (Payload.of(body).filter(payload -> payload.objectOrItem().isEmpty()).isPresent()) {
            return "body";
        }
        String name = JavaWords.lowerFirst(BodyPlanner.payload(body).name());
        return BodyPlanner.isList(body) ? name + "List" : name;
    }

    /** What the contract is told of it. */
    CodeBlock plan(Endpoint endpoint) {
        CodeBlock.Builder code =
                CodeBlock.builder().add(body(endpoint.name(), endpoint.request(), bodies.javaType(endpoint.request())));
        if (endpoint.sent().format() instanceof BodyFormat.Form form) {
            code.add(".asForm($T.$N)", FormLists.class, form.lists().name());
        } else if (endpoint.sent().format() instanceof BodyFormat.Multipart) {
            code.add(".asMultipart()");
        }
        if (endpoint.sent().contentType() != null) {
            code.add(".mediaType($S)", endpoint.sent().contentType());
        }
        return code.build();
    }

    private CodeBlock body(String endpoint, Body body, TypeName given) {
        if (body instanceof Body.Wrapped wrapped) {
            return CodeBlock.of(
                    "$L.in($L)", body(endpoint, wrapped.body(), given), member(endpoint, wrapped.wireName()));
        }
        if (body instanceof Envelope envelope) {
            return envelope(endpoint, envelope, given);
        }
        if (body instanceof Body.Value value) {
            return value(endpoint, value.type());
        }
        String type = BodyPlanner.payload(body).name();
        return CodeBlock.of(
                "$T.$L($T.INSTANCE)",
                RequestBody.class,
                BodyPlanner.isList(body) ? "list" : "object",
                names.spec(type));
    }

    private CodeBlock value(String endpoint, ValueType type) {
        if (type instanceof ValueType.MapOf map && map.element() instanceof ValueType.ObjectOf object) {
            String name = object.objectName();
            return CodeBlock.of("$T.map($T.INSTANCE)", RequestBody.class, names.spec(name));
        }
        return CodeBlock.of("$T.value($L)", RequestBody.class, parameters.body(endpoint, type));
    }

    private CodeBlock envelope(String endpoint, Envelope envelope, TypeName given) {
        CodeBlock.Builder code = CodeBlock.builder().add("$T.envelope($T.<$T>of()$>", RequestBody.class, AROUND, given);
        envelope.entries().forEach(entry -> code.add("\n").add(entry(endpoint, entry, given)));
        return code.add("$<)").build();
    }

    private CodeBlock entry(String endpoint, Envelope.Entry entry, TypeName given) {
        if (entry instanceof Envelope.Constant constant) {
            return constant(member(endpoint, constant.wireName()), constant.value());
        }
        if (entry instanceof Envelope.Given of) {
            return CodeBlock.of(
                    ".setting($L, $L)",
                    FieldPlanner.member(of.setting()).code(endpoint, of.wireName()),
                    parameters.setting(of.setting().wireName()));
        }
        if (entry instanceof Envelope.Inner inner) {
            return CodeBlock.of(
                    ".inner($L, $L)", member(endpoint, inner.wireName()), body(endpoint, inner.body(), given));
        }
        String type = ((Envelope.Merged) entry).body().type().name();
        return CodeBlock.of(".merged($T.INSTANCE)", names.spec(type));
    }

    private static CodeBlock constant(CodeBlock member, Literal value) {
        if (value instanceof Literal.Number number) {
            return CodeBlock.of(".number($L, $S)", member, number.value().toPlainString());
        }
        return value instanceof Literal.Flag flag
                ? CodeBlock.of(".flag($L, $L)", member, flag.value())
                : CodeBlock.of(".text($L, $S)", member, ((Literal.Text) value).value());
    }

    private static CodeBlock member(String endpoint, String wireName) {
        return MemberPlan.PLAIN.code(endpoint, wireName);
    }
}
