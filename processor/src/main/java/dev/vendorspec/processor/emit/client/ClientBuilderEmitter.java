package dev.vendorspec.processor.emit.client;

import dev.vendorspec.processor.plan.ChecksPlan;
import dev.vendorspec.processor.plan.SettingPlan;
import dev.vendorspec.processor.plan.VendorPlan;
import dev.vendorspec.processor.source.ClassName;
import dev.vendorspec.processor.source.MethodSpec;
import dev.vendorspec.processor.source.ParameterizedTypeName;
import dev.vendorspec.processor.source.TypeName;
import dev.vendorspec.processor.source.TypeSpec;
import dev.vendorspec.runtime.ClientBuilder;
import dev.vendorspec.runtime.Signer;
import dev.vendorspec.runtime.contract.LoginInput;
import java.util.function.Supplier;
import javax.lang.model.element.Modifier;

/** Emits the builder nested in a client; what all builders have is in {@link ClientBuilder}. */
final class ClientBuilderEmitter {

    private ClientBuilderEmitter() {}

    static ClassName name(VendorPlan plan) {
        return plan.client().nestedClass("Builder");
    }

    static TypeSpec emit(VendorPlan plan) {
        ClassName name = name(plan);
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(ClassName.get(ClientBuilder.class), name))
                .addJavadoc("Builds clients. Not thread-safe.");
        type.addMethod(constructor(plan));
        plan.settings().forEach(setting -> type.addMethod(setter(name, setting)));
        if (!plan.server().environments().isEmpty()) {
            type.addMethod(EnvironmentPiece.setter(plan));
        }
        if (plan.basic()) {
            type.addMethod(basic(name));
        }
        plan.logins().forEach(login -> LoginPiece.methods(login, name).forEach(type::addMethod));
        plan.signers().forEach((signer, method) -> type.addMethod(signer(name, signer, method)));
        if (plan.bearer()) {
            type.addMethod(fixedToken(name)).addMethod(suppliedToken(name));
        }
        return type.addMethod(self(name)).addMethod(build(plan)).build();
    }

    private static MethodSpec constructor(VendorPlan plan) {
        MethodSpec.Builder method = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addStatement(
                        "super($S, $S, $S)",
                        plan.name(),
                        plan.server().fixed(),
                        plan.server().example());
        plan.server()
                .environments()
                .forEach(environment ->
                        method.addStatement("inEnvironment($S, $S)", environment.name(), environment.url()));
        plan.server()
                .elsewhere()
                .forEach(other -> method.addStatement(
                        "serverOf($S, $S, $S)", other.endpoint(), other.environment(), other.url()));
        for (SettingPlan setting : plan.settings()) {
            method.addStatement("declare($L, $S, $L)", setting.parameter(), setting.javaName(), setting.required());
            if (setting.preset() != null) {
                method.addStatement("setting($S, $L)", setting.wireName(), setting.preset());
            }
        }
        for (ChecksPlan checks : plan.checks()) {
            checks.ids().forEach(ids -> method.addStatement("checks($S, $S)", checks.owner(), ids));
        }
        return method.build();
    }

    private static MethodSpec setter(ClassName name, SettingPlan setting) {
        return MethodSpec.methodBuilder(setting.javaName())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(setting.javadoc())
                .addParameter(setting.type(), setting.javaName())
                .returns(name)
                .addStatement("setting($S, $N)", setting.wireName(), setting.javaName())
                .addStatement("return this")
                .build();
    }

    private static MethodSpec basic(ClassName name) {
        return MethodSpec.methodBuilder("basic")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The user and the password of every call. Never logged.")
                .addParameter(String.class, "user")
                .addParameter(String.class, "password")
                .returns(name)
                .addStatement("setting($S, user)", VendorPlan.BASIC_USER)
                .addStatement("setting($S, password)", VendorPlan.BASIC_PASSWORD)
                .addStatement("return this")
                .build();
    }

    private static MethodSpec signer(ClassName name, String signer, String method) {
        return MethodSpec.methodBuilder(method)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("What computes the value {@code $L} of each call. Called by many threads.", signer)
                .addParameter(Signer.class, "signer")
                .returns(name)
                .addStatement("setting($S, signer)", signer)
                .addStatement("return this")
                .build();
    }

    private static MethodSpec fixedToken(ClassName name) {
        return MethodSpec.methodBuilder("token")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The bearer token of every call. Never logged.")
                .addParameter(String.class, "token")
                .returns(name)
                .addStatement("bearerToken(() -> token)")
                .addStatement("return this")
                .build();
    }

    private static MethodSpec suppliedToken(ClassName name) {
        TypeName supplier = ParameterizedTypeName.get(Supplier.class, String.class);
        return MethodSpec.methodBuilder("token")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Where each call gets its bearer token: asked once a call, by the calling thread.")
                .addParameter(supplier, "token")
                .returns(name)
                .addStatement("bearerToken(token)")
                .addStatement("return this")
                .build();
    }

    private static MethodSpec self(ClassName name) {
        return MethodSpec.methodBuilder("self")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(name)
                .addStatement("return this")
                .build();
    }

    private static MethodSpec build(VendorPlan plan) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("build");
        if (plan.basic()) {
            method.addStatement("requireSetting($S, $S)", VendorPlan.BASIC_PASSWORD, "basic");
        }
        plan.logins()
                .forEach(login -> method.addStatement(
                        "requireSetting($T.key($S), $S)", LoginInput.class, login.endpoint(), login.method()));
        plan.signers().forEach((signer, of) -> method.addStatement("requireSetting($S, $S)", signer, of));
        return method.addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "A client with these settings.\n\n@throws $T if something that it needs is missing, or is not what the spec says",
                        IllegalStateException.class)
                .returns(plan.client())
                .addStatement("return new $T(caller())", plan.implementation())
                .build();
    }
}
