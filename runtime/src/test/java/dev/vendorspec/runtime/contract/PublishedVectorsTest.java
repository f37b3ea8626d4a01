package dev.vendorspec.runtime.contract;

import static dev.vendorspec.runtime.contract.HashAlgorithm.MD5;
import static dev.vendorspec.runtime.contract.HashAlgorithm.SHA_1;
import static dev.vendorspec.runtime.contract.HashAlgorithm.SHA_256;
import static dev.vendorspec.runtime.contract.HashAlgorithm.SHA_512;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.of;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each algorithm against the vectors of the document that defines it. */
class PublishedVectorsTest {

    private static final String LARGER_KEY = "Test Using Larger Than Block-Size Key - Hash Key First";
    private static final String LARGER_KEY_AND_DATA =
            "Test Using Larger Than Block-Size Key and Larger Than One Block-Size Data";
    private static final String LARGE_DATA = "This is a test using a larger than block-size key and a larger than"
            + " block-size data. The key needs to be hashed before being used by the HMAC algorithm.";
    private static final String KEY_4 = "0102030405060708090a0b0c0d0e0f10111213141516171819";

    @ParameterizedTest
    @MethodSource
    void hash(HashAlgorithm algorithm, String message, String digest) {
        assertThat(ComputedValue.of(message).hash(algorithm).hex().text()).isEqualTo(digest);
    }

    static Stream<Arguments> hash() {
        return Stream.of(md5(), sha1(), sha256(), sha512()).flatMap(vectors -> vectors);
    }

    /** RFC 1321, appendix A.5. */
    private static Stream<Arguments> md5() {
        return Stream.of(
                of(MD5, "", "d41d8cd98f00b204e9800998ecf8427e"),
                of(MD5, "a", "0cc175b9c0f1b6a831c399e269772661"),
                of(MD5, "abc", "900150983cd24fb0d6963f7d28e17f72"),
                of(MD5, "message digest", "f96b697d7cb7938d525a2f31aaf161d0"),
                of(MD5, "abcdefghijklmnopqrstuvwxyz", "c3fcd3d76192e4007dfb496cca67e13b"),
                of(
                        MD5,
                        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",
                        "d174ab98d277d9f5a5611c2c9f419d9f"),
                of(MD5, "1234567890".repeat(8), "57edf4a22be3c955ac49da2e2107b67a"));
    }

    /** RFC 3174, section 7.3. */
    private static Stream<Arguments> sha1() {
        return Stream.of(
                of(SHA_1, "abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
                of(
                        SHA_1,
                        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                        "84983e441c3bd26ebaae4aa1f95129e5e54670f1"),
                of(SHA_1, "a".repeat(1_000_000), "34aa973cd4c4daa4f61eeb2bdbad27316534016f"),
                of(SHA_1, "01234567".repeat(80), "dea356a2cddd90c7a7ecedc5ebb563934f460452"));
    }

    /** FIPS 180-4's examples B.1 to B.3 of its second edition. */
    private static Stream<Arguments> sha256() {
        return Stream.of(
                of(SHA_256, "abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
                of(
                        SHA_256,
                        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"),
                of(SHA_256, "a".repeat(1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"));
    }

    /** FIPS 180-4's examples C.1 to C.3 of its second edition. */
    private static Stream<Arguments> sha512() {
        return Stream.of(
                of(
                        SHA_512,
                        "abc",
                        "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
                                + "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f"),
                of(
                        SHA_512,
                        "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmno"
                                + "ijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
                        "8e959b75dae313da8cf4f72814fc143f8f7779c6eb9f7fa17299aeadb6889018"
                                + "501d289e4900f7e4331b99dec4b5433ac7d329eeb6dd26545e96e55b874be909"),
                of(
                        SHA_512,
                        "a".repeat(1_000_000),
                        "e718483d0ce769644e2e42c7bc15b4638e1f98b13b2044285632a803afa973eb"
                                + "de0ff244877ea60a4cb0432ce577c31beb009c5c2c49aa2e4eadb217ad8cc09b"));
    }

    @ParameterizedTest
    @MethodSource
    void hmac(HashAlgorithm algorithm, byte[] key, byte[] data, String digest) {
        String computed = ComputedValue.secret(data)
                .hmac(algorithm, ComputedValue.secret(key))
                .hex()
                .text();

        assertThat(computed).startsWith(digest);
    }

    static Stream<Arguments> hmac() {
        return Stream.of(hmacMd5(), hmacSha1(), hmacSha256(), hmacSha512()).flatMap(vectors -> vectors);
    }

    /** RFC 2202, section 2. */
    private static Stream<Arguments> hmacMd5() {
        return Stream.of(
                of(MD5, times(0x0b, 16), ascii("Hi There"), "9294727a3638bb1c13f48ef8158bfc9d"),
                of(MD5, ascii("Jefe"), ascii("what do ya want for nothing?"), "750c783e6ab0b503eaa86e310a5db738"),
                of(MD5, times(0xaa, 16), times(0xdd, 50), "56be34521d144c88dbb8c733f0e8b3f6"),
                of(MD5, hex(KEY_4), times(0xcd, 50), "697eaf0aca3a3aea3a75164746ffaa79"),
                of(MD5, times(0x0c, 16), ascii("Test With Truncation"), "56461ef2342edc00f9bab995690efd4c"),
                of(MD5, times(0xaa, 80), ascii(LARGER_KEY), "6b1ab7fe4bd7bf8f0b62e6ce61b9d0cd"),
                of(MD5, times(0xaa, 80), ascii(LARGER_KEY_AND_DATA), "6f630fad67cda0ee1fb1f562db3aa53e"));
    }

    /** RFC 2202, section 3. */
    private static Stream<Arguments> hmacSha1() {
        return Stream.of(
                of(SHA_1, times(0x0b, 20), ascii("Hi There"), "b617318655057264e28bc0b6fb378c8ef146be00"),
                of(
                        SHA_1,
                        ascii("Jefe"),
                        ascii("what do ya want for nothing?"),
                        "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79"),
                of(SHA_1, times(0xaa, 20), times(0xdd, 50), "125d7342b9ac11cd91a39af48aa17b4f63f175d3"),
                of(SHA_1, hex(KEY_4), times(0xcd, 50), "4c9007f4026250c6bc8414f9bf50c86c2d7235da"),
                of(SHA_1, times(0x0c, 20), ascii("Test With Truncation"), "4c1a03424b55e07fe7f27be1d58bb9324a9a5a04"),
                of(SHA_1, times(0xaa, 80), ascii(LARGER_KEY), "aa4ae5e15272d00e95705637ce8a3b55ed402112"),
                of(SHA_1, times(0xaa, 80), ascii(LARGER_KEY_AND_DATA), "e8e99d0f45237d786d6bbaa7965c7808bbff1a91"));
    }

    /** RFC 4231, section 4; the fifth case gives the first 128 bits. */
    private static Stream<Arguments> hmacSha256() {
        return Stream.of(
                of(
                        SHA_256,
                        times(0x0b, 20),
                        ascii("Hi There"),
                        "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"),
                of(
                        SHA_256,
                        ascii("Jefe"),
                        ascii("what do ya want for nothing?"),
                        "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"),
                of(
                        SHA_256,
                        times(0xaa, 20),
                        times(0xdd, 50),
                        "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"),
                of(
                        SHA_256,
                        hex(KEY_4),
                        times(0xcd, 50),
                        "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b"),
                of(SHA_256, times(0x0c, 20), ascii("Test With Truncation"), "a3b6167473100ee06e0c796c2955552b"),
                of(
                        SHA_256,
                        times(0xaa, 131),
                        ascii(LARGER_KEY),
                        "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"),
                of(
                        SHA_256,
                        times(0xaa, 131),
                        ascii(LARGE_DATA),
                        "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2"));
    }

    /** RFC 4231, section 4; the fifth case gives the first 128 bits. */
    private static Stream<Arguments> hmacSha512() {
        return Stream.of(
                of(
                        SHA_512,
                        times(0x0b, 20),
                        ascii("Hi There"),
                        "87aa7cdea5ef619d4ff0b4241a1d6cb02379f4e2ce4ec2787ad0b30545e17cde"
                                + "daa833b7d6b8a702038b274eaea3f4e4be9d914eeb61f1702e696c203a126854"),
                of(
                        SHA_512,
                        ascii("Jefe"),
                        ascii("what do ya want for nothing?"),
                        "164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea250554"
                                + "9758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737"),
                of(
                        SHA_512,
                        times(0xaa, 20),
                        times(0xdd, 50),
                        "fa73b0089d56a284efb0f0756c890be9b1b5dbdd8ee81a3655f83e33b2279d39"
                                + "bf3e848279a722c806b485a47e67c807b946a337bee8942674278859e13292fb"),
                of(
                        SHA_512,
                        hex(KEY_4),
                        times(0xcd, 50),
                        "b0ba465637458c6990e5a8c5f61d4af7e576d97ff94b872de76f8050361ee3db"
                                + "a91ca5c11aa25eb4d679275cc5788063a5f19741120c4f2de2adebeb10a298dd"),
                of(SHA_512, times(0x0c, 20), ascii("Test With Truncation"), "415fad6271580a531d4179bc891d87a6"),
                of(
                        SHA_512,
                        times(0xaa, 131),
                        ascii(LARGER_KEY),
                        "80b24263c7c1a3ebb71493c1dd7be8b49b46d1f41b4aeec1121b013783f8f352"
                                + "6b56d037e05f2598bd0fd2215d6a1e5295e64f73f63f0aec8b915a985d786598"),
                of(
                        SHA_512,
                        times(0xaa, 131),
                        ascii(LARGE_DATA),
                        "e37b6a775dc87dbaa4dfa9f96e5e3ffddebd71f8867289865df5a32d20cdc944"
                                + "b6022cac3c4982b10d5eeb55c3e4de15134676fb6de0446065c97440fa8c6a58"));
    }

    private static byte[] ascii(String text) {
        return ComputedValue.of(text).bytes();
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    private static byte[] times(int octet, int count) {
        byte[] bytes = new byte[count];
        Arrays.fill(bytes, (byte) octet);
        return bytes;
    }
}
