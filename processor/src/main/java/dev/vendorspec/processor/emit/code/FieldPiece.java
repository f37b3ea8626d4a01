package dev.vendorspec.processor.emit.code;

import dev.vendorspec.processor.plan.CheckPlan;
import dev.vendorspec.processor.plan.FieldPlan;
import dev.vendorspec.processor.plan.ValuePlan;
import dev.vendorspec.processor.source.CodeBlock;
import dev.vendorspec.runtime.contract.ValidationContext;

/** The checks of one field. A required value that is not there has no other checks: one mistake, one violation. */
public final class FieldPiece {

    private FieldPiece() {}

    /** The checks of one field of an object. */
    public static CodeBlock checks(FieldPlan field) {
        CodeBlock member = CodeBlock.of("$N", field.constant());
        CodeBlock value = CodeBlock.of("fields.$N", field.javaName());
        CodeBlock checks = all(field, member, value);
        if (!field.required()) {
            return checks;
        }
        CodeBlock required = CodeBlock.of("context.$L($L, $L)", field.traits().presence(), member, value);
        CodeBlock.Builder code = CodeBlock.builder();
        if (checks.isEmpty()) {
            return code.addStatement("$L", required).build();
        }
        return code.beginControlFlow("if ($L)", required)
                .add(checks)
                .endControlFlow()
                .build();
    }

    /** The checks of a value that stands by itself, but whether it is there. */
    public static CodeBlock checks(FieldPlan field, String context, CodeBlock member, CodeBlock value) {
        return ofValue(field, field.value(), context, member, value);
    }

    private static CodeBlock all(FieldPlan field, CodeBlock member, CodeBlock value) {
        if (field.value() instanceof ValuePlan.Many many) {
            return ofMany(field, many.element(), "list", "items", member, value);
        }
        if (field.value() instanceof ValuePlan.Entries map) {
            return ofMany(field, map.element(), "map", "entries", member, value);
        }
        return ofValue(field, field.value(), "context", member, value);
    }

    private static CodeBlock ofMany(
            FieldPlan field, ValuePlan element, String ofObjects, String ofValues, CodeBlock member, CodeBlock value) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (CheckPlan check : field.listChecks()) {
            code.add(call("context", check, member, value));
        }
        if (element instanceof ValuePlan.Nested nested) {
            return code.addStatement("context.$L($L, $L, $T.INSTANCE)", ofObjects, member, value, nested.spec())
                    .build();
        }
        CodeBlock ofItem = ofValue(field, element, "items", member, CodeBlock.of("item"));
        if (!ofItem.isEmpty()) {
            code.add("context.$L($L, $L, (item, items) -> {\n$>", ofValues, member, value)
                    .add(ofItem)
                    .add("$<});\n");
        }
        return code.build();
    }

    private static CodeBlock ofValue(
            FieldPlan field, ValuePlan type, String context, CodeBlock member, CodeBlock value) {
        if (type instanceof ValuePlan.Nested nested) {
            return CodeBlock.builder()
                    .addStatement("$L.object($L, $L, $T.INSTANCE)", context, member, value, nested.spec())
                    .build();
        }
        CodeBlock.Builder exceptable = CodeBlock.builder();
        CodeBlock.Builder others = CodeBlock.builder();
        for (CheckPlan check : field.checks()) {
            boolean exempt = field.except().isEmpty() || check.unexcepted();
            (exempt ? others : exceptable).add(call(context, check, member, value));
        }
        return unlessExcepted(field, value, exceptable.build()).toBuilder()
                .add(others.build())
                .build();
    }

    private static CodeBlock unlessExcepted(FieldPlan field, CodeBlock value, CodeBlock checks) {
        if (checks.isEmpty()) {
            return checks;
        }
        CodeBlock applies = field.except().stream()
                .map(text -> CodeBlock.of("!$T.excepted($L, $S)", ValidationContext.class, value, text))
                .collect(CodeBlock.joining(" && "));
        return CodeBlock.builder()
                .beginControlFlow("if ($L)", applies)
                .add(checks)
                .endControlFlow()
                .build();
    }

    private static CodeBlock call(String context, CheckPlan check, CodeBlock member, CodeBlock value) {
        return CodeBlock.builder()
                .addStatement("$L.$L($L, $L$L)", context, check.method(), member, value, check.arguments())
                .build();
    }
}
