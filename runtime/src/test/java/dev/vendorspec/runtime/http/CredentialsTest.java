package dev.vendorspec.runtime.http;

import static dev.vendorspec.runtime.contract.HashAlgorithm.SHA_256;
import static dev.vendorspec.runtime.contract.HashAlgorithm.SHA_512;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vendorspec.runtime.CallOptions;
import dev.vendorspec.runtime.ClientBuilder;
import dev.vendorspec.runtime.ClientErrorException;
import dev.vendorspec.runtime.Signer;
import dev.vendorspec.runtime.ValidationException;
import dev.vendorspec.runtime.contract.Arguments;
import dev.vendorspec.runtime.contract.ComputedValue;
import dev.vendorspec.runtime.contract.Credential;
import dev.vendorspec.runtime.contract.Member;
import dev.vendorspec.runtime.contract.Operation;
import dev.vendorspec.runtime.contract.OperationBuilder;
import dev.vendorspec.runtime.contract.Parts;
import dev.vendorspec.runtime.contract.Reasons;
import dev.vendorspec.runtime.contract.RequestBody;
import dev.vendorspec.runtime.contract.ResponseBody;
import dev.vendorspec.runtime.contract.Signature;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What calls carry to show who they are, to the letter, on a real socket. */
class CredentialsTest {

    private static final Acme.Customer CUSTOMER = new Acme.Customer("C-1", "a@example.com", "1234");

    private final LoopbackServer server = LoopbackServer.answering(200, "");

    @AfterEach
    void stop() {
        server.close();
    }

    private static final class Client extends ClientBuilder<Client> {

        Client() {
            super("acme", null, null);
        }

        Client with(String name, Object value) {
            setting(name, value);
            return this;
        }

        void call(Operation<Acme.Customer, ?> operation, Acme.Customer customer, Object... path) {
            caller().call(operation, customer, Arguments.path(path), CallOptions.NONE);
        }

        @Override
        protected Client self() {
            return this;
        }
    }

    private Client client() {
        return new Client()
                .server(server.address() + "/api")
                .allowPlainHttp()
                .clock(Clock.fixed(Instant.parse("2024-02-29T21:30:05.123Z"), ZoneOffset.UTC))
                .with("user", "ali")
                .with("password", "pass-canary")
                .with("key", "key canary/");
    }

    private static OperationBuilder<Acme.Customer, Void> operation() {
        return Operation.<Acme.Customer, Void>of("acme", "send", "POST", "/send/{id}")
                .pathParameters(Member.of("send", "id"))
                .request(RequestBody.object(Acme.Customer.DEFINITION).in(Member.of("send", "Data")));
    }

    private List<String> headers(String... names) {
        List<String> wanted = List.of(names);
        return server.requests()
                .get(server.requests().size() - 1)
                .lines()
                .filter(line -> wanted.contains(line.replaceFirst(":.*", "").toLowerCase(Locale.ROOT)))
                .toList();
    }

    private String target() {
        return server.requests().get(0).lines().findFirst().orElseThrow();
    }

    @Test
    void aUserAndAPassword() {
        client().call(
                        operation()
                                .credential(Credential.basic("user", "password"))
                                .build(),
                        CUSTOMER,
                        "7");

        assertThat(headers("authorization")).containsExactly("Authorization: Basic YWxpOnBhc3MtY2FuYXJ5");
    }

    @Test
    void aColonEndsTheUsersName() {
        Operation<Acme.Customer, Void> basic =
                operation().credential(Credential.basic("user", "password")).build();

        assertThatThrownBy(() -> client().with("user", "a:b").call(basic, CUSTOMER, "7"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("acme send: the user's name has a colon, which Basic authentication cannot carry");
    }

    @Test
    void secretsInHeadersAndInTheQueryTwoAtOnce() {
        client().call(
                        operation()
                                .credential(Credential.header("X-Api-Key", "", "key"))
                                .credential(Credential.header("Authorization", "Token ", "password"))
                                .credential(Credential.query("api[key]", "key"))
                                .build(),
                        CUSTOMER,
                        "7");

        assertThat(headers("x-api-key", "authorization"))
                .containsExactlyInAnyOrder("X-Api-Key: key canary/", "Authorization: Token pass-canary");
        assertThat(target()).isEqualTo("POST /api/send/7?api%5Bkey%5D=key%20canary%2F HTTP/1.1");
    }

    @Test
    void whatIsMissingOrCannotBeSentIsSaidWithoutTheSecret() {
        Operation<Acme.Customer, Void> secret = operation()
                .credential(Credential.header("X-Api-Key", "", "key"))
                .build();

        assertThatThrownBy(() -> client().with("key", null).call(secret, CUSTOMER, "7"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("acme send: key is missing; give it to the builder");
        assertThatThrownBy(() -> client().with("key", "canary\n").call(secret, CUSTOMER, "7"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("acme send: header X-Api-Key: only visible ASCII characters, with blanks only"
                        + " between them, and not empty");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void aSignatureCoversTheVeryBytesThatAreSent() {
        Signature<Acme.Customer> signature = signing -> {
            ComputedValue rnd = signing.randomHex(8);
            signing.putHeader("x-rnd", rnd);
            ComputedValue mac = Parts.separatedBy("")
                    .add(rnd)
                    .add(signing.path())
                    .add(signing.body())
                    .join()
                    .hmac(SHA_256, signing.secret("key"))
                    .hex();
            signing.putHeader("x-mac", mac.prefixed("V2 "));
        };
        client().call(operation().signature(signature).build(), CUSTOMER, "7");

        String sent = server.requests().get(0);
        String rnd = headers("x-rnd").get(0).substring(7);
        String body = sent.substring(sent.indexOf("\r\n\r\n") + 4);
        assertThat(rnd).matches("[0-9a-f]{16}");
        assertThat(body).isEqualTo("{\"Data\":{\"code\":\"C-1\",\"email\":\"a@example.com\",\"pin\":\"1234\"}}");
        assertThat(headers("x-mac"))
                .containsExactly("x-mac: V2 "
                        + ComputedValue.of(rnd + "/api/send/7" + body)
                                .hmac(SHA_256, ComputedValue.of("key canary/"))
                                .hex()
                                .text());
    }

    @Test
    void everyPartOfACallCanBeSigned() {
        List<String> seen = new ArrayList<>();
        Signature<Acme.Customer> signature = signing -> {
            DateTimeFormatter format =
                    DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT).withZone(ZoneId.of("Europe/Istanbul"));
            signing.putQuery("sort", ComputedValue.of("a b"));
            signing.putQuery("sort", ComputedValue.of("ç&"));
            signing.putHeader("X-One", ComputedValue.of("1"));
            seen.add(signing.setting("user").text());
            seen.add(signing.method().text());
            seen.add(signing.path().text());
            seen.add(signing.query().text());
            seen.add(signing.url().text().replaceFirst(":[0-9]+", ""));
            seen.add(signing.pathParameter("id").text());
            seen.add(signing.now(format).text());
            seen.add(signing.epochSeconds().text());
            seen.add(signing.epochMillis().text());
            signing.field("Data", "code").forEach(value -> seen.add(value.text()));
            signing.field("Data").forEach(value -> seen.add(value.text()));
            signing.field("code").forEach(value -> seen.add(value.text()));
            signing.queryParameter("sort").forEach(value -> seen.add(value.text()));
            signing.queryParameter("other").forEach(value -> seen.add(value.text()));
            seen.add(signing.header("x-one").text());
            seen.add(String.valueOf(signing.header("x-two")));
        };
        client().call(operation().signature(signature).build(), CUSTOMER, "a b");

        assertThat(seen)
                .containsExactly(
                        "ali",
                        "POST",
                        "/api/send/a%20b",
                        "sort=a%20b&sort=%C3%A7%26",
                        "http://127.0.0.1/api/send/a%20b?sort=a%20b&sort=%C3%A7%26",
                        "a b",
                        "20240301003005",
                        "1709242205",
                        "1709242205123",
                        "C-1",
                        "a b",
                        "ç&",
                        "1",
                        "null");
        assertThat(target()).isEqualTo("POST /api/send/a%20b?sort=a%20b&sort=%C3%A7%26 HTTP/1.1");
    }

    @Test
    void noncesComeInThreeFormsAndNeverTwice() {
        List<String> seen = new ArrayList<>();
        Signature<Acme.Customer> signature = signing -> {
            seen.add(signing.randomHex(16).text());
            seen.add(signing.randomDigits(20).text());
            seen.add(signing.randomUuid().text());
        };
        Operation<Acme.Customer, Void> operation =
                operation().signature(signature).build();
        client().call(operation, CUSTOMER, "7");
        client().call(operation, CUSTOMER, "7");

        assertThat(seen).hasSize(6).doesNotHaveDuplicates();
        assertThat(seen.get(0)).matches("[0-9a-f]{32}");
        assertThat(seen.get(1)).matches("[1-9][0-9]{19}");
        assertThat(seen.get(2)).hasSize(36);
    }

    private static final Signature<Acme.Customer> FILLING = signing -> {
        ComputedValue hash = Parts.separatedBy("|")
                .addAll(signing.field("Data", "email"))
                .add(signing.secret("password"))
                .join()
                .hash(SHA_512)
                .upperHex();
        Acme.Customer given = signing.request();
        signing.request(given.withCode(signing.text(hash).substring(0, 8)));
        signing.putHeader("x-body", signing.body().hash(SHA_256).hex());
    };

    @Test
    void aFieldIsFilledInBeforeItsRequirementIsChecked() {
        Operation<Acme.Customer, Void> filling =
                operation().signature(FILLING).fillsBody().build();
        client().call(filling, new Acme.Customer(null, "a@example.com", "1234"), "7");

        String code = ComputedValue.of("a@example.com|pass-canary")
                .hash(SHA_512)
                .upperHex()
                .text()
                .substring(0, 8);
        String body = "{\"Data\":{\"code\":\"" + code + "\",\"email\":\"a@example.com\",\"pin\":\"1234\"}}";
        assertThat(server.requests().get(0)).endsWith("\r\n\r\n" + body);
        assertThat(headers("x-body"))
                .containsExactly(
                        "x-body: " + ComputedValue.of(body).hash(SHA_256).hex().text());
        assertThatThrownBy(() -> client().call(filling, new Acme.Customer(null, "none", "1"), "7"))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("Customer.email.format")
                .hasMessageNotContaining("Customer.code");
    }

    @Test
    void aSignedBodyIsNotChanged() {
        Signature<Acme.Customer> late = signing -> {
            signing.body();
            signing.request(signing.request());
        };

        assertThatThrownBy(() -> client().call(operation().signature(late).build(), CUSTOMER, "7"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("acme send: a field cannot be filled in once the body was signed");
    }

    @Test
    void aSignerOfTheCallersOwnGetsWhatIsSent() {
        Signature<Acme.Customer> signature = signing -> {
            signing.putHeader("X-One", signing.signer("seal", null));
            signing.putHeader("X-Two", signing.signer("seal", ComputedValue.of("parts")));
        };
        Signer seal = input -> input.method() + " " + input.bytes().length + " "
                + input.url().replaceFirst(":[0-9]+", "") + " "
                + input.header("content-type").orElse("none");
        Operation<Acme.Customer, Void> sealed = operation().signature(signature).build();
        client().with("seal", seal).call(sealed, CUSTOMER, "7");

        assertThat(headers("x-one", "x-two"))
                .containsExactly(
                        "X-One: POST 60 http://127.0.0.1/api/send/7 application/json",
                        "X-Two: POST 5 http://127.0.0.1/api/send/7 application/json");
        assertThatThrownBy(() -> client().call(sealed, CUSTOMER, "7"))
                .hasMessage("acme send: the signer seal is missing; give it to the builder");
    }

    @Test
    void whatAVendorRepeatsOfThemIsHidden() {
        Signature<Acme.Customer> signature = signing -> signing.putHeader(
                "X-Mac", signing.body().hmac(SHA_256, signing.secret("key")).hex());
        Operation<Acme.Customer, Acme.Created> operation = Operation.<Acme.Customer, Acme.Created>of(
                        "acme", "send", "POST", "/send")
                .credential(Credential.basic("user", "password"))
                .credential(Credential.query("key", "key"))
                .signature(signature)
                .request(RequestBody.object(Acme.Customer.DEFINITION))
                .response(ResponseBody.object(Acme.Created.DEFINITION))
                .reasons(Reasons.<Acme.Created>none().message(created -> created.message))
                .build();
        try (LoopbackServer echo = LoopbackServer.of((here, socket) -> {
            String head = here.requests()
                    .get(0)
                    .lines()
                    .takeWhile(line -> !line.isEmpty())
                    .collect(Collectors.joining(" "));
            String secrets = head + " pass-canary key canary/";
            here.respond(
                    socket, 418, "application/json", "{\"message\":\"" + secrets.replaceAll(".*/send", "") + "\"}");
        })) {
            assertThatThrownBy(() -> client().server(echo.address()).call(operation, CUSTOMER))
                    .isInstanceOf(ClientErrorException.class)
                    .hasMessageContaining("key=*** HTTP/1.1")
                    .hasMessageContaining("Authorization: ***")
                    .hasMessageContaining("X-Mac: ***")
                    .hasMessageNotContaining("canary");
        }
    }
}
