package dev.vendorspec.processor.plan;

import dev.vendorspec.language.model.Auth;
import dev.vendorspec.language.model.Auth.Expiry;
import dev.vendorspec.language.model.Endpoint;
import dev.vendorspec.language.model.ObjectType;
import dev.vendorspec.language.model.Path;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.language.model.Vendor;
import dev.vendorspec.processor.source.ClassName;
import dev.vendorspec.processor.source.CodeBlock;
import dev.vendorspec.processor.source.ParameterizedTypeName;
import dev.vendorspec.processor.source.TypeName;
import dev.vendorspec.runtime.contract.Credential;
import dev.vendorspec.runtime.contract.Login;
import dev.vendorspec.runtime.contract.LoginInput;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From {@code auth} to the contract's credentials and logins; one for each vendor. */
final class AuthPlanner {

    private static final String ANSWER = "answer";

    private final Vendor vendor;
    private final BodyPlanner bodies;
    private final AnswerPlanner answers;
    private final PathCode paths;
    private final FilledCode filled;
    private final Map<String, String> operations;
    private final Map<Auth.Login, LoginPlan> logins = new LinkedHashMap<>();
    private final NameAllocator constants;

    /** @param operations the constants of the operations by the endpoints' names */
    AuthPlanner(
            Vendor vendor,
            BodyPlanner bodies,
            AnswerPlanner answers,
            PathCode paths,
            FilledCode filled,
            Map<String, String> operations) {
        this.vendor = vendor;
        this.bodies = bodies;
        this.answers = answers;
        this.paths = paths;
        this.filled = filled;
        this.operations = operations;
        this.constants = NameAllocator.forMembers(operations.values());
    }

    /** What an endpoint's operation is told of its credentials. */
    CodeBlock credentials(Endpoint endpoint) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Auth auth : endpoint.auth()) {
            if (auth instanceof Auth.Bearer) {
                code.add("\n.bearer()");
            } else if (auth instanceof Auth.Basic basic) {
                code.add(
                        "\n.credential($T.basic($S, $S))",
                        Credential.class,
                        basic.user() == null ? VendorPlan.BASIC_USER : basic.user(),
                        basic.password() == null ? VendorPlan.BASIC_PASSWORD : basic.password());
            } else if (auth instanceof Auth.Secret secret) {
                code.add("\n.credential($L)", secret(secret));
            } else {
                Auth.Login login = (Auth.Login) auth;
                code.add("\n.credential($L)", login(login));
                tokenField(code, endpoint, login);
            }
        }
        return code.build();
    }

    private static CodeBlock secret(Auth.Secret secret) {
        return secret.place() == Auth.Place.QUERY
                ? CodeBlock.of("$T.query($S, $S)", Credential.class, secret.name(), secret.setting())
                : CodeBlock.of(
                        "$T.header($S, $S, $S)",
                        Credential.class,
                        secret.name(),
                        prefix(secret.scheme()),
                        secret.setting());
    }

    private CodeBlock login(Auth.Login login) {
        String constant = plan(login).constant();
        Auth.Sending sending = login.sending();
        return switch (sending.place()) {
            case HEADER ->
                CodeBlock.of(
                        "$T.loginHeader($N, $S, $S)",
                        Credential.class,
                        constant,
                        sending.name(),
                        prefix(sending.scheme()));
            case QUERY -> CodeBlock.of("$T.loginQuery($N, $S)", Credential.class, constant, sending.name());
            case FIELD -> CodeBlock.of("$T.loginBody($N)", Credential.class, constant);
        };
    }

    private static String prefix(@Nullable String scheme) {
        return scheme == null ? "" : scheme + " ";
    }

    private void tokenField(CodeBlock.Builder code, Endpoint endpoint, Auth.Login login) {
        Path field = login.sending().field();
        Endpoint.Body request = endpoint.request();
        if (field == null || request == null) {
            return;
        }
        StringBuilder pointer = new StringBuilder(BodyPlanner.pointer(request));
        field.fields().forEach(step -> pointer.append('/').append(PointerText.escape(step.wireName())));
        CodeBlock copy =
                filled.copy(field, BodyPlanner.payload(request), CodeBlock.of("request"), CodeBlock.of("token"));
        code.add("\n.tokenField($S, (request, token) -> $L)", pointer.toString(), copy);
    }

    /** The logins that an endpoint needs. */
    List<LoginPlan> logins(Endpoint endpoint) {
        List<LoginPlan> needed = new ArrayList<>();
        for (Auth auth : endpoint.auth()) {
            if (auth instanceof Auth.Login login) {
                needed.add(plan(login));
            }
        }
        return needed;
    }

    /** Whether some endpoint gets its token from this one. */
    boolean isLogin(Endpoint endpoint) {
        return vendor.endpoints().stream()
                .flatMap(each -> each.auth().stream())
                .anyMatch(auth ->
                        auth instanceof Auth.Login login && login.endpoint().equals(endpoint.name()));
    }

    /** One login for each endpoint, token and expiry, however it is sent. */
    private LoginPlan plan(Auth.Login login) {
        Auth.Sending any = new Auth.Sending(Auth.Place.HEADER, "", null, null);
        Auth.Login key = new Auth.Login(login.endpoint(), login.token(), login.expiry(), any);
        LoginPlan known = logins.get(key);
        if (known == null) {
            known = newPlan(key);
            logins.put(key, known);
        }
        return known;
    }

    private LoginPlan newPlan(Auth.Login login) {
        Endpoint endpoint = vendor.endpoints().stream()
                .filter(each -> each.name().equals(login.endpoint()))
                .findFirst()
                .orElseThrow();
        String operation = operations.get(endpoint.name());
        TypeName request = bodies.javaType(endpoint.request());
        TypeName response = answers.javaType(endpoint.response());
        TypeName type = ParameterizedTypeName.get(ClassName.get(Login.class), request, response);
        boolean given = RequestPlanner.isGiven(endpoint) || hasArguments(endpoint);
        CodeBlock input = CodeBlock.of("$T.<$T>given(settings, $S)", LoginInput.class, request, endpoint.name());
        CodeBlock.Builder code = CodeBlock.builder()
                .add(
                        "$T.<$T, $T>of($>$>\n$N,\nsettings -> $L,\nanswer -> $L)",
                        Login.class,
                        request,
                        response,
                        operation,
                        !RequestPlanner.isGiven(endpoint) ? CodeBlock.of("null") : CodeBlock.of("$L.request()", input),
                        token(endpoint, login.token()));
        if (given) {
            code.add("\n.arguments(settings -> $L.arguments())", input);
        }
        expiry(code, login.expiry(), endpoint.answered().root());
        String constant = constants.allocate(operation + "_LOGIN");
        return new LoginPlan(
                constant, operation, type, code.add("\n.build()$<$<").build());
    }

    private static boolean hasArguments(Endpoint endpoint) {
        return endpoint.sent().path().stream().anyMatch(parameter -> !parameter.perClient())
                || endpoint.sent().query().perCall() != null
                || endpoint.sent().headers().perCall() != null;
    }

    private CodeBlock token(Endpoint endpoint, @Nullable Path token) {
        ObjectType root = endpoint.answered().root();
        if (token == null || root == null) {
            return CodeBlock.of("$L.strip()", ANSWER);
        }
        if (token.last().type() instanceof ValueType.Text) {
            return paths.value(token, root, ANSWER);
        }
        return CodeBlock.of(
                "$L ? $L.toString() : null",
                paths.present(token, root, ANSWER),
                paths.reach(token.fields(), root, ANSWER));
    }

    private void expiry(CodeBlock.Builder code, Expiry expiry, @Nullable ObjectType root) {
        if (expiry instanceof Expiry.After after) {
            code.add("\n.expiresAfter($T.ofSeconds($LL))", Duration.class, after.seconds());
        } else if (expiry instanceof Expiry.Idle idle) {
            code.add("\n.slides($T.ofSeconds($LL))", Duration.class, idle.seconds());
        } else if (expiry instanceof Expiry.InSeconds in && root != null) {
            code.add("\n.expiresIn(answer -> $L)", paths.value(in.path(), root, ANSWER));
        } else if (expiry instanceof Expiry.At at && root != null) {
            code.add("\n.expiresAt(answer -> $L)", moment(at, root));
        }
    }

    private CodeBlock moment(Expiry.At at, ObjectType root) {
        if (at.zone() == null) {
            return paths.value(at.path(), root, ANSWER);
        }
        return CodeBlock.of(
                "$L ? $L.atZone($T.of($S)).toInstant() : null",
                paths.present(at.path(), root, ANSWER),
                paths.reach(at.path().fields(), root, ANSWER),
                ZoneId.class,
                at.zone());
    }
}
