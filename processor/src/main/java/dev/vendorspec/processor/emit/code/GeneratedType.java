package dev.vendorspec.processor.emit.code;

import dev.vendorspec.processor.plan.ConstantPlan;
import dev.vendorspec.processor.source.AnnotationSpec;
import dev.vendorspec.processor.source.ClassName;
import dev.vendorspec.processor.source.FieldSpec;
import dev.vendorspec.processor.source.MethodSpec;
import dev.vendorspec.processor.source.TypeSpec;
import dev.vendorspec.runtime.contract.ContractVersion;
import dev.vendorspec.runtime.contract.Generated;
import javax.lang.model.element.Modifier;

/** What all generated classes have in common. */
public final class GeneratedType {

    private GeneratedType() {}

    /** A final class, marked as generated. */
    public static TypeSpec.Builder finalClass(ClassName name, String vendor) {
        return mark(TypeSpec.classBuilder(name).addModifiers(Modifier.FINAL), vendor);
    }

    /** A final class inside another. */
    public static TypeSpec.Builder nestedClass(ClassName name, String vendor) {
        return mark(TypeSpec.classBuilder(name).addModifiers(Modifier.STATIC, Modifier.FINAL), vendor);
    }

    /** Adds the mark of a generated type. */
    public static TypeSpec.Builder mark(TypeSpec.Builder type, String vendor) {
        return type.addAnnotation(AnnotationSpec.of(Generated.class, "$S", vendor));
    }

    /** Lets generated code touch a field that the vendor no longer wants; its users are warned of it. */
    public static AnnotationSpec usesDeprecated() {
        return AnnotationSpec.of(SuppressWarnings.class, "$S", "deprecation");
    }

    /** A constructor that only the class itself calls. */
    public static MethodSpec privateConstructor() {
        return MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build();
    }

    /** A constant that only its class reads. */
    public static FieldSpec privateConstant(ConstantPlan plan) {
        return FieldSpec.builder(plan.type(), plan.name(), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(plan.value())
                .build();
    }

    /** A constant that refuses a runtime older than the generated code; it has to be a class's first. */
    public static FieldSpec contractCheck() {
        return FieldSpec.builder(int.class, "CONTRACT", Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.require($L)", ContractVersion.class, ContractVersion.CURRENT)
                .build();
    }
}
