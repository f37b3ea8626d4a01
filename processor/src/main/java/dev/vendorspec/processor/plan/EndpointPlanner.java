package dev.vendorspec.processor.plan;

import dev.vendorspec.language.model.Computed;
import dev.vendorspec.language.model.Endpoint;
import dev.vendorspec.language.model.Field;
import dev.vendorspec.language.model.ObjectType;
import dev.vendorspec.language.model.Parameters;
import dev.vendorspec.language.model.Vendor;
import dev.vendorspec.processor.plan.EndpointPlan.ParameterPlan;
import dev.vendorspec.processor.source.ClassName;
import dev.vendorspec.processor.source.CodeBlock;
import dev.vendorspec.processor.source.TypeName;
import dev.vendorspec.runtime.contract.Operation;
import dev.vendorspec.runtime.contract.RequestBody;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From an endpoint to a method of the client. */
final class EndpointPlanner {

    private static final String ANSWER = "answer";

    private final String vendor;
    private final BodyPlanner bodies;
    private final AnswerPlanner answers;
    private final RequestPlanner requests;
    private final OutcomePlanner outcomes;
    private final ValuePlanner values;
    private final ConditionCode conditions;
    private final RowsPlanner rows;
    private final VendorNames names;
    private final ParametersPlanner parameters;
    private final FilledCode filled;
    private final AuthPlanner auths;
    private final PagingPlanner pagings;
    private final KeysPlanner keys;

    /** @param constants the constants of the operations by the endpoints' names */
    EndpointPlanner(
            Vendor vendor,
            Map<String, String> constants,
            VendorNames names,
            ValuePlanner values,
            PathCode paths,
            ConditionCode conditions,
            ExceptionPlanner exceptions,
            ParametersPlanner parameters) {
        this.vendor = vendor.name();
        this.bodies = new BodyPlanner(names, values);
        this.answers = new AnswerPlanner(names, values, parameters);
        this.requests = new RequestPlanner(names, bodies, parameters);
        this.outcomes = new OutcomePlanner(answers, values, paths, conditions, exceptions, parameters, names);
        this.values = values;
        this.conditions = conditions;
        this.rows = new RowsPlanner(names, paths, conditions);
        this.names = names;
        this.parameters = parameters;
        this.filled = new FilledCode(names, paths);
        this.auths = new AuthPlanner(vendor, bodies, answers, paths, filled, constants);
        this.keys = new KeysPlanner(paths, filled);
        this.pagings = new PagingPlanner(this.vendor, values, answers, paths, conditions, filled);
    }

    /**
     * @param method the Java method's allocated name
     * @param withResponse the allocated name of its twin that tells all of the answer
     * @param pages the allocated name of the method that reads page by page, or null where there is none
     */
    EndpointPlan plan(Endpoint endpoint, String method, String withResponse, @Nullable String pages) {
        String constant = JavaWords.constant(method);
        NameAllocator arguments = NameAllocator.forMembers(List.of("caller", ANSWER));
        List<ParameterPlan> given = new ArrayList<>();
        List<CodeBlock> pathParameters = new ArrayList<>();
        List<CodeBlock> pathValues = new ArrayList<>();
        for (Endpoint.Parameter parameter : endpoint.sent().path()) {
            Field field = parameter.field();
            if (parameter.perClient()) {
                pathParameters.add(parameters.setting(field.wireName()));
            } else {
                pathParameters.add(parameters.ofCall(endpoint.name(), field));
                pathValues.add(ofCall(field, arguments, given));
            }
        }
        String query = object(endpoint.sent().query(), "query", arguments, given);
        String headers = object(endpoint.sent().headers(), "headers", arguments, given);
        String body = RequestPlanner.isGiven(endpoint)
                ? arguments.allocate(RequestPlanner.argument(endpoint.request()))
                : null;
        SignaturePlan signature = SignaturePlanner.plan(
                filled,
                conditions,
                parameters,
                endpoint,
                bodies.javaType(endpoint.request()),
                signing(method),
                constant);
        return new EndpointPlan(
                method,
                withResponse,
                constant,
                operation(endpoint, pathParameters, signature),
                bodies.javaType(endpoint.request()),
                answers.javaType(endpoint.response()),
                given,
                pathValues,
                query,
                headers,
                body,
                arguments.allocate("options"),
                outcomes.result(endpoint),
                endpoint.answered().rows() == null
                        ? null
                        : rows.plan(endpoint, endpoint.answered().rows(), constant),
                auths.logins(endpoint),
                KeysPlanner.fillsDeprecated(endpoint),
                signature,
                pages == null
                        ? null
                        : pagings.plan(endpoint, endpoint.paging(), pages, constant, body, pathValues, query, headers),
                javadoc(endpoint));
    }

    private static String signing(String method) {
        return "sign" + Character.toUpperCase(method.charAt(0)) + method.substring(1);
    }

    /** What a client's builder is given for the logins through this endpoint; null where nothing logs in through it. */
    LoginPlan.@Nullable Input loginInput(Endpoint endpoint) {
        if (!auths.isLogin(endpoint)) {
            return null;
        }
        NameAllocator arguments = NameAllocator.forMembers(List.of());
        List<ParameterPlan> given = new ArrayList<>();
        List<CodeBlock> pathValues = new ArrayList<>();
        for (Endpoint.Parameter parameter : endpoint.sent().path()) {
            if (!parameter.perClient()) {
                pathValues.add(ofCall(parameter.field(), arguments, given));
            }
        }
        String query = object(endpoint.sent().query(), "query", arguments, given);
        String headers = object(endpoint.sent().headers(), "headers", arguments, given);
        ParameterPlan body = RequestPlanner.isGiven(endpoint)
                ? new ParameterPlan(
                        arguments.allocate(RequestPlanner.argument(endpoint.request())),
                        bodies.javaType(endpoint.request()),
                        CodeBlock.of("what is sent"),
                        null)
                : null;
        return new LoginPlan.Input(
                endpoint.name(),
                endpoint.name(),
                given,
                EndpointPlan.arguments(pathValues, named(query), headers),
                body);
    }

    private static @Nullable CodeBlock named(@Nullable String argument) {
        return argument == null ? null : CodeBlock.of("$N", argument);
    }

    /** A part of the path that each call gives: one more argument. */
    private CodeBlock ofCall(Field field, NameAllocator arguments, List<ParameterPlan> given) {
        String name = arguments.allocate(field.javaName());
        given.add(new ParameterPlan(name, values.plan(field.type()).javaType(), FieldPlanner.javadoc(field), null));
        return CodeBlock.of("$N", name);
    }

    /** The argument that has the parameters of a query or those that are headers, or null where there are none. */
    private @Nullable String object(
            Parameters parameters, String wanted, NameAllocator arguments, List<ParameterPlan> given) {
        ObjectType type = parameters.perCall();
        if (type == null) {
            return null;
        }
        String name = arguments.allocate(wanted);
        ClassName javaType = names.type(type.name());
        boolean needed = type.fields().stream().anyMatch(field -> field.required() && field.defaultValue() == null);
        given.add(new ParameterPlan(
                name,
                javaType,
                CodeBlock.of("the $L's parameters", wanted.equals("query") ? wanted : "header"),
                needed ? null : CodeBlock.of("$T.builder().build()", javaType)));
        return name;
    }

    private void addParameters(CodeBlock.Builder code, String method, Endpoint endpoint, Parameters sent) {
        if (sent.perCall() != null) {
            String type = sent.perCall().name();
            code.add("\n.$L($T.object($T.INSTANCE))", method, RequestBody.class, names.spec(type));
        }
        List<CodeBlock> always = parameters.always(endpoint.name(), sent);
        if (!always.isEmpty()) {
            code.add("\n.$LAlways($L)", method, CodeBlock.join(always, ", "));
        }
    }

    private CodeBlock operation(Endpoint endpoint, List<CodeBlock> pathParameters, @Nullable SignaturePlan signature) {
        TypeName requestType = bodies.javaType(endpoint.request());
        TypeName responseType = answers.javaType(endpoint.response());
        CodeBlock.Builder code = CodeBlock.builder()
                .add(
                        "$T.<$T, $T>of($S, $S, $S, $S)$>$>",
                        Operation.class,
                        requestType,
                        responseType,
                        vendor,
                        endpoint.name(),
                        endpoint.method(),
                        endpoint.path());
        if (!pathParameters.isEmpty()) {
            code.add("\n.pathParameters($L)", CodeBlock.join(pathParameters, ", "));
        }
        addParameters(code, "query", endpoint, endpoint.sent().query());
        addParameters(code, "headers", endpoint, endpoint.sent().headers());
        code.add("$L", auths.credentials(endpoint));
        if (signature != null) {
            code.add("\n.signature($T::$N)", names.implementation(), signature.method());
        }
        if (endpoint.signature().stream().anyMatch(Computed::fillsBody)) {
            code.add("\n.fillsBody()");
        }
        code.add("$L", keys.plan(endpoint, requestType));
        if (endpoint.idempotent() || auths.isLogin(endpoint)) {
            code.add("\n.idempotent()");
        }
        if (endpoint.sent().accept() != null) {
            code.add("\n.accept($S)", endpoint.sent().accept());
        }
        if (endpoint.request() != null) {
            code.add("\n.request($L)", requests.plan(endpoint));
        }
        if (endpoint.response() != null) {
            code.add("\n.response($L)", answers.description(endpoint.name(), endpoint.response()));
        }
        outcomes.add(code, endpoint);
        return code.add("\n.build()$<$<").build();
    }

    private static CodeBlock javadoc(Endpoint endpoint) {
        JavadocText text = new JavadocText();
        text.add("Calls " + endpoint.method() + " " + endpoint.path() + ".");
        text.labels(endpoint.docs());
        String success = OutcomePlanner.success(endpoint);
        if (success != null) {
            text.add("Success is told by the answer: " + success + ".");
        }
        if (endpoint.keys().idempotencyKey() != null) {
            text.add("The vendor knows a repeat by its idempotency key.");
        }
        if (endpoint.keys().duplicate() != null) {
            text.add("A repeat of what was created already ends with an AlreadyExistsException.");
        }
        return text.toCode();
    }
}
