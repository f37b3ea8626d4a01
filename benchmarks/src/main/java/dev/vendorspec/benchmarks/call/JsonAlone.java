package dev.vendorspec.benchmarks.call;

import dev.vendorspec.benchmarks.ours.netahsilat.CreateCustomer;
import dev.vendorspec.benchmarks.ours.netahsilat.CustomerCreated;
import java.nio.charset.StandardCharsets;

/** Validates and writes the request and reads the answer; sends nothing. */
final class JsonAlone implements CallPeer {

    private final CreateCustomer customer = Message.request();

    @Override
    public Object call() {
        if (!customer.validate().isEmpty()) {
            throw new IllegalStateException("the request is not valid");
        }
        byte[] written = customer.toJson().getBytes(StandardCharsets.UTF_8);
        CustomerCreated answer = CustomerCreated.fromJson(new String(Message.ANSWER, StandardCharsets.UTF_8));
        return written.length > 0 ? answer : written;
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
