package dev.vendorspec.processor.emit;

import dev.vendorspec.processor.emit.code.GeneratedType;
import dev.vendorspec.processor.emit.json.CodecEmitter;
import dev.vendorspec.processor.emit.json.MembersEmitter;
import dev.vendorspec.processor.emit.validator.ValidatorEmitter;
import dev.vendorspec.processor.plan.ObjectPlan;
import dev.vendorspec.processor.source.ClassName;
import dev.vendorspec.processor.source.FieldSpec;
import dev.vendorspec.processor.source.ParameterizedTypeName;
import dev.vendorspec.processor.source.TypeSpec;
import dev.vendorspec.runtime.contract.ObjectDefinition;
import javax.lang.model.element.Modifier;

/**
 * Emits the class nested in a DTO that has what the spec says of it. One class, since each more costs a program that
 * starts the time to load it.
 */
final class SpecEmitter {

    private SpecEmitter() {}

    static TypeSpec emit(ObjectPlan plan, String vendor) {
        TypeSpec.Builder type = GeneratedType.nestedClass(plan.spec(), vendor)
                .addJavadoc(
                        "The members of {@link $T}, how it is read and written as JSON, and what is checked.",
                        plan.dto())
                .superclass(ParameterizedTypeName.get(ClassName.get(ObjectDefinition.class), plan.dto()));
        MembersEmitter.addTo(type, plan);
        type.addField(FieldSpec.builder(plan.spec(), "INSTANCE", Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T()", plan.spec())
                .build());
        CodecEmitter.addTo(type, plan);
        ValidatorEmitter.addTo(type, plan);
        return type.build();
    }
}
