package dev.vendorspec.runtime.http;

import static dev.vendorspec.runtime.http.Calls.CUSTOMER;

import dev.vendorspec.runtime.CallOptions;
import dev.vendorspec.runtime.VendorResponse;
import dev.vendorspec.runtime.contract.Arguments;
import dev.vendorspec.runtime.contract.Caller;
import dev.vendorspec.runtime.contract.Member;
import dev.vendorspec.runtime.contract.Operation;
import dev.vendorspec.runtime.contract.Reasons;
import dev.vendorspec.runtime.contract.RequestBody;
import dev.vendorspec.runtime.contract.ResponseBody;
import java.util.concurrent.CompletableFuture;

/** The kinds of endpoints that a fault means something else for. */
enum Endpoints {
    CREATE(customer("POST", "create").build()),
    PUT(customer("PUT", "replace").idempotent().build()),
    GET(Operation.<Acme.Customer, Acme.Created>of("acme", "read", "GET", "/read/{Who}")
            .pathParameters(Member.of("read", "Who").personal())
            .bearer()
            .response(ResponseBody.object(Acme.Created.CODEC))
            .reasons(Reasons.<Acme.Created>none().message(created -> created.message))
            .build());

    /** What a path tells that nobody may read. */
    static final String WHO = "who-canary-31";

    private final Operation<Acme.Customer, Acme.Created> operation;

    Endpoints(Operation<Acme.Customer, Acme.Created> operation) {
        this.operation = operation;
    }

    static Operation.Builder<Acme.Customer, Acme.Created> customer(String method, String name) {
        return Operation.<Acme.Customer, Acme.Created>of("acme", name, method, "/customers")
                .bearer()
                .request(RequestBody.object(Acme.Customer.CODEC, Acme.Customer.VALIDATOR))
                .response(ResponseBody.object(Acme.Created.CODEC))
                .success(created -> "success".equals(created.status), "status = \"success\"")
                .reasons(Reasons.<Acme.Created>none()
                        .message(created -> created.message)
                        .code(created -> created.code));
    }

    boolean isRepeatable() {
        return this != CREATE;
    }

    /** Calls it with canaries, one way or the other; either way the future is what became of it. */
    CompletableFuture<VendorResponse<Acme.Created>> call(Caller caller, boolean async) {
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
