package dev.vendorspec.processor.emit.client;

import dev.vendorspec.processor.emit.code.GeneratedType;
import dev.vendorspec.processor.plan.VendorPlan.ExceptionPlan;
import dev.vendorspec.processor.source.CodeBlock;
import dev.vendorspec.processor.source.FieldSpec;
import dev.vendorspec.processor.source.MethodSpec;
import dev.vendorspec.processor.source.TypeSpec;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Emits an exception that a spec names for a status or for a vendor's code. */
public final class ExceptionEmitter {

    private ExceptionEmitter() {}

    /** The class of one name. */
    public static TypeSpec emit(ExceptionPlan plan, String vendor) {
        return GeneratedType.finalClass(plan.type(), vendor)
                .addModifiers(Modifier.PUBLIC)
                .superclass(plan.base())
                .addJavadoc(javadoc(plan))
                .addField(FieldSpec.builder(
                                long.class, "serialVersionUID", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("1L")
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(plan.failure(), "failure")
                        .addStatement("super(failure)")
                        .build())
                .build();
    }

    private static CodeBlock javadoc(ExceptionPlan plan) {
        if (plan.codes().isEmpty()) {
            String statuses = plan.statuses().stream().map(String::valueOf).collect(Collectors.joining(", "));
            return CodeBlock.of("The vendor answered with HTTP status $L.", statuses);
        }
        return CodeBlock.of("The vendor reports failure with its code $L.", String.join(", ", plan.codes()));
    }
}
