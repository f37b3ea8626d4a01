package dev.vendorspec.runtime.contract;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A value that a client computes for a request: bytes, which are text in UTF-8 unless they come out of an algorithm.
 * Generated {@code signature} methods build each from others. What comes of a secret is secret. Immutable; never shown in
 * a text.
 */
public final class ComputedValue {

    private final byte[] bytes;
    private final boolean secret;

    private ComputedValue(byte[] bytes, boolean secret) {
        this.bytes = bytes;
        this.secret = secret;
    }

    /** The bytes of a text in UTF-8. */
    public static ComputedValue of(String text) {
        return new ComputedValue(text.getBytes(StandardCharsets.UTF_8), false);
    }

    /** The bytes of a text that no message may show. */
    public static ComputedValue secret(String text) {
        return new ComputedValue(text.getBytes(StandardCharsets.UTF_8), true);
    }

    /** These bytes, which nobody changes any more, and no message may show. */
    public static ComputedValue secret(byte[] bytes) {
        return new ComputedValue(bytes, true);
    }

    /** These bytes, which nobody changes any more. */
    static ComputedValue of(byte[] bytes, boolean secret) {
        return new ComputedValue(bytes, secret);
    }

    /** Whether no message may show it: it is a secret, may hold one, or was made of one. */
    public boolean isSecret() {
        return secret;
    }

    /** The bytes themselves, which nobody changes. */
    public byte[] bytes() {
        return bytes;
    }

    /** The text that the bytes are in UTF-8. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Whether there is not one byte. */
    public boolean isEmpty() {
        return bytes.length == 0;
    }

    /** What the algorithm makes of the bytes. */
    public ComputedValue hash(HashAlgorithm algorithm) {
        try {
            return with(MessageDigest.getInstance(algorithm.digestName()).digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no " + algorithm.digestName(), e);
        }
    }

    /**
     * What the algorithm's keyed form (RFC 2104) makes of the bytes.
     *
     * @throws IllegalStateException where the key is empty
     */
    public ComputedValue hmac(HashAlgorithm algorithm, ComputedValue key) {
        if (key.isEmpty()) {
            throw new IllegalStateException("the key of a signature is empty");
        }
        try {
            Mac mac = Mac.getInstance(algorithm.macName());
            mac.init(new SecretKeySpec(key.bytes, algorithm.macName()));
            return new ComputedValue(mac.doFinal(bytes), true);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("this Java cannot do " + algorithm.macName(), e);
        }
    }

    /** The bytes in small hexadecimal digits. */
    public ComputedValue hex() {
        return with(HexFormat.of().formatHex(bytes).getBytes(StandardCharsets.UTF_8));
    }

    /** The bytes in capital hexadecimal digits. */
    public ComputedValue upperHex() {
        return with(HexFormat.of().withUpperCase().formatHex(bytes).getBytes(StandardCharsets.UTF_8));
    }

    /** The bytes in base64 with padding, in one line. */
    public ComputedValue base64() {
        return with(Base64.getEncoder().encode(bytes));
    }

    /** The bytes in the base64 for addresses, without padding. */
    public ComputedValue base64url() {
        return with(Base64.getUrlEncoder().withoutPadding().encode(bytes));
    }

    /**
     * The bytes of which this is the hexadecimal text.
     *
     * @throws IllegalStateException where it is none; it is not told
     */
    public ComputedValue ofHex() {
        try {
            return with(HexFormat.of().parseHex(text()));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("a key that is said to be hexadecimal is not");
        }
    }

    /**
     * The bytes of which this is the base64, in either alphabet, with padding or without.
     *
     * @throws IllegalStateException where it is none; it is not told
     */
    public ComputedValue ofBase64() {
        try {
            String usual = text().replace('-', '+').replace('_', '/');
            return with(Base64.getDecoder().decode(usual));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("a key that is said to be base64 is not");
        }
    }

    /** The same behind that text. */
    public ComputedValue prefixed(String text) {
        return Parts.separatedBy("").add(text).add(this).join();
    }

    /** The same before that text. */
    public ComputedValue suffixed(String text) {
        return Parts.separatedBy("").add(this).add(text).join();
    }

    private ComputedValue with(byte[] others) {
        return new ComputedValue(others, secret);
    }

    /** The number of bytes, never one of them. */
    @Override
    public String toString() {
        return bytes.length + (bytes.length == 1 ? " byte" : " bytes");
    }
}
