package dev.vendorspec.language.resolve;

import dev.vendorspec.language.model.Field;
import dev.vendorspec.language.model.Keys;
import dev.vendorspec.language.model.Parameters;
import dev.vendorspec.language.model.Path;
import dev.vendorspec.language.model.Sensitivity;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.language.problem.NearestName;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.source.Written;
import dev.vendorspec.language.syntax.EndpointDecl;
import dev.vendorspec.language.syntax.HttpDecl;
import dev.vendorspec.language.syntax.KeysDecl;
import dev.vendorspec.language.syntax.KeysDecl.DuplicateDecl;
import dev.vendorspec.language.syntax.NameForms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Resolves {@code idempotencyKey}, {@code requestId} and {@code duplicate} for one endpoint after the other. */
final class KeysResolver {

    /** Sending these twice does the same anyway, so a vendor's key for all endpoints is not for them. */
    private static final Set<String> IDEMPOTENT = Set.of("GET", "PUT", "DELETE");

    private final KeysDecl ofVendor;
    private final PathResolver paths;
    private final ProblemSink problems;

    KeysResolver(KeysDecl ofVendor, PathResolver paths, ProblemSink problems) {
        this.ofVendor = ofVendor;
        this.paths = paths;
        this.problems = problems;
    }

    /**
     * What is known of the endpoint.
     *
     * @param body the fields of the object that it sends, or null
     * @param headers the parameters that travel as headers
     * @param errors names for statuses, by status
     * @param tellsCode whether its answers have the vendor's code
     */
    record Around(@Nullable Fields body, Parameters headers, SortedMap<Integer, String> errors, boolean tellsCode) {}

    /** The keys, without what makes no sense, which has been told. */
    Keys resolve(EndpointDecl written, Around around) {
        Keys.Place key = place("idempotencyKey", written, written.keys().idempotencyKey(), keyOfVendor(written), around)
                .orElse(null);
        Keys.Place id = place("requestId", written, written.keys().requestId(), ofVendor.requestId(), around)
                .orElse(null);
        if (key != null && id != null && isSame(key, id)) {
            Written own = written.keys().requestId();
            Written at = own == null ? ofVendor.requestId() : own;
            problems.tell(
                    at == null ? written.name().at() : at.at(),
                    ProblemCode.KEYS_CONFLICT,
                    "\"idempotencyKey\" and \"requestId\" travel in the same place",
                    "where the vendor knows a repeat by it, write idempotencyKey alone");
        }
        DuplicateDecl duplicate = written.keys().duplicate();
        return new Keys(
                key,
                id,
                duplicate == null
                        ? null
                        : duplicate(written.name(), duplicate, around).orElse(null));
    }

    private static boolean isSame(Keys.Place one, Keys.Place other) {
        if (one instanceof Keys.InHeader header && other instanceof Keys.InHeader same) {
            return String.CASE_INSENSITIVE_ORDER.compare(header.name(), same.name()) == 0;
        }
        return one instanceof Keys.InField field
                && other instanceof Keys.InField same
                && field.path().equals(same.path());
    }

    private @Nullable Written keyOfVendor(EndpointDecl endpoint) {
        HttpDecl http = endpoint.http();
        return http != null && IDEMPOTENT.contains(http.method()) ? null : ofVendor.idempotencyKey();
    }

    /** An endpoint's own, else the vendor's; a field that the vendor names is not for endpoints that send no object. */
    private Optional<Keys.Place> place(
            String key, EndpointDecl endpoint, @Nullable Written own, @Nullable Written ofAll, Around around) {
        Written written = own == null ? ofAll : own;
        if (written == null || written.value().equals("none")) {
            return Optional.empty();
        }
        if (written.value().startsWith("header ")) {
            return header(key, written, around.headers());
        }
        if (!written.value().startsWith("field ")) {
            problems.tell(
                    written.at(),
                    ProblemCode.UNKNOWN_WORD,
                    Words.quote(key) + " is header NAME, field PATH or none, found " + Words.quote(written.value()));
            return Optional.empty();
        }
        if (around.body() == null) {
            if (own != null) {
                needsObject(endpoint.name(), Words.quote(key) + " to go into");
            }
            return Optional.empty();
        }
        return paths.path(around.body(), PathWords.behind("field", written))
                .filter(path -> takesKey(key, path.last(), written))
                .map(path -> new Keys.InField(path, written.at()));
    }

    private Optional<Keys.Place> header(String key, Written written, Parameters headers) {
        String name = PathWords.nameBehind("header", written);
        if (!HeaderNames.isParameter(written, name, problems)) {
            return Optional.empty();
        }
        boolean taken =
                headers(headers).anyMatch(field -> String.CASE_INSENSITIVE_ORDER.compare(field.wireName(), name) == 0);
        if (taken) {
            problems.tell(
                    written.at(),
                    ProblemCode.BAD_HEADER,
                    "the header " + Words.quote(name) + " is listed under headers: and cannot be the "
                            + Words.quote(key) + " too",
                    "take it out of headers:");
            return Optional.empty();
        }
        return Optional.of(new Keys.InHeader(name));
    }

    private static Stream<Field> headers(Parameters headers) {
        Stream<Field> always = Stream.concat(headers.constants().stream(), headers.perClient().stream());
        return headers.perCall() == null ? always : Stream.concat(always, headers.perCall().fields().stream());
    }

    /** Keys stand in exceptions and logs, where nothing personal or secret may. */
    private boolean takesKey(String key, Field field, Written at) {
        String name = Words.quote(field.wireName());
        if (!(field.type() instanceof ValueType.Text)) {
            String text = Words.quote(key) + " goes into text, but " + name + " is " + Sorts.of(field.type());
            problems.tell(at.at(), ProblemCode.WRONG_TYPE, text);
            return false;
        }
        if (field.constant() != null || field.sensitivity() != Sensitivity.PLAIN) {
            problems.tell(
                    at.at(),
                    ProblemCode.KEYS_CONFLICT,
                    field.constant() != null
                            ? Words.quote(key) + " is another in each call, but " + name + " is a constant"
                            : Words.quote(key) + " is shown in exceptions and logs, but " + name
                                    + " is personal or secret");
            return false;
        }
        return true;
    }

    private void needsObject(Written endpoint, String what) {
        problems.tell(
                endpoint.at(),
                ProblemCode.NEEDS_REQUEST,
                "endpoint " + Words.quote(endpoint.value()) + " sends no object for " + what);
    }

    private Optional<Keys.Duplicate> duplicate(Written endpoint, DuplicateDecl written, Around around) {
        if (!written.codes().isEmpty() && !around.tellsCode()) {
            problems.tell(
                    written.codes().get(0).at(),
                    ProblemCode.MISSING_KEY,
                    "\"duplicate\" by code needs the endpoint's key \"code\", which says where the vendor's code is");
            return Optional.empty();
        }
        Fields body = around.body();
        if (body == null) {
            needsObject(endpoint, "the \"key\" of \"duplicate\" to look at");
            return Optional.empty();
        }
        List<Path> key = new ArrayList<>();
        written.key()
                .forEach(field ->
                        paths.toValue(body, PathWords.path(field), "\"key\"").ifPresent(key::add));
        SortedSet<Integer> statuses = statuses(written, around.errors());
        SortedSet<String> codes = new TreeSet<>();
        written.codes().forEach(code -> codes.add(code.value()));
        boolean whole = key.size() == written.key().size() && !key.isEmpty();
        boolean told = !statuses.isEmpty() || !codes.isEmpty();
        return whole && told ? Optional.of(new Keys.Duplicate(key, statuses, codes)) : Optional.empty();
    }

    private SortedSet<Integer> statuses(DuplicateDecl written, SortedMap<Integer, String> errors) {
        SortedSet<Integer> statuses = new TreeSet<>();
        for (Written status : written.statuses()) {
            if (NameForms.FAILED_STATUS.fits(status.value())) {
                statuses.add(Integer.valueOf(status.value()));
            } else {
                problems.tell(
                        status.at(),
                        ProblemCode.BAD_STATUS,
                        "the status of a failed call is from 300 to 599, found " + Words.quote(status.value()));
            }
        }
        Written error = written.error();
        if (error != null) {
            errors.entrySet().stream()
                    .filter(entry -> entry.getValue().equals(error.value()))
                    .map(Map.Entry::getKey)
                    .forEach(statuses::add);
            if (statuses.isEmpty()) {
                problems.tell(
                        error.at(),
                        ProblemCode.UNKNOWN_WORD,
                        "\"errors\" has no " + Words.quote(error.value()),
                        NearestName.suggest(error.value(), List.copyOf(errors.values())));
            }
        }
        return statuses;
    }
}
