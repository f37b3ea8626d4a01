package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.http.BodyEncoder.EncodedBody;
import dev.vendorspec.runtime.json.Part;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Parts as the bytes of one body, RFC 7578; names are escaped as the HTML Standard of WHATWG says. */
final class MultipartText {

    private static final int BOUNDARY_BYTES = 16;

    /** A second draw is as good as never needed; a source that always gives the same must not hang a client. */
    private static final int MOST_DRAWS = 100;

    private MultipartText() {}

    /**
     * The whole body.
     *
     * @param random where the boundary comes from
     */
    static EncodedBody of(String mediaType, List<Part> parts, RandomGenerator random) {
        List<byte[]> contents = new ArrayList<>();
        for (Part part : parts) {
            contents.add(part.file() == null ? utf8(part.text()) : part.file().toByteArray());
        }
        String boundary = boundary(contents, random);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int i = 0; i < parts.size(); i++) {
            body.writeBytes(utf8("--" + boundary + "\r\n" + head(parts.get(i)) + "\r\n"));
            body.writeBytes(contents.get(i));
            body.writeBytes(utf8("\r\n"));
        }
        body.writeBytes(utf8("--" + boundary + "--\r\n"));
        return new EncodedBody(mediaType + "; boundary=" + boundary, body.toByteArray());
    }

    private static String head(Part part) {
        StringBuilder head = new StringBuilder("Content-Disposition: form-data; name=\"")
                .append(escaped(part.name()))
                .append('"');
        if (part.file() != null) {
            head.append("; filename=\"").append(escaped(part.file().name())).append("\"\r\nContent-Type: ");
            head.append(part.file().mediaType());
        } else if (part.json()) {
            head.append("\r\nContent-Type: application/json");
        }
        return head.append("\r\n").toString();
    }

    private static String escaped(String name) {
        return name.replace("\r", "%0D").replace("\n", "%0A").replace("\"", "%22");
    }

    private static String boundary(List<byte[]> contents, RandomGenerator random) {
        for (int draw = 0; draw < MOST_DRAWS; draw++) {
            String boundary = Nonces.hex(random, BOUNDARY_BYTES).text();
            byte[] bytes = utf8(boundary);
            if (contents.stream().noneMatch(content -> has(content, bytes))) {
                return boundary;
            }
        }
        throw new IllegalStateException("the source of random numbers gives the same ones again and again");
    }

    private static boolean has(byte[] content, byte[] wanted) {
        for (int at = 0; at <= content.length - wanted.length; at++) {
            int matched = 0;
            while (matched < wanted.length && content[at + matched] == wanted[matched]) {
                matched++;
            }
            if (matched == wanted.length) {
                return true;
            }
        }
        return false;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
