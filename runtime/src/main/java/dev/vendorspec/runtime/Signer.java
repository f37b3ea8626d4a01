package dev.vendorspec.runtime;

/**
 * Computes what the spec language cannot say, such as an encryption with a random vector; given to a client's builder by
 * a method with the signer's name. Called by many threads, and anew for each attempt of a call.
 */
@FunctionalInterface
public interface Signer {

    /**
     * The text that goes where the spec says.
     *
     * @throws RuntimeException where it cannot be computed; the call then fails with it and is not sent
     */
    String sign(SignerInput input);
}
