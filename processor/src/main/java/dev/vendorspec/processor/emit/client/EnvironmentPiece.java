package dev.vendorspec.processor.emit.client;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.vendorspec.processor.plan.ServerPlan.Environment;
import dev.vendorspec.processor.plan.VendorPlan;
import javax.lang.model.element.Modifier;

/** The environments of a vendor: an enum in its client, and the builder's method that takes one. */
final class EnvironmentPiece {

    private EnvironmentPiece() {}

    private static ClassName name(VendorPlan plan) {
        return plan.client().nestedClass("Environment");
    }

    static TypeSpec type(VendorPlan plan) {
        TypeSpec.Builder type = TypeSpec.enumBuilder(name(plan))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("The vendor's environments.")
                .addField(String.class, "spec", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(String.class, "spec")
                        .addStatement("this.spec = spec")
                        .build());
        for (Environment environment : plan.server().environments()) {
            type.addEnumConstant(
                    environment.constant(),
                    TypeSpec.anonymousClassBuilder("$S", environment.name())
                            .addJavadoc("$L", environment.url())
                            .build());
        }
        return type.build();
    }

    static MethodSpec setter(VendorPlan plan) {
        return MethodSpec.methodBuilder("environment")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The environment whose servers are called.")
                .addParameter(name(plan), "environment")
                .returns(ClientBuilderEmitter.name(plan))
                .addStatement("choose(environment.spec)")
                .addStatement("return this")
                .build();
    }
}
