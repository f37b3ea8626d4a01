package dev.vendorspec.runtime.contract;

import dev.vendorspec.runtime.HttpStatusException;
import dev.vendorspec.runtime.VendorFailureException;
import dev.vendorspec.runtime.Violation;
import dev.vendorspec.runtime.validate.ValidationSettings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One endpoint as data: a constant of a generated client, carried out by {@link Caller}. Immutable and thread-safe.
 *
 * @param <Q> what is sent; {@link Void} for no body
 * @param <R> what comes back; {@link Void} where no answer is read
 */
public final class Operation<Q extends @Nullable Object, R extends @Nullable Object> {

    private final String vendor;
    private final String endpoint;
    private final String method;
    private final String pathTemplate;
    private final PathTemplate path;
    private final ParameterSet query;
    private final ParameterSet headers;
    private final List<Credential> credentials;
    private final @Nullable TokenField<Q> tokenField;
    private final @Nullable Signature<Q> signature;
    private final boolean fillsBody;
    private final boolean idempotent;
    private final @Nullable RequestBody<Q> request;
    private final @Nullable ResponseBody<R> response;
    private final Predicate<R> success;
    private final String condition;
    private final Reasons<R> reasons;
    private final @Nullable FailureBody<?> failure;
    private final Map<Integer, NamedError> errors;
    private final Map<String, NamedCode> codes;
    private final String accept;
    private final @Nullable KeyPlace<Q> idempotencyKey;
    private final @Nullable KeyPlace<Q> requestId;
    private final @Nullable Duplicate<Q> duplicate;

    Operation(OperationBuilder<Q, R> builder) {
        this.vendor = builder.vendor;
        this.endpoint = builder.endpoint;
        this.method = builder.method;
        this.pathTemplate = builder.path;
        this.path = PathTemplate.of(vendor + " " + endpoint, builder.path, builder.pathParameters);
        this.query = builder.query;
        this.headers = builder.headers;
        this.credentials = List.copyOf(builder.credentials);
        this.tokenField = builder.tokenField;
        this.signature = builder.signature;
        this.fillsBody = builder.fillsBody;
        this.idempotent = builder.idempotent;
        this.request = builder.request;
        this.response = builder.response;
        this.success = builder.success;
        this.condition = builder.condition;
        this.reasons = builder.reasons;
        this.failure = builder.failure;
        this.errors = Map.copyOf(builder.errors);
        this.codes = Map.copyOf(builder.codes);
        this.accept = builder.accept;
        this.idempotencyKey = builder.idempotencyKey;
        this.requestId = builder.requestId;
        this.duplicate = builder.duplicate;
    }

    /**
     * Begins an operation.
     *
     * @param vendor the vendor's name as the spec writes it
     * @param endpoint the endpoint's name as the spec writes it
     * @param method the HTTP method in capitals
     * @param path the path with <code>{Name}</code> where a parameter goes
     */
    public static <Q extends @Nullable Object, R extends @Nullable Object> OperationBuilder<Q, R> of(
            String vendor, String endpoint, String method, String path) {
        return new OperationBuilder<>(vendor, endpoint, method, path);
    }

    /** The vendor's name as the spec writes it. */
    public String vendor() {
        return vendor;
    }

    /** The endpoint's name as the spec writes it. */
    public String endpoint() {
        return endpoint;
    }

    /** The HTTP method in capitals. */
    public String method() {
        return method;
    }

    /** The path with <code>{Name}</code> where a value goes. */
    public String pathTemplate() {
        return pathTemplate;
    }

    /** The path's parameters, in the order in which values are given. */
    public List<Member> pathParameters() {
        return path.parameters().stream().<Member>map(Parameter::member).toList();
    }

    /**
     * The path with the values in it, each percent-encoded as one segment.
     *
     * @throws IllegalArgumentException for a value that is null, blank or not one segment; the value is not told
     */
    public String path(@Nullable Object... values) {
        return path.fill(values);
    }

    /** The texts of the path's values, before they are encoded; empty for one that is null. */
    public List<String> pathTexts(@Nullable Object... values) {
        return path.texts(values);
    }

    /** The parameters of the query. */
    public ParameterSet query() {
        return query;
    }

    /** The parameters that travel as headers. */
    public ParameterSet headers() {
        return headers;
    }

    /**
     * A call's arguments with what its client was given once in their places.
     *
     * @param settings by the spec's names
     */
    public Arguments complete(Arguments given, Map<String, Object> settings) {
        if (!path.isFilledByClient()) {
            return given;
        }
        Iterator<@Nullable Object> ofCall =
                Arrays.<@Nullable Object>asList(given.pathValues()).iterator();
        List<@Nullable Object> all = new ArrayList<>();
        for (Parameter<?> parameter : path.parameters()) {
            all.add(parameter.isOfClient() ? settings.get(parameter.member().wireName()) : ofCall.next());
        }
        return given.withPath(all.toArray());
    }

    /**
     * The text of a parameter of the path, before it is encoded; for the runtime itself.
     *
     * @param complete the arguments with the client's values
     * @throws IllegalArgumentException where the path has no such parameter, or it has no value
     */
    public String pathText(Arguments complete, String wireName) {
        List<String> names = pathParameters().stream().map(Member::wireName).toList();
        int index = names.indexOf(wireName);
        Object value = index < 0 ? null : complete.pathValues()[index];
        if (value == null) {
            throw new IllegalArgumentException(vendor + " " + endpoint + ": the path has no " + wireName);
        }
        return path.parameters().get(index).pairs(value).get(0).value();
    }

    /** What the parameters that the call gives break, in the order in which they are given; for the runtime itself. */
    @SuppressWarnings("exports")
    public List<Violation> parameterViolations(Arguments given, ValidationSettings settings) {
        List<Violation> violations = new ArrayList<>(0);
        @Nullable Object[] values = given.pathValues();
        for (int i = 0; i < path.parameters().size(); i++) {
            if (!path.parameters().get(i).isOfClient()) {
                violations.addAll(path.parameters().get(i).violations(values[i], settings));
            }
        }
        violations.addAll(query.violations(given.query(), settings));
        violations.addAll(headers.violations(given.headers(), settings));
        return violations;
    }

    /** How its calls show who they are; none for those that everybody may make. */
    public List<Credential> credentials() {
        return credentials;
    }

    /** Where a login's token goes into the body, or null where none does. */
    public @Nullable TokenField<Q> tokenField() {
        return tokenField;
    }

    /** What computes the values that its calls carry, or null where there are none. */
    public @Nullable Signature<Q> signature() {
        return signature;
    }

    /** Whether some of those values go into fields of the body. */
    public boolean fillsBody() {
        return fillsBody;
    }

    /** Whether the vendor says that sending twice does the same as sending once. */
    public boolean isIdempotent() {
        return idempotent;
    }

    /** Where the key travels by which the vendor knows a repeat, or null where it takes none. */
    public @Nullable KeyPlace<Q> idempotencyKey() {
        return idempotencyKey;
    }

    /** Where the caller's id of a call travels, or null where the vendor takes none. */
    public @Nullable KeyPlace<Q> requestId() {
        return requestId;
    }

    /** How the vendor says that what was to be created exists already, or null where it does not. */
    public @Nullable Duplicate<Q> duplicate() {
        return duplicate;
    }

    /** The body that is sent, or null for none. */
    public @Nullable RequestBody<Q> request() {
        return request;
    }

    /** The body that comes back, or null where none is read. */
    public @Nullable ResponseBody<R> response() {
        return response;
    }

    /** Whether the answer's own words say that the call succeeded. */
    public boolean isSuccess(R answer) {
        return success.test(answer);
    }

    /** The success condition as the spec writes it; empty where any 2xx is success. */
    public String condition() {
        return condition;
    }

    /** Where the answer says why a call failed; for the runtime itself. */
    public Reasons<R> reasons() {
        return reasons;
    }

    /** Why a call failed, as its answer says. */
    public Reason reason(R answer) {
        return reasons.of(answer);
    }

    /** What comes with a status other than 2xx, or null where nobody knows. */
    public @Nullable FailureBody<?> failure() {
        return failure;
    }

    /** The media types that are asked for, as a header. */
    public String accept() {
        return accept;
    }

    /** The exception of a 2xx that is no success: the one that the spec names for the vendor's code, else the standard one. */
    public VendorFailureException exception(VendorFailure told) {
        String code = told.reason().code();
        NamedCode named = code == null ? null : codes.get(code);
        return named == null
                ? new VendorFailureException(told)
                : named.exception().apply(told.named(named.name()));
    }

    /** The exception of an answer with a status other than 2xx: the one that the spec names, else the standard one. */
    public HttpStatusException exception(HttpFailure failure) {
        NamedError named = errors.get(failure.status());
        if (named == null) {
            return HttpStatuses.exception(failure);
        }
        return named.exception().apply(failure.named(named.name()));
    }

    /** A status that the spec names. */
    record NamedError(@Nullable String name, Function<HttpFailure, ? extends HttpStatusException> exception) {}

    /** A vendor's code that the spec names. */
    record NamedCode(String name, Function<VendorFailure, ? extends VendorFailureException> exception) {}
}
