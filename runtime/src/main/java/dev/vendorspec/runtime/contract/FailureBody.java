package dev.vendorspec.runtime.contract;

import dev.vendorspec.runtime.UnreadableJsonException;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * What comes with a status other than 2xx: part of a generated client's {@link Operation}. Immutable and thread-safe.
 *
 * @param <F> what is read
 */
public final class FailureBody<F> {

    private final ResponseBody<F> body;
    private final Reasons<F> reasons;

    private FailureBody(ResponseBody<F> body, Reasons<F> reasons) {
        this.body = body;
        this.reasons = reasons;
    }

    /** A body in which these places say why. */
    public static <F extends @Nullable Object> FailureBody<F> of(ResponseBody<F> body, Reasons<F> reasons) {
        return new FailureBody<>(body, reasons);
    }

    /** Whether it is always JSON, which no other answer is taken for. */
    public boolean isJson() {
        return !body.isPlain();
    }

    /**
     * Why the call failed, as far as the body says so; nothing at all where it cannot be read, which is no failure of its
     * own.
     *
     * @param page whether it says that it is a page for people, which is no text of the vendor
     */
    public Reason read(byte[] octets, Charset charset, boolean page) {
        if (body.isEmpty(octets) || page && body.isPlain()) {
            return Reason.NONE;
        }
        try {
            F read = body.read(octets, charset);
            return read == null ? Reason.NONE : reasons.of(read);
        } catch (UnreadableJsonException | IllegalArgumentException anotherForm) {
            return Reason.NONE;
        }
    }
}
