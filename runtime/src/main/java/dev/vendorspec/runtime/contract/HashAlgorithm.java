package dev.vendorspec.runtime.contract;

/** The algorithms that a spec's {@code hash} and {@code hmac} know. Generated clients name them. */
public enum HashAlgorithm {
    /** RFC 1321. Broken for everything but what a vendor asks for. */
    MD5("MD5", "HmacMD5"),
    /** RFC 3174. */
    SHA_1("SHA-1", "HmacSHA1"),
    /** FIPS 180-4. */
    SHA_256("SHA-256", "HmacSHA256"),
    /** FIPS 180-4. */
    SHA_512("SHA-512", "HmacSHA512");

    private final String digest;
    private final String mac;

    HashAlgorithm(String digest, String mac) {
        this.digest = digest;
        this.mac = mac;
    }

    /** Its name as the JDK's {@code MessageDigest} knows it. */
    String digestName() {
        return digest;
    }

    /** The name of its keyed form (RFC 2104) as the JDK's {@code Mac} knows it. */
    String macName() {
        return mac;
    }
}
