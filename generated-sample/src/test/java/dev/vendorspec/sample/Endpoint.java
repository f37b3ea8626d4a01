package dev.vendorspec.sample;

import dev.vendorspec.runtime.ClientBuilder;
import dev.vendorspec.runtime.Level;
import dev.vendorspec.sample.lean.Customer;
import dev.vendorspec.sample.lean.LeanClient;
import dev.vendorspec.sample.maxiapi.ClientTransfer;
import dev.vendorspec.sample.maxiapi.MaxiApiClient;
import dev.vendorspec.sample.maxiapi.OrderTransfer;
import dev.vendorspec.sample.netahsilat.CreateCurrentAccount;
import dev.vendorspec.sample.netahsilat.CreateCustomer;
import dev.vendorspec.sample.netahsilat.NetahsilatClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The five endpoints, called with canaries for what is personal, by tests of what goes wrong. */
enum Endpoint {
    SAVE_CUSTOMER("lean", "saveCustomer", "Customer", "Result", "false", "Message") {
        @Override
        void call(String address, Duration timeout, Level validation) {
            LeanClient.Builder lean = LeanClient.builder().companyId("42");
            settings(lean, address, timeout, validation).build().saveCustomer(Customer.fromJson(request()));
        }
    },
    CREATE_CUSTOMER("netahsilat", "createCustomer", "CreateCustomer", "status", "\"error\"", "message") {
        @Override
        void call(String address, Duration timeout, Level validation) {
            NetahsilatClient.Builder netahsilat = NetahsilatClient.builder().token(Canaries.TOKEN);
            settings(netahsilat, address, timeout, validation)
                    .build()
                    .createCustomer(CreateCustomer.fromJson(request()));
        }
    },
    CREATE_CURRENT_ACCOUNT(
            "netahsilat", "createCurrentAccount", "CreateCurrentAccount", "isSuccess", "false", "message") {
        @Override
        void call(String address, Duration timeout, Level validation) {
            NetahsilatClient.Builder netahsilat = NetahsilatClient.builder().token(() -> Canaries.TOKEN);
            settings(netahsilat, address, timeout, validation)
                    .build()
                    .createCurrentAccount(CreateCurrentAccount.fromJson(request()));
        }
    },
    TRANSFER_CLIENTS("maxi-api", "transferClients", "ClientTransfer", "TransferStatus", "false", "TransferMessage") {
        @Override
        void call(String address, Duration timeout, Level validation) {
            settings(MaxiApiClient.builder(), address, timeout, validation)
                    .build()
                    .transferClients(List.of(ClientTransfer.fromJson(request())));
        }
    },
    TRANSFER_ORDERS("maxi-api", "transferOrders", "OrderTransfer", "TransferStatus", "false", "TransferMessage") {
        @Override
        void call(String address, Duration timeout, Level validation) {
            settings(MaxiApiClient.builder(), address, timeout, validation)
                    .build()
                    .transferOrders(List.of(OrderTransfer.fromJson(request())));
        }
    };

    private final String vendor;
    private final String endpoint;
    private final String type;
    private final String flag;
    private final String failed;
    private final String message;

    Endpoint(String vendor, String endpoint, String type, String flag, String failed, String message) {
        this.vendor = vendor;
        this.endpoint = endpoint;
        this.type = type;
        this.flag = flag;
        this.failed = failed;
        this.message = message;
    }

    /** Sends the canaries there. */
    abstract void call(String address, Duration timeout, Level validation);

    String vendor() {
        return vendor;
    }

    String endpoint() {
        return endpoint;
    }

    /** The personal values that are sent, and the token where one is; none for orders, which tell of no person. */
    List<String> canaries() {
        List<String> canaries = new ArrayList<>(Canaries.of(type));
        if (hasToken()) {
            canaries.add(Canaries.TOKEN);
        }
        return canaries;
    }

    /** Whether the spec asks for a bearer token. */
    boolean hasToken() {
        return vendor.equals("netahsilat");
    }

    /** An answer that tells failure, with that text for people. */
    String failure(String text) {
        return "{\"" + flag + "\":" + failed + ",\"" + message + "\":\"" + text + "\"}";
    }

    String request() {
        return Canaries.object(type).toString();
    }

    private static <B extends ClientBuilder<B>> B settings(
            B builder, String address, Duration timeout, Level validation) {
        return builder.server(address).allowPlainHttp().callTimeout(timeout).validation(validation);
    }
}
