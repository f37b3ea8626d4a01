package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.HttpStatusException;
import dev.vendorspec.runtime.VendorFailureException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A client's token: asked for when the first call needs it, kept, and asked for anew shortly before it expires. One
 * caller begins the login, all others wait for the same one, and each for as long as its own deadline lets it. A login
 * that failed is not begun again by every caller that comes: for a second, or for half a minute where the vendor refused
 * it (as an account is locked by too many wrong logins), they get the same failure. Thread-safe; never blocks.
 */
final class TokenCache {

    private static final Duration LONGEST_MARGIN = Duration.ofMinutes(1);
    private static final Duration AFTER_FAULT = Duration.ofSeconds(1);
    private static final Duration AFTER_REFUSAL = Duration.ofSeconds(30);

    private final Clock clock;
    private final Supplier<CompletableFuture<Token>> login;
    private final @Nullable Duration sliding;
    private final AtomicReference<@Nullable Entry> current = new AtomicReference<>();

    /**
     * @param login begins a login; never called by two threads for one need
     * @param sliding how long a token works after its last use, or null where use does not prolong it
     */
    TokenCache(Clock clock, Supplier<CompletableFuture<Token>> login, @Nullable Duration sliding) {
        this.clock = clock;
        this.login = login;
        this.sliding = sliding;
    }

    /**
     * A token.
     *
     * @param value what is sent
     * @param asked when the login was sent
     * @param expiry when it stops to work, or null where nobody knows
     */
    record Token(String value, Instant asked, @Nullable Instant expiry) {

        /** For debugging: never the value. */
        @Override
        public String toString() {
            return "token of " + asked;
        }
    }

    /** A token that works, as far as is known; where there is none, the one that a login brings, or its failure. */
    CompletableFuture<Token> get() {
        while (true) {
            Entry entry = current.get();
            Instant now = clock.instant();
            if (entry != null && entry.serves(now)) {
                entry.lastUsed = now;
                return entry.token;
            }
            Entry next = new Entry(entry == null ? null : entry.stillWorking(now), now);
            if (current.compareAndSet(entry, next)) {
                begin(next);
                return next.token;
            }
        }
    }

    /** The vendor refused the token: it is forgotten, unless another has taken its place. */
    void rejected(String token) {
        Entry entry = current.get();
        Token known = entry == null ? null : entry.known();
        if (known != null && known.value().equals(token)) {
            current.compareAndSet(entry, null);
        }
    }

    private void begin(Entry entry) {
        CompletableFuture<Token> answer;
        try {
            answer = login.get();
        } catch (RuntimeException e) {
            answer = CompletableFuture.failedFuture(e);
        }
        answer.whenComplete((token, fault) -> {
            entry.settled = clock.instant();
            if (fault == null) {
                entry.token.complete(token);
            } else if (entry.fallback != null) {
                entry.token.complete(entry.fallback);
            } else {
                Throwable cause =
                        fault instanceof CompletionException && fault.getCause() != null ? fault.getCause() : fault;
                entry.patience = cause instanceof VendorFailureException
                                || cause instanceof HttpStatusException answered && answered.status() / 100 == 4
                        ? AFTER_REFUSAL
                        : AFTER_FAULT;
                entry.token.completeExceptionally(cause);
            }
        });
    }

    /** One login and what came of it. */
    private final class Entry {

        private final CompletableFuture<Token> token = new CompletableFuture<>();

        /** The token before it, where that works on; served where the login to renew it fails. */
        private final @Nullable Token fallback;

        private volatile Instant lastUsed;
        private volatile Instant settled;
        private volatile Duration patience = Duration.ZERO;

        Entry(@Nullable Token fallback, Instant now) {
            this.fallback = fallback;
            this.lastUsed = now;
            this.settled = now;
        }

        /** Whether callers are to wait for it, or take what it is: a token not near its end, or a failure just now. */
        boolean serves(Instant now) {
            if (!token.isDone()) {
                return true;
            }
            Token known = known();
            if (known == null) {
                return now.isBefore(settled.plus(patience));
            }
            if (known == fallback) {
                return now.isBefore(settled.plus(AFTER_FAULT));
            }
            Instant end = end(known);
            return end == null || now.isBefore(end.minus(margin(known, end)));
        }

        @Nullable
        Token stillWorking(Instant now) {
            Token known = known();
            Instant end = known == null ? null : end(known);
            return end != null && now.isBefore(end) ? known : null;
        }

        @Nullable
        Token known() {
            return token.isDone() && !token.isCompletedExceptionally() ? token.join() : null;
        }

        /** A moment that was past when the answer came says that a clock is wrong, not when the token expires. */
        private @Nullable Instant end(Token known) {
            if (sliding != null) {
                return lastUsed.plus(sliding);
            }
            Instant expiry = known.expiry();
            return expiry == null || !expiry.isAfter(known.asked()) ? null : expiry;
        }

        /** A tenth of its life, a minute at most: a token that is sent must still work when it arrives. */
        private Duration margin(Token known, Instant end) {
            Duration tenth = sliding != null
                    ? sliding.dividedBy(10)
                    : Duration.between(known.asked(), end).dividedBy(10);
            return tenth.compareTo(LONGEST_MARGIN) < 0 ? tenth : LONGEST_MARGIN;
        }
    }
}
