package dev.vendorspec.runtime;

import java.util.Arrays;
import java.util.Base64;

/** Content, which travels in base64: a document, a picture, a signature. Immutable. */
public final class Bytes {

    private final byte[] content;

    private Bytes(byte[] content) {
        this.content = content;
    }

    /** The content of an array, which is copied. */
    public static Bytes of(byte[] content) {
        return new Bytes(content.clone());
    }

    /**
     * The content of a text in base64. White space, missing padding and the alphabet for addresses are forgiven.
     *
     * @throws IllegalArgumentException if the text is not base64; its message does not have the text
     */
    public static Bytes ofBase64(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            switch (c) {
                case ' ', '\t', '\r', '\n' -> {}
                case '-' -> plain.append('+');
                case '_' -> plain.append('/');
                default -> plain.append(c);
            }
        }
        try {
            return new Bytes(Base64.getDecoder().decode(plain.toString()));
        } catch (IllegalArgumentException notBase64) {
            throw new IllegalArgumentException("the text is not base64");
        }
    }

    /** A copy of the content. */
    public byte[] toByteArray() {
        return content.clone();
    }

    /** The content in base64 with padding, in one line. */
    public String base64() {
        return Base64.getEncoder().encodeToString(content);
    }

    /** The number of bytes. */
    public int length() {
        return content.length;
    }

    /** Whether the other has the same bytes. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes bytes && Arrays.equals(content, bytes.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    /** The number of bytes, never the content. */
    @Override
    public String toString() {
        return content.length + (content.length == 1 ? " byte" : " bytes");
    }
}
