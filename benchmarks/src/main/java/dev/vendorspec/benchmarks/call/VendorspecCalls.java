package dev.vendorspec.benchmarks.call;

import dev.vendorspec.benchmarks.ours.netahsilat.CreateCustomer;
import dev.vendorspec.benchmarks.ours.netahsilat.NetahsilatClient;
import dev.vendorspec.runtime.transport.Transport;
import dev.vendorspec.transport.apache.ApacheTransport;
import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A generated client's calls. */
final class VendorspecCalls implements CallPeer {

    private final CreateCustomer customer = Message.request();
    private final NetahsilatClient client;
    private final Closeable server;
    private final @Nullable Transport transport;

    private VendorspecCalls(NetahsilatClient client, Closeable server, @Nullable Transport transport) {
        this.client = client;
        this.server = server;
        this.transport = transport;
    }

    static CallPeer over(String network) throws IOException {
        NetahsilatClient.Builder builder = NetahsilatClient.builder().token("any");
        if (network.equals("memory")) {
            Transport memory = new MemoryTransport(Message.ANSWER);
            return new VendorspecCalls(builder.transport(memory).build(), () -> {}, memory);
        }
        LoopbackVendor server = new LoopbackVendor(Message.ANSWER);
        builder.server(server.address()).allowPlainHttp();
        if (network.equals("jdk")) {
            return new VendorspecCalls(builder.build(), server, null);
        }
        Transport apache = ApacheTransport.create();
        return new VendorspecCalls(builder.transport(apache).build(), server, apache);
    }

    @Override
    public Object call() {
        return client.createCustomer(customer);
    }

    @Override
    public void close() throws IOException {
        client.close();
        if (transport != null) {
            transport.close();
        }
        server.close();
    }
}
