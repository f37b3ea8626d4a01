package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.contract.Arguments;
import dev.vendorspec.runtime.contract.BodyFormat;
import dev.vendorspec.runtime.contract.Member;
import dev.vendorspec.runtime.contract.Operation;
import dev.vendorspec.runtime.contract.RequestBody;
import dev.vendorspec.runtime.json.Json;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one call sent that nobody may read in a message: the credentials, and whatever the spec marks personal or secret. Made
 * for each call, asked only where one fails: a call that ends well pays nothing for it.
 */
final class SentSecrets {

    private final Operation<?, ?> operation;
    private final @Nullable Object request;
    private final Arguments arguments;
    private final Map<String, Object> settings;
    private final Set<String> credentials;

    SentSecrets(Outgoing<?, ?> call, Set<String> credentials) {
        this.operation = call.operation();
        this.request = call.request();
        this.arguments = call.arguments();
        this.settings = call.settings().values();
        this.credentials = credentials;
    }

    /** Hides all of it. */
    Redactor redactor() {
        Set<String> values = new LinkedHashSet<>(credentials);
        List<String> pathTexts = operation.pathTexts(arguments.pathValues());
        List<Member> parameters = operation.pathParameters();
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i).isPersonal() || parameters.get(i).isSecret()) {
                values.add(pathTexts.get(i));
            }
        }
        values.addAll(operation.query().secrets(arguments.query(), settings));
        values.addAll(operation.headers().secrets(arguments.headers(), settings));
        if (operation.request() != null) {
            values.addAll(ofBody(operation.request()));
        }
        return Redactor.of(values);
    }

    /** The request is what the operation takes: the caller that made this object has them from one call. */
    @SuppressWarnings("unchecked")
    private <Q extends @Nullable Object> Set<String> ofBody(RequestBody<Q> body) {
        Set<String> values = Json.sensitiveValues(writer -> body.write(writer, (Q) request, settings));
        if (body.format() != BodyFormat.FORM) {
            return values;
        }
        Set<String> both = new LinkedHashSet<>(values);
        values.forEach(value -> both.add(FormText.encoded(value)));
        return both;
    }
}
