package dev.vendorspec.runtime.contract;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where an answer says why a call failed: part of a generated client's {@link Operation}. Immutable and thread-safe.
 *
 * @param <R> what is read of the answer
 */
public final class Reasons<R extends @Nullable Object> {

    private final Function<R, @Nullable Object> code;
    private final Function<R, @Nullable String> message;
    private final boolean hidesCode;
    private final boolean hidesMessage;

    private Reasons(
            Function<R, @Nullable Object> code,
            Function<R, @Nullable String> message,
            boolean hidesCode,
            boolean hidesMessage) {
        this.code = code;
        this.message = message;
        this.hidesCode = hidesCode;
        this.hidesMessage = hidesMessage;
    }

    /** Nowhere. */
    public static <R extends @Nullable Object> Reasons<R> none() {
        return new Reasons<>(answer -> null, answer -> null, false, false);
    }

    /** The same with where the vendor's error code is: text, or a {@link dev.vendorspec.runtime.Code}. */
    public Reasons<R> code(Function<R, @Nullable Object> of) {
        return new Reasons<>(of, message, hidesCode, hidesMessage);
    }

    /** The same with where the vendor's text is. */
    public Reasons<R> message(Function<R, @Nullable String> of) {
        return new Reasons<>(code, of, hidesCode, hidesMessage);
    }

    /** The same with a code that the spec marks personal or secret, so that no exception's message has it. */
    public Reasons<R> hidesCode() {
        return new Reasons<>(code, message, true, hidesMessage);
    }

    /** The same with a text that the spec marks personal or secret, so that no exception's message has it. */
    public Reasons<R> hidesMessage() {
        return new Reasons<>(code, message, hidesCode, true);
    }

    /** Why the call failed, as this answer says. */
    public Reason of(R answer) {
        String text = message.apply(answer);
        return new Reason(
                code.apply(answer), text == null || text.isBlank() ? null : text, hidesCode, hidesMessage, answer);
    }

    /**
     * The first of several that is there; for code or text that may be in several places.
     *
     * @param inOrder what is in each place, null where there is nothing
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <T> @Nullable T first(@Nullable T... inOrder) {
        for (T each : inOrder) {
            if (each != null && !(each instanceof String text && text.isBlank())) {
                return each;
            }
        }
        return null;
    }
}
