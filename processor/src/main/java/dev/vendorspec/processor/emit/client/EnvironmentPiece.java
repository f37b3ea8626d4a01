package dev.vendorspec.processor.emit.client;

import dev.vendorspec.processor.plan.ServerPlan.Environment;
import dev.vendorspec.processor.plan.VendorPlan;
import dev.vendorspec.processor.source.ClassName;
import dev.vendorspec.processor.source.CodeBlock;
import dev.vendorspec.processor.source.EnumConstant;
import dev.vendorspec.processor.source.MethodSpec;
import dev.vendorspec.processor.source.TypeSpec;
import javax.lang.model.element.Modifier;

/** The environments of a vendor: an enum in its client, and the builder's method that takes one. */
final class EnvironmentPiece {

    private EnvironmentPiece() {}

    private static ClassName name(VendorPlan plan) {
        return plan.client().nestedClass("Environment");
    }

    static TypeSpec type(VendorPlan plan) {
        TypeSpec.Builder type = TypeSpec.enumBuilder(name(plan))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The vendor's environments.")
                .addField(String.class, "spec", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(String.class, "spec")
                        .addStatement("this.spec = spec")
                        .build());
        for (Environment environment : plan.server().environments()) {
            type.addEnumConstant(new EnumConstant(
                    environment.constant(),
                    CodeBlock.of("$S", environment.name()),
                    CodeBlock.of("$L", environment.url())));
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
