package dev.vendorspec.processor.emit.client;

import dev.vendorspec.processor.plan.EndpointPlan;
import dev.vendorspec.processor.plan.LoginPlan;
import dev.vendorspec.processor.plan.VendorPlan;
import dev.vendorspec.processor.source.ClassName;
import dev.vendorspec.processor.source.CodeBlock;
import dev.vendorspec.processor.source.FieldSpec;
import dev.vendorspec.processor.source.MethodSpec;
import dev.vendorspec.processor.source.ParameterizedTypeName;
import dev.vendorspec.processor.source.TypeName;
import dev.vendorspec.runtime.contract.LoginInput;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.lang.model.element.Modifier;

/** What logins need in their client: constants in an order in which each knows those that it uses, and builder methods. */
final class LoginPiece {

    private final VendorPlan plan;
    private final Consumer<EndpointPlan> operation;
    private final Consumer<FieldSpec> login;
    private final Set<String> done = new HashSet<>();

    private LoginPiece(VendorPlan plan, Consumer<EndpointPlan> operation, Consumer<FieldSpec> login) {
        this.plan = plan;
        this.operation = operation;
        this.login = login;
    }

    /** Hands out all operations and logins: an operation behind its logins, a login behind its operation. */
    static void inOrder(VendorPlan plan, Consumer<EndpointPlan> operation, Consumer<FieldSpec> login) {
        LoginPiece piece = new LoginPiece(plan, operation, login);
        plan.endpoints().forEach(piece::endpoint);
    }

    private void endpoint(EndpointPlan endpoint) {
        if (!done.add(endpoint.constant())) {
            return;
        }
        for (LoginPlan needed : endpoint.logins()) {
            plan.endpoints().stream()
                    .filter(each -> each.constant().equals(needed.operation()))
                    .forEach(this::endpoint);
            if (done.add(needed.constant())) {
                login.accept(constant(needed));
            }
        }
        operation.accept(endpoint);
    }

    private static FieldSpec constant(LoginPlan plan) {
        return FieldSpec.builder(plan.type(), plan.constant(), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(plan.initializer())
                .build();
    }

    /** The builder's methods for what a login sends: a value, or a supplier of values. */
    static List<MethodSpec> methods(LoginPlan.Input input, ClassName builder) {
        List<MethodSpec> methods = new ArrayList<>();
        if (input.body() == null) {
            methods.add(method(input, builder, CodeBlock.of("() -> null")).build());
            return methods;
        }
        TypeName type = input.body().type();
        String name = input.body().javaName();
        methods.add(method(input, builder, CodeBlock.of("() -> $N", name))
                .addParameter(type, name)
                .build());
        methods.add(method(input, builder, CodeBlock.of("$N", name))
                .addParameter(ParameterizedTypeName.get(ClassName.get(Supplier.class), type), name)
                .build());
        return methods;
    }

    private static MethodSpec.Builder method(LoginPlan.Input input, ClassName builder, CodeBlock supplier) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(input.method())
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "What the client logs in with, by its endpoint {@code $L}, whenever it needs a token. Never logged.",
                        input.endpoint())
                .returns(builder);
        input.parameters().forEach(parameter -> method.addParameter(parameter.type(), parameter.javaName()));
        TypeName sent =
                input.body() == null ? ClassName.get(Void.class) : input.body().type();
        return method.addStatement(
                        "setting($T.key($S), $T.<$T>of($L, $L))",
                        LoginInput.class,
                        input.endpoint(),
                        LoginInput.class,
                        sent,
                        supplier,
                        input.arguments())
                .addStatement("return this");
    }
}
