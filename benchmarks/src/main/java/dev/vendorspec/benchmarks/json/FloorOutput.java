package dev.vendorspec.benchmarks.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

/** Bytes that {@link Floor} writes, long enough for every body here. For one thread. */
final class FloorOutput {

    private final byte[] bytes = new byte[16 * 1024];
    private int at;

    byte[] take() {
        byte[] taken = Arrays.copyOf(bytes, at - 1);
        at = 0;
        return taken;
    }

    void open() {
        bytes[at++] = '{';
    }

    void close() {
        bytes[at - 1] = '}';
        bytes[at++] = ',';
    }

    void name(byte[] name) {
        System.arraycopy(name, 0, bytes, at, name.length);
        at += name.length;
    }

    void text(String text) {
        int length = text.length();
        int index = at;
        bytes[index++] = '"';
        for (int place = 0; place < length; place++) {
            char character = text.charAt(place);
            if (character < ' ' || character > '~' || character == '"' || character == '\\') {
                byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
                System.arraycopy(utf8, 0, bytes, at + 1, utf8.length);
                index = at + 1 + utf8.length;
                break;
            }
            bytes[index++] = (byte) character;
        }
        bytes[index++] = '"';
        bytes[index++] = ',';
        at = index;
    }

    void integer(int value) {
        digits(value);
        bytes[at++] = ',';
    }

    private void digits(long value) {
        if (value >= 10) {
            digits(value / 10);
        }
        bytes[at++] = (byte) ('0' + value % 10);
    }

    void decimal(BigDecimal value) {
        int scale = value.scale();
        digits(value.scaleByPowerOfTen(scale).longValue());
        System.arraycopy(bytes, at - scale, bytes, at - scale + 1, scale);
        bytes[at - scale] = '.';
        at++;
        bytes[at++] = ',';
    }

    void flag(boolean value) {
        byte[] word = value ? TRUE : FALSE;
        System.arraycopy(word, 0, bytes, at, word.length);
        at += word.length;
    }

    private static final byte[] TRUE = "true,".getBytes(StandardCharsets.UTF_8);
    private static final byte[] FALSE = "false,".getBytes(StandardCharsets.UTF_8);

    <T> void list(List<T> items, BiConsumer<FloorOutput, T> item) {
        bytes[at++] = '[';
        for (T each : items) {
            item.accept(this, each);
        }
        bytes[at - 1] = ']';
        bytes[at++] = ',';
    }
}
