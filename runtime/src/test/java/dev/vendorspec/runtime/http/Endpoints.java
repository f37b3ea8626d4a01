package dev.vendorspec.runtime.http;

import static dev.vendorspec.runtime.http.Calls.CUSTOMER;

import dev.vendorspec.runtime.CallOptions;
import dev.vendorspec.runtime.VendorResponse;
import dev.vendorspec.runtime.contract.Arguments;
import dev.vendorspec.runtime.contract.Caller;
import dev.vendorspec.runtime.contract.Credential;
import dev.vendorspec.runtime.contract.Member;
import dev.vendorspec.runtime.contract.Operation;
import dev.vendorspec.runtime.contract.OperationBuilder;
import dev.vendorspec.runtime.contract.Reasons;
import dev.vendorspec.runtime.contract.RequestBody;
import dev.vendorspec.runtime.contract.ResponseBody;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** The kinds of endpoints that a fault means something else for. */
enum Endpoints {
    CREATE(credential -> customer("POST", "create", credential).build()),
    PUT(credential -> customer("PUT", "replace", credential).idempotent().build()),
    GET(credential -> Operation.<Acme.Customer, Acme.Created>of("acme", "read", "GET", "/read/{Who}")
            .pathParameters(Member.of("read", "Who").personal())
            .credential(credential)
            .response(ResponseBody.object(Acme.Created.DEFINITION))
            .reasons(Reasons.<Acme.Created>none().message(created -> created.message))
            .build());

    /** What a path tells that nobody may read. */
    static final String WHO = "who-canary-31";

    private final Operation<Acme.Customer, Acme.Created> withToken;
    private final Operation<Acme.Customer, Acme.Created> afterLogin;

    Endpoints(Function<Credential, Operation<Acme.Customer, Acme.Created>> operation) {
        this.withToken = operation.apply(Credential.bearer());
        this.afterLogin = operation.apply(FaultClient.AFTER_LOGIN);
    }

    static OperationBuilder<Acme.Customer, Acme.Created> customer(String method, String name) {
        return customer(method, name, Credential.bearer());
    }

    static OperationBuilder<Acme.Customer, Acme.Created> customer(String method, String name, Credential credential) {
        return Operation.<Acme.Customer, Acme.Created>of("acme", name, method, "/customers")
                .credential(credential)
                .request(RequestBody.object(Acme.Customer.DEFINITION))
                .response(ResponseBody.object(Acme.Created.DEFINITION))
                .success(created -> "success".equals(created.status), "status = \"success\"")
                .reasons(Reasons.<Acme.Created>none()
                        .message(created -> created.message)
                        .code(created -> created.code));
    }

    boolean isRepeatable() {
        return this != CREATE;
    }

    /** Calls it with canaries and the client's token, one way or the other; the future is what became of it. */
    CompletableFuture<VendorResponse<Acme.Created>> call(Caller caller, boolean async) {
        return call(withToken, caller, async);
    }

    /** The same with a token that the client logs in for. */
    CompletableFuture<VendorResponse<Acme.Created>> callAfterLogin(Caller caller, boolean async) {
        return call(afterLogin, caller, async);
    }

    private CompletableFuture<VendorResponse<Acme.Created>> call(
            Operation<Acme.Customer, Acme.Created> operation, Caller caller, boolean async) {
        Acme.Customer body = this == GET ? null : CUSTOMER;
        Arguments arguments = this == GET ? Arguments.path(WHO) : Arguments.NONE;
        if (async) {
            return caller.callAsync(operation, body, arguments, CallOptions.NONE);
        }
        CompletableFuture<VendorResponse<Acme.Created>> result = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try {
                result.complete(caller.call(operation, body, arguments, CallOptions.NONE));
            } catch (RuntimeException | Error e) {
                result.completeExceptionally(e);
            }
        });
        thread.setDaemon(true);
        thread.start();
        return result;
    }
}
