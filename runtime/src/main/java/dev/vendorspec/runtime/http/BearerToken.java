package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.contract.Operation;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks for a call's token and makes sure that it can be a header: the JDK would print one that cannot be. */
final class BearerToken {

    private BearerToken() {}

    /**
     * The token, or null where the operation takes none.
     *
     * @throws IllegalStateException where there is no token, or one that no header can hold; the token is not told
     */
    static @Nullable String of(Operation<?, ?> operation, @Nullable Supplier<String> supplier) {
        if (!operation.isBearer()) {
            return null;
        }
        String who = operation.vendor() + " " + operation.endpoint();
        String token = supplier == null ? null : supplier.get();
        if (token == null || token.isEmpty()) {
            throw new IllegalStateException(who + ": the token is missing; give the builder one with token(…)");
        }
        if (!token.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
            throw new IllegalStateException(
                    who + ": the token cannot be sent: only visible ASCII characters, without blanks or line ends");
        }
        return token;
    }
}
