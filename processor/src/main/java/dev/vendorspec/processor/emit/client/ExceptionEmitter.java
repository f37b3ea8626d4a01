package dev.vendorspec.processor.emit.client;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.vendorspec.processor.emit.code.GeneratedType;
import dev.vendorspec.processor.plan.VendorPlan.ExceptionPlan;
import dev.vendorspec.runtime.contract.HttpFailure;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Emits an exception that a spec names for a status. */
public final class ExceptionEmitter {

    private ExceptionEmitter() {}

    /** The class of one name. */
    public static TypeSpec emit(ExceptionPlan plan, String vendor) {
        String statuses = plan.statuses().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return GeneratedType.finalClass(plan.type(), vendor)
                .addModifiers(Modifier.PUBLIC)
                .superclass(plan.base())
                .addJavadoc("The vendor answered with HTTP status $L.", statuses)
                .addField(FieldSpec.builder(
                                long.class, "serialVersionUID", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("1L")
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(HttpFailure.class, "failure")
                        .addStatement("super(failure)")
                        .build())
                .build();
    }
}
