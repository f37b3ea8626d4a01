package dev.vendorspec.benchmarks.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.math.BigDecimal;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

/** Bytes that {@link Floor} writes, long enough for every body here. For one thread. */
final class FloorOutput {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final double[] POWERS_OF_TEN = {1, 10, 100, 1000};
    private static final long[] WHOLE_POWERS_OF_TEN = {1, 10, 100, 1000};

    /** Not zero for bytes that do not stand for themselves in a text. */
    private static final byte[] MARKS = new byte[0x100];

    static {
        Arrays.fill(MARKS, 0, ' ', (byte) 1);
        Arrays.fill(MARKS, 0x7F, 0x100, (byte) 1);
        MARKS['"'] = 1;
        MARKS['\\'] = 1;
    }

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

    /** Eight bytes at a time, the last eight over those before them: to call the machine's copying takes longer. */
    void name(byte[] name) {
        int length = name.length;
        if (length < Long.BYTES) {
            System.arraycopy(name, 0, bytes, at, length);
        } else {
            int last = length - Long.BYTES;
            for (int index = 0; index < last; index += Long.BYTES) {
                LONGS.set(bytes, at + index, (long) LONGS.get(name, index));
            }
            LONGS.set(bytes, at + last, (long) LONGS.get(name, last));
        }
        at += length;
    }

    void text(String text) {
        byte[] target = bytes;
        int length = text.length();
        int from = at + 1;
        int marks = 0;
        target[at] = '"';
        for (int index = 0; index < length; index++) {
            char character = text.charAt(index);
            marks |= MARKS[character & 0xFF] | character >> Byte.SIZE;
            target[from + index] = (byte) character;
        }
        int end = from + length;
        if (marks != 0) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            System.arraycopy(utf8, 0, target, from, utf8.length);
            end = from + utf8.length;
        }
        target[end] = '"';
        target[end + 1] = ',';
        at = end + 2;
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
        long number = Math.round(value.doubleValue() * POWERS_OF_TEN[scale]);
        digits(number / WHOLE_POWERS_OF_TEN[scale]);
        bytes[at++] = '.';
        long fraction = number % WHOLE_POWERS_OF_TEN[scale];
        for (int place = at + scale - 1; place >= at; place--) {
            bytes[place] = (byte) ('0' + fraction % 10);
            fraction /= 10;
        }
        at += scale;
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
