package dev.vendorspec.runtime.http;

import dev.vendorspec.runtime.contract.ComputedValue;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;

/** Values that nobody can guess and that do not come again. */
final class Nonces {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Nonces() {}

    static ComputedValue hex(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return ComputedValue.of(HexFormat.of().formatHex(random));
    }

    static ComputedValue digits(int count) {
        StringBuilder digits = new StringBuilder(count);
        digits.append((char) ('1' + RANDOM.nextInt(9)));
        while (digits.length() < count) {
            digits.append((char) ('0' + RANDOM.nextInt(10)));
        }
        return ComputedValue.of(digits.toString());
    }

    static ComputedValue uuid() {
        return ComputedValue.of(UUID.randomUUID().toString());
    }
}
