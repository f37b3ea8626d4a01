package dev.vendorspec.language.evaluate;

import java.util.Base64;
import java.util.Optional;

/** Content in base64. {@link ScalarReader} and the checks of literals read it here. */
public final class BinaryText {

    private BinaryText() {}

    /** The content, read leniently: white space, no padding and the alphabet for addresses are forgiven. */
    public static Optional<byte[]> decode(String text) {
        String plain = text.replaceAll("[ \t\r\n]", "").replace('-', '+').replace('_', '/');
        try {
            return Optional.of(Base64.getDecoder().decode(plain));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** The one text in which that content travels. */
    static String encode(byte[] content) {
        return Base64.getEncoder().encodeToString(content);
    }
}
