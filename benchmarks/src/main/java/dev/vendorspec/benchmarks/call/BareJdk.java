package dev.vendorspec.benchmarks.call;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.ExecutionException;

/** The JDK's client, asked in the way in which alone a call can be given up. */
final class BareJdk implements CallPeer {

    private final byte[] written = Message.written();
    private final LoopbackVendor server = new LoopbackVendor(Message.ANSWER);
    private final String address = server.address() + Message.PATH;
    private final HttpClient client = HttpClient.newHttpClient();

    BareJdk() throws IOException {}

    @Override
    public Object call() throws ExecutionException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer any")
                .POST(BodyPublishers.ofByteArray(written))
                .build();
        HttpResponse<byte[]> answer =
                client.sendAsync(request, BodyHandlers.ofByteArray()).get();
        return Message.expect(answer.statusCode(), answer.body());
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
