package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.contract.ComputedValue;
import dev.vendorspec.runtime.contract.Signature;
import dev.vendorspec.runtime.contract.TokenField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fills in the fields that the client computes, so that a request can be held against the spec before anything is sent:
 * such a field may be required, and the caller cannot give it. What it puts in is written anew for each attempt.
 */
final class Rehearsal<Q extends @Nullable Object> extends RequestSigning<Q> {

    /** What stands for a token that only a login gives; the checks of its field are not told. */
    private static final String STAND_IN = "token";

    private Rehearsal(Outgoing<Q, ?> call) {
        super(call, new EncodedRequest(call.operation().method(), "/", List.of(), null));
    }

    /** What will be sent, as far as that is known before. */
    static <Q extends @Nullable Object> Outgoing<Q, ?> of(Outgoing<Q, ?> call) {
        TokenField<Q> token = call.operation().tokenField();
        Signature<Q> signature = call.operation().fillsBody() ? call.operation().signature() : null;
        if (call.request() == null || (token == null && signature == null)) {
            return call;
        }
        Rehearsal<Q> rehearsal = new Rehearsal<>(call);
        try {
            if (token != null) {
                rehearsal.request(token.put().apply(rehearsal.request(), STAND_IN));
            }
            if (signature != null) {
                signature.sign(rehearsal);
            }
        } catch (IllegalArgumentException cannotBeWritten) {
            // The spec's checks, which come next, tell better why a value cannot travel.
        }
        return call.with(rehearsal.request());
    }

    @Override
    EncodedRequest encoded() {
        return unchanged();
    }

    @Override
    public ComputedValue token() {
        return ComputedValue.secret(STAND_IN);
    }

    /** No value that goes into a field depends on the body. */
    @Override
    public ComputedValue body() {
        return ComputedValue.secret("");
    }
}
