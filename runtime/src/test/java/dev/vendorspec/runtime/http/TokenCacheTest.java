package dev.vendorspec.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vendorspec.runtime.HttpStatusException;
import dev.vendorspec.runtime.contract.CallInfo;
import dev.vendorspec.runtime.contract.HttpFailure;
import dev.vendorspec.runtime.http.TokenCache.Token;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When a login is made, and who waits for it; by a clock that the test sets. */
class TokenCacheTest {

    private final TestClock clock = new TestClock(Instant.parse("2024-02-29T21:30:00Z"));
    private final List<CompletableFuture<Token>> logins = new ArrayList<>();

    private TokenCache cache(@Nullable Duration sliding) {
        return new TokenCache(
                clock,
                () -> {
                    CompletableFuture<Token> login = new CompletableFuture<>();
                    logins.add(login);
                    return login;
                },
                sliding);
    }

    private void answer(int login, String token, @Nullable Duration life) {
        Instant now = clock.instant();
        logins.get(login).complete(new Token(token, now, life == null ? null : now.plus(life)));
    }

    private static String value(CompletableFuture<Token> token) {
        return token.join().value();
    }

    @Test
    void allWhoComeMeanwhileWaitForOneLogin() {
        TokenCache cache = cache(null);
        CompletableFuture<Token> first = cache.get();
        CompletableFuture<Token> second = cache.get();

        assertThat(first).isNotDone();
        assertThat(second).isSameAs(first);
        answer(0, "a", Duration.ofHours(1));
        assertThat(value(second)).isEqualTo("a");
        assertThat(value(cache.get())).isEqualTo("a");
        assertThat(logins).hasSize(1);
    }

    @Test
    void aTokenIsRenewedBeforeItExpires() {
        TokenCache cache = cache(null);
        cache.get();
        answer(0, "a", Duration.ofMinutes(60));
        clock.forward(Duration.ofMinutes(58));
        assertThat(value(cache.get())).isEqualTo("a");
        clock.forward(Duration.ofMinutes(1));
        CompletableFuture<Token> renewed = cache.get();
        answer(1, "b", Duration.ofMinutes(60));
        assertThat(value(renewed)).isEqualTo("b");
    }

    @Test
    void whereTheRenewalFailsATokenThatStillWorksIsServed() {
        TokenCache cache = cache(null);
        cache.get();
        answer(0, "a", Duration.ofMinutes(60));
        clock.forward(Duration.ofMinutes(59));
        CompletableFuture<Token> renewed = cache.get();
        logins.get(1).completeExceptionally(new IllegalStateException("down"));

        assertThat(value(renewed)).isEqualTo("a");
        assertThat(value(cache.get())).isEqualTo("a");
        assertThat(logins).hasSize(2);
        clock.forward(Duration.ofSeconds(61));
        assertThat(cache.get()).isNotDone();
    }

    @Test
    void aLoginThatFailsDoesNotStampede() {
        TokenCache cache = cache(null);
        cache.get();
        logins.get(0).completeExceptionally(new IllegalStateException("down"));
        for (int i = 0; i < 100; i++) {
            assertThatThrownBy(() -> cache.get().join()).hasRootCauseMessage("down");
        }
        assertThat(logins).hasSize(1);
        clock.forward(Duration.ofSeconds(1));
        assertThat(cache.get()).isNotDone();
        assertThat(logins).hasSize(2);
    }

    @Test
    void aLoginThatIsRefusedIsNotTriedForHalfAMinute() {
        TokenCache cache = cache(null);
        cache.get();
        logins.get(0)
                .completeExceptionally(new HttpStatusException(HttpFailure.of(CallInfo.of("acme", "login", "r"), 403)));
        clock.forward(Duration.ofSeconds(29));
        assertThat(cache.get()).isCompletedExceptionally();
        clock.forward(Duration.ofSeconds(1));
        assertThat(cache.get()).isNotDone();
    }

    @Test
    void aRefusedTokenIsForgottenIfItIsStillTheCurrentOne() {
        TokenCache cache = cache(null);
        cache.get();
        answer(0, "a", null);
        cache.rejected("a");
        cache.rejected("a");
        cache.get();
        cache.rejected("a");
        answer(1, "b", null);
        cache.rejected("a");

        assertThat(value(cache.get())).isEqualTo("b");
        assertThat(logins).hasSize(2);
    }

    @Test
    void useProlongsASlidingToken() {
        TokenCache cache = cache(Duration.ofMinutes(10));
        cache.get();
        answer(0, "a", null);
        for (int i = 0; i < 10; i++) {
            clock.forward(Duration.ofMinutes(8));
            assertThat(value(cache.get())).isEqualTo("a");
        }
        clock.forward(Duration.ofMinutes(10));
        assertThat(cache.get()).isNotDone();
    }

    @Test
    void noTokenIsPrinted() {
        assertThat(new Token("canary", clock.instant(), null).toString()).doesNotContain("canary");
    }
}
