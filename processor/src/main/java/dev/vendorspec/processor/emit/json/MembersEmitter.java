package dev.vendorspec.processor.emit.json;

import dev.vendorspec.processor.emit.code.GeneratedType;
import dev.vendorspec.processor.plan.FieldPlan;
import dev.vendorspec.processor.plan.ObjectPlan;
import dev.vendorspec.processor.source.CodeBlock;
import dev.vendorspec.processor.source.FieldSpec;
import dev.vendorspec.processor.source.TypeSpec;
import dev.vendorspec.runtime.contract.Member;
import dev.vendorspec.runtime.contract.Members;
import javax.lang.model.element.Modifier;

/** Emits the constants of an object's members, which its codec and validator share. */
public final class MembersEmitter {

    private MembersEmitter() {}

    /** Adds the constants to an object's spec class, which has to have no others before. */
    public static void addTo(TypeSpec.Builder type, ObjectPlan plan) {
        type.addField(GeneratedType.contractCheck());
        plan.fields().forEach(field -> type.addField(member(plan, field)));
        type.addField(all(plan));
    }

    private static FieldSpec member(ObjectPlan plan, FieldPlan field) {
        return FieldSpec.builder(Member.class, field.constant(), Modifier.STATIC, Modifier.FINAL)
                .initializer(field.member().code(plan.typeName(), field.wireName()))
                .build();
    }

    private static FieldSpec all(ObjectPlan plan) {
        CodeBlock constants = plan.fields().stream()
                .map(field -> CodeBlock.of("$N", field.constant()))
                .collect(CodeBlock.joining(",$W"));
        CodeBlock.Builder value = CodeBlock.builder().add("$T.of($L)", Members.class, constants);
        for (FieldPlan field : plan.fields()) {
            field.traits().aka().forEach(name -> value.add("\n.aka($N, $S)", field.constant(), name));
        }
        return FieldSpec.builder(Members.class, "ALL", Modifier.STATIC, Modifier.FINAL)
                .initializer(value.build())
                .build();
    }
}
