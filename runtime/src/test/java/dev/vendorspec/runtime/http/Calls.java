package dev.vendorspec.runtime.http;

import static org.assertj.core.api.Assertions.catchThrowable;

import dev.vendorspec.runtime.VendorException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.assertj.core.api.Assertions;

/** What the tests of calls share: the values that nobody may read, and the client that sends them. */
final class Calls {

    static final String TOKEN = "tok-canary-5f0e";
    static final String EMAIL = "canary.person@example.com";
    static final String PIN = "pin-canary-77";
    static final Acme.Customer CUSTOMER = new Acme.Customer("C-1", EMAIL, PIN);

    private Calls() {}

    /** A builder for that address with everything else set. */
    static Acme.Builder to(String address) {
        return Acme.builder()
                .server(address)
                .allowPlainHttp()
                .companyId("7")
                .token(() -> TOKEN)
                .sleeper(time -> CompletableFuture.completedFuture(null));
    }

    /** The vendor exception of that class that creating the customer ends with. */
    static <E extends VendorException> E failing(Class<E> type, LoopbackServer.Script script) {
        try (LoopbackServer server = LoopbackServer.of(script)) {
            return failing(type, to(server.address()).build());
        }
    }

    /** The same, of a client of the test's own. */
    static <E extends VendorException> E failing(Class<E> type, Acme client) {
        return failing(type, client, acme -> acme.create(CUSTOMER));
    }

    /** The same, of a call of the test's own; every such exception says which call it was. */
    static <E extends VendorException> E failing(Class<E> type, Acme client, Consumer<Acme> call) {
        Throwable thrown = catchThrowable(() -> call.accept(client));
        Assertions.assertThat(thrown).isExactlyInstanceOf(type);
        E failure = type.cast(thrown);
        Assertions.assertThat(failure.vendor()).isEqualTo("acme");
        Assertions.assertThat(failure.requestId()).hasSize(36);
        Assertions.assertThat(failure)
                .hasMessageStartingWith("acme " + failure.endpoint() + ": ")
                .hasMessageContaining("[request " + failure.requestId() + "]");
        Assertions.assertThat(failure.getMessage()).doesNotContain("\n", "\r");
        return failure;
    }
}
