package dev.vendorspec.runtime.contract;

import dev.vendorspec.runtime.HttpStatusException;
import dev.vendorspec.runtime.VendorFailureException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collects what an operation is; used by generated code while its class is initialized, by one thread. */
public final class OperationBuilder<Q extends @Nullable Object, R extends @Nullable Object> {

    final String vendor;
    final String endpoint;
    final String method;
    final String path;
    final Map<Integer, Operation.NamedError> errors = new HashMap<>();
    List<Parameter<?>> pathParameters = List.of();
    ParameterSet query = ParameterSet.NONE;
    ParameterSet headers = ParameterSet.NONE;
    final List<Credential> credentials = new ArrayList<>();

    @Nullable
    TokenField<Q> tokenField;

    @Nullable
    Signature<Q> signature;

    boolean fillsBody;

    @Nullable
    KeyPlace<Q> idempotencyKey;

    @Nullable
    KeyPlace<Q> requestId;

    @Nullable
    Duplicate<Q> duplicate;

    boolean idempotent;

    @Nullable
    RequestBody<Q> request;

    @Nullable
    ResponseBody<R> response;

    Predicate<R> success = answer -> true;
    String condition = "";
    Reasons<R> reasons = Reasons.none();

    @Nullable
    FailureBody<?> failure;

    final Map<String, Operation.NamedCode> codes = new HashMap<>();
    String accept = "application/json";

    OperationBuilder(String vendor, String endpoint, String method, String path) {
        this.vendor = Objects.requireNonNull(vendor, "vendor");
        this.endpoint = Objects.requireNonNull(endpoint, "endpoint");
        this.method = Objects.requireNonNull(method, "method");
        this.path = Objects.requireNonNull(path, "path");
    }

    /** The path's parameters, in the order in which {@link Caller#call} is given their values. */
    public OperationBuilder<Q, R> pathParameters(Member... inOrder) {
        pathParameters = Stream.of(inOrder).<Parameter<?>>map(Parameter::plain).toList();
        return this;
    }

    /** The path's parameters, in the path's order; those of calls are given in it, without those of clients. */
    public OperationBuilder<Q, R> pathParameters(Parameter<?>... inOrder) {
        pathParameters = List.of(inOrder);
        return this;
    }

    /** What each call gives of the query. */
    public OperationBuilder<Q, R> query(RequestBody<?> perCall) {
        query = query.perCall(perCall);
        return this;
    }

    /** What the query has besides: constants, and settings of the client. */
    public OperationBuilder<Q, R> queryAlways(Parameter<?>... others) {
        query = query.others(others);
        return this;
    }

    /** What each call gives of the headers. */
    public OperationBuilder<Q, R> headers(RequestBody<?> perCall) {
        headers = headers.perCall(perCall);
        return this;
    }

    /** What headers there are besides: constants, and settings of the client. */
    public OperationBuilder<Q, R> headersAlways(Parameter<?>... others) {
        headers = headers.others(others);
        return this;
    }

    /** A bearer token goes along. */
    public OperationBuilder<Q, R> bearer() {
        return credential(Credential.bearer());
    }

    /** One way in which its calls show who they are; called once for each. */
    public OperationBuilder<Q, R> credential(Credential one) {
        credentials.add(one);
        return this;
    }

    /**
     * Where a login's token goes into the body.
     *
     * @param pointer the field's JSON Pointer in the body
     * @param put a copy of a request with that token in the field
     */
    public OperationBuilder<Q, R> tokenField(String pointer, BiFunction<Q, String, Q> put) {
        tokenField = new TokenField<>(pointer, put);
        return this;
    }

    /** What computes the values that its calls carry. */
    public OperationBuilder<Q, R> signature(Signature<Q> of) {
        signature = of;
        return this;
    }

    /** Some of those values go into fields of the body. */
    public OperationBuilder<Q, R> fillsBody() {
        fillsBody = true;
        return this;
    }

    /** Sending twice does the same as sending once. */
    public OperationBuilder<Q, R> idempotent() {
        idempotent = true;
        return this;
    }

    /** Where the key travels by which the vendor knows a repeat. */
    public OperationBuilder<Q, R> idempotencyKey(KeyPlace<Q> place) {
        idempotencyKey = place;
        return this;
    }

    /** Where the caller's id of a call travels. */
    public OperationBuilder<Q, R> requestId(KeyPlace<Q> place) {
        requestId = place;
        return this;
    }

    /** How the vendor says that what was to be created exists already. */
    public OperationBuilder<Q, R> duplicate(Duplicate<Q> told) {
        duplicate = told;
        return this;
    }

    /** The body that is sent. */
    public OperationBuilder<Q, R> request(RequestBody<Q> body) {
        request = body;
        return this;
    }

    /** The body that comes back. */
    public OperationBuilder<Q, R> response(ResponseBody<R> body) {
        response = body;
        return this;
    }

    /** What must be true of the answer; {@code text} is the condition as the spec writes it. */
    public OperationBuilder<Q, R> success(Predicate<R> isTrue, String text) {
        success = isTrue;
        condition = text;
        return this;
    }

    /** Where the answer says why a call failed. */
    public OperationBuilder<Q, R> reasons(Reasons<R> of) {
        reasons = of;
        return this;
    }

    /** What comes with a status other than 2xx. */
    public OperationBuilder<Q, R> failure(FailureBody<?> of) {
        failure = of;
        return this;
    }

    /** The media types that are asked for, as a header; {@code application/json} where nothing is said. */
    public OperationBuilder<Q, R> accept(String mediaTypes) {
        accept = mediaTypes;
        return this;
    }

    /** The spec's own exception for a code of the vendor in a 2xx that is no success, and the spec's name for it. */
    public OperationBuilder<Q, R> vendorError(
            String vendorCode, String name, Function<VendorFailure, ? extends VendorFailureException> exception) {
        codes.put(vendorCode, new Operation.NamedCode(name, exception));
        return this;
    }

    /** The spec's own exception for a status, which tells the status by the spec's name for it. */
    public OperationBuilder<Q, R> error(
            int status, String name, Function<HttpFailure, ? extends HttpStatusException> exception) {
        errors.put(status, new Operation.NamedError(name, exception));
        return this;
    }

    /**
     * The operation.
     *
     * @throws IllegalArgumentException where placeholders and parameters of the path do not belong together
     */
    public Operation<Q, R> build() {
        return new Operation<>(this);
    }
}
