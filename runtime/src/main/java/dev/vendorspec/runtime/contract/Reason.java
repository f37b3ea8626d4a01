package dev.vendorspec.runtime.contract;

import dev.vendorspec.runtime.Code;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Why a vendor says that a call failed, as far as its answer could be read: made by {@link Reasons}, carried by
 * exceptions. Immutable as far as the answer is.
 */
public final class Reason {

    /** An answer that does not say why, or cannot be read. */
    public static final Reason NONE = new Reason(null, null, false, false, null);

    private final @Nullable Object code;
    private final @Nullable String message;
    private final boolean hidesCode;
    private final boolean hidesMessage;
    private final @Nullable Object answer;

    Reason(
            @Nullable Object code,
            @Nullable String message,
            boolean hidesCode,
            boolean hidesMessage,
            @Nullable Object answer) {
        this.code = code;
        this.message = message;
        this.hidesCode = hidesCode;
        this.hidesMessage = hidesMessage;
        this.answer = answer;
    }

    /** A reason of a code and a text, either of which may be null; for tests with a mocked client. */
    public static Reason of(@Nullable String code, @Nullable String message) {
        return new Reason(code, message, false, false, null);
    }

    /** Whether there is neither code nor text. */
    public boolean isNothing() {
        return code() == null && message == null;
    }

    /** The vendor's error code as it came, or null. */
    public @Nullable String code() {
        return code instanceof Code listed ? listed.code() : (String) code;
    }

    /** The vendor's error code as a constant of that list; empty where the spec has another list, or none. */
    public <C extends Code> Optional<C> code(Class<C> list) {
        return Optional.ofNullable(code).filter(list::isInstance).map(list::cast);
    }

    /** What the vendor's list of codes calls the code, or null where there is no code or no list. */
    public @Nullable String label(Locale locale) {
        return code instanceof Code listed && listed.isKnown() ? listed.label(locale) : null;
    }

    /** The vendor's text as it came, or null. It may repeat what was sent. */
    public @Nullable String message() {
        return message;
    }

    /** The answer where it is of that type. */
    public <T> Optional<T> answer(Class<T> type) {
        return Optional.ofNullable(answer).filter(type::isInstance).map(type::cast);
    }

    /**
     * Code, label and text in one line, without what the spec marks personal or secret; empty where there is nothing to
     * say. What was sent is not masked in it yet.
     */
    public String details() {
        String label = label(Locale.ENGLISH);
        String named = label == null || label.equals(code()) ? code() : code() + " (" + label + ")";
        return Stream.of(hidesCode || named == null ? "" : named, hidesMessage || message == null ? "" : message)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
    }
}
