package dev.vendorspec.maven;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digest by which the plugin tells contents apart. */
final class Sha256 {

    private Sha256() {}

    /** A digest of nothing yet. */
    static MessageDigest create() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    /** The digest of what was fed, in hexadecimal digits. */
    static String finish(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The digest of a file's bytes, in hexadecimal digits. */
    static String of(byte[] bytes) {
        MessageDigest digest = create();
        digest.update(bytes);
        return finish(digest);
    }
}
