package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.transport.ReceivedBody;
import dev.vendorspec.runtime.transport.TransportResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Unpacks the body of an answer that came packed by gzip, which clients ask for; the limit holds for what comes out. */
final class Unpacking {

    private Unpacking() {}

    /** The answer with its body unpacked; the same where it was not packed, or not whole. */
    static TransportResponse unpack(TransportResponse answer, int limit) {
        if (!isPacked(answer.header("Content-Encoding"))
                || answer.body().end() != ReceivedBody.End.WHOLE
                || answer.body().bytes().length == 0) {
            return answer;
        }
        return new TransportResponse(
                answer.status(), answer.headers(), unpacked(answer.body().bytes(), limit));
    }

    private static boolean isPacked(@Nullable String encoding) {
        String name = encoding == null ? "" : encoding.strip().toLowerCase(Locale.ROOT);
        return name.equals("gzip") || name.equals("x-gzip");
    }

    /** What is no gzip although it says so is left, and will be found unreadable. */
    private static ReceivedBody unpacked(byte[] packed, int limit) {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            byte[] bytes = in.readNBytes(limit);
            return in.read() < 0 ? ReceivedBody.whole(bytes) : ReceivedBody.tooLong();
        } catch (IOException notGzip) {
            return ReceivedBody.whole(packed);
        }
    }
}
