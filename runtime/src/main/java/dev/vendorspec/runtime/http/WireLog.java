package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.VendorObject;
import dev.vendorspec.runtime.contract.JsonWriter;
import dev.vendorspec.runtime.contract.RequestBody;
import dev.vendorspec.runtime.json.Json;
import dev.vendorspec.runtime.transport.TransportResponse;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Requests and answers as they may be shown: for {@code curl()} of exceptions, and for the log where it is asked for. */
final class WireLog {

    private static final Logger LOG = System.getLogger("dev.vendorspec.wire");

    /** Headers of answers that say nothing of anybody. */
    private static final Set<String> OPEN = Set.of(
            "cache-control", "content-encoding", "content-length", "content-type", "date", "retry-after", "server");

    private WireLog() {}

    /** Whether anybody wants to see. */
    static boolean isWanted(Outgoing<?, ?> call) {
        return call.settings().conduct().logsBodies() && LOG.isLoggable(Level.DEBUG);
    }

    static void sent(Outgoing<?, ?> call, String curl) {
        LOG.log(Level.DEBUG, call.call() + " sends: " + curl);
    }

    /** An answer; {@code value} is what was read of it, or null where nothing could be. */
    static void received(Outgoing<?, ?> call, TransportResponse answer, @Nullable Object value, SentSecrets secrets) {
        Redactor redactor = secrets.redactor();
        LOG.log(
                Level.DEBUG,
                call.call() + " is answered: HTTP " + answer.status() + "\n"
                        + Curl.headers(answer.headers(), OPEN, redactor) + "\n\n"
                        + redactor.hide(shown(value, answer)));
    }

    /** The command line for an attempt. */
    static String curl(Outgoing<?, ?> call, BaseAddress server, EncodedRequest sent, SentSecrets secrets) {
        return Curl.of(
                server.toString(),
                sent,
                CallHeaders.open(call),
                body(call, sent, secrets.redactor()),
                secrets.redactor());
    }

    private static String shown(@Nullable Object value, TransportResponse answer) {
        if (value instanceof VendorObject<?> object) {
            return object.toMaskedJson();
        }
        if (value instanceof List<?> list && list.stream().allMatch(item -> item instanceof VendorObject<?>)) {
            return list.stream()
                    .map(item -> ((VendorObject<?>) item).toMaskedJson())
                    .collect(Collectors.joining(",", "[", "]"));
        }
        return "(" + answer.body().bytes().length + " bytes)";
    }

    private static Curl.@Nullable Data body(Outgoing<?, ?> call, EncodedRequest sent, Redactor redactor) {
        if (sent.body() == null) {
            return null;
        }
        return call.operation().request() == null
                ? Curl.Data.raw("(" + sent.body().length + " bytes)")
                : masked(
                        call.operation().request(),
                        call.request(),
                        call.settings().values(),
                        redactor);
    }

    /** The request is what the operation takes: an {@link Outgoing} has both from one call. */
    @SuppressWarnings("unchecked")
    private static <Q extends @Nullable Object> Curl.Data masked(
            RequestBody<Q> body, @Nullable Object request, Map<String, Object> settings, Redactor redactor) {
        Consumer<JsonWriter> document = writer -> body.write(writer, (Q) request, settings);
        return switch (body.format()) {
            case JSON -> Curl.Data.raw(Json.masked(document));
            case FORM -> Curl.Data.raw(FormText.of(Json.maskedForm(body.lists(), document), redactor::hide));
            case MULTIPART ->
                Curl.Data.parts(Json.maskedParts(document).stream()
                        .map(part -> part.name() + "=" + part.text())
                        .toList());
        };
    }
}
