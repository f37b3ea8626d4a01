package dev.vendorspec.runtime;

import dev.vendorspec.runtime.transport.Header;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What a {@link Signer} is given: one attempt of a call, as far as it is complete. Immutable, but for its bytes. */
public final class SignerInput {

    private final byte[] bytes;
    private final String method;
    private final String url;
    private final List<Header> headers;

    private SignerInput(byte[] bytes, String method, String url, List<Header> headers) {
        this.bytes = bytes.clone();
        this.method = Objects.requireNonNull(method, "method");
        this.url = Objects.requireNonNull(url, "url");
        this.headers = List.copyOf(headers);
    }

    /**
     * An input; called by the runtime, and by tests of signers.
     *
     * @param bytes the parts that the spec names, joined; the very bytes of the body where it names none
     * @param method the HTTP method in capitals
     * @param url the whole address as it is sent
     * @param headers those that are there already
     */
    public static SignerInput of(byte[] bytes, String method, String url, List<Header> headers) {
        return new SignerInput(bytes, method, url, headers);
    }

    /** The parts that the spec names, joined, in UTF-8; the very bytes of the body where it names none. A copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The HTTP method in capitals. */
    public String method() {
        return method;
    }

    /** The whole address as it is sent. */
    public String url() {
        return url;
    }

    /** The first header of that name, whatever its case. */
    public Optional<String> header(String name) {
        return headers.stream()
                .filter(header -> String.CASE_INSENSITIVE_ORDER.compare(header.name(), name) == 0)
                .map(Header::value)
                .findFirst();
    }

    /** For debugging: the method and the number of bytes, nothing of what is signed. */
    @Override
    public String toString() {
        return method + ", " + bytes.length + " bytes";
    }
}
