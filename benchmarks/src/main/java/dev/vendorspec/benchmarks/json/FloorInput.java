package dev.vendorspec.benchmarks.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.math.BigDecimal;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A place in compact JSON whose form is known; {@link Floor} reads from it. For one thread. */
final class FloorInput {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long SIGNS = ONES << 7;

    private final byte[] bytes;
    private int at;

    FloorInput(byte[] bytes) {
        this.bytes = bytes;
    }

    static byte[] name(String name) {
        return ('"' + name + "\":").getBytes(StandardCharsets.UTF_8);
    }

    void open() {
        at++;
    }

    void close() {
        at++;
    }

    boolean at(byte[] name) {
        int from = bytes[at] == ',' ? at + 1 : at;
        int index = 0;
        if (from + name.length > bytes.length) {
            return false;
        }
        for (; index + 8 <= name.length; index += 8) {
            if ((long) LONGS.get(bytes, from + index) != (long) LONGS.get(name, index)) {
                return false;
            }
        }
        for (; index < name.length; index++) {
            if (bytes[from + index] != name[index]) {
                return false;
            }
        }
        at = from + name.length;
        return true;
    }

    @SuppressWarnings("deprecation")
    String text() {
        int from = at + 1;
        int index = from;
        while (index + 8 <= bytes.length) {
            long word = (long) LONGS.get(bytes, index);
            long marks = (((word ^ ONES * '"') - ONES) | ((word ^ ONES * '\\') - ONES) | word) & SIGNS;
            if (marks != 0) {
                index += Long.numberOfTrailingZeros(marks) >>> 3;
                break;
            }
            index += 8;
        }
        while (bytes[index] != '"' && bytes[index] > 0) {
            index++;
        }
        if (bytes[index] == '"') {
            at = index + 1;
            return new String(bytes, 0, from, index - from);
        }
        while (bytes[index] != '"') {
            index++;
        }
        at = index + 1;
        return new String(bytes, from, index - from, StandardCharsets.UTF_8);
    }

    Integer integer() {
        int value = 0;
        while (isDigit(bytes[at])) {
            value = value * 10 + bytes[at++] - '0';
        }
        return value;
    }

    private static boolean isDigit(byte character) {
        return character >= '0' && character <= '9';
    }

    Boolean flag() {
        boolean flag = bytes[at] == 't';
        at += flag ? 4 : 5;
        return flag;
    }

    BigDecimal decimal() {
        long value = 0;
        int scale = 0;
        int step = 0;
        for (; isDigit(bytes[at]) || bytes[at] == '.'; at++) {
            if (bytes[at] == '.') {
                step = 1;
            } else {
                value = value * 10 + bytes[at] - '0';
                scale += step;
            }
        }
        return BigDecimal.valueOf(value, scale);
    }

    <T> List<T> list(Function<FloorInput, T> item) {
        List<T> items = new ArrayList<>(2);
        at++;
        while (bytes[at] != ']') {
            if (bytes[at] == ',') {
                at++;
            }
            items.add(item.apply(this));
        }
        at++;
        return items;
    }
}
