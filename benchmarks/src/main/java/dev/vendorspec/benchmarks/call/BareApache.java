package dev.vendorspec.benchmarks.call;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import org.apache.hc.client5.http.async.methods.SimpleHttpRequest;
import org.apache.hc.client5.http.async.methods.SimpleHttpResponse;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.core5.concurrent.DefaultThreadFactory;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.io.CloseMode;

/** Apache's client in the way in which a call can be given up, without what our transport turns off as well. */
final class BareApache implements CallPeer {

    private final byte[] written = Message.written();
    private final LoopbackVendor server = new LoopbackVendor(Message.ANSWER);
    private final String address = server.address() + Message.PATH;
    private final CloseableHttpAsyncClient client = HttpAsyncClients.custom()
            .setThreadFactory(new DefaultThreadFactory("apache", true))
            .disableRedirectHandling()
            .disableAutomaticRetries()
            .disableCookieManagement()
            .disableAuthCaching()
            .disableContentCompression()
            .build();

    BareApache() throws IOException {
        client.start();
    }

    @Override
    public Object call() throws ExecutionException, InterruptedException {
        SimpleHttpRequest request = SimpleRequestBuilder.post(address)
                .setHeader("Accept", "application/json")
                .setHeader("Authorization", "Bearer any")
                .setBody(written, ContentType.APPLICATION_JSON)
                .build();
        SimpleHttpResponse answer = client.execute(request, null).get();
        return Message.expect(answer.getCode(), answer.getBodyBytes());
    }

    @Override
    public void close() throws IOException {
        client.close(CloseMode.IMMEDIATE);
        server.close();
    }
}
