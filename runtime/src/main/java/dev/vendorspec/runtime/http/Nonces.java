package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.contract.ComputedValue;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Values that do not come again, and that nobody can guess where the source is a secure one. */
final class Nonces {

    private static final int UUID_BYTES = 16;

    private Nonces() {}

    static ComputedValue hex(RandomGenerator random, int bytes) {
        return ComputedValue.of(HexFormat.of().formatHex(bytes(random, bytes)));
    }

    static ComputedValue digits(RandomGenerator random, int count) {
        StringBuilder digits = new StringBuilder(count);
        digits.append((char) ('1' + random.nextInt(9)));
        while (digits.length() < count) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return ComputedValue.of(digits.toString());
    }

    /** RFC 9562, 5.4: all random but for version and variant. */
    static ComputedValue uuid(RandomGenerator random) {
        ByteBuffer bytes = ByteBuffer.wrap(bytes(random, UUID_BYTES));
        long high = bytes.getLong() & ~0xF000L | 0x4000L;
        long low = bytes.getLong() & ~(3L << 62) | 1L << 63;
        return ComputedValue.of(new UUID(high, low).toString());
    }

    private static byte[] bytes(RandomGenerator random, int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
