package dev.vendorspec.runtime.contract;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joins the parts of a computed value in the order in which they are added. Generated {@code signature} methods use it.
 * For one thread.
 */
public final class Parts {

    private final byte[] separator;
    private final List<byte[]> parts = new ArrayList<>();
    private boolean secret;
    private @Nullable ComputedValue absent = ComputedValue.of("");

    private Parts(String separator) {
        this.separator = separator.getBytes(StandardCharsets.UTF_8);
    }

    /** Parts with that text between them, which may be empty. What is absent is an empty part. */
    public static Parts separatedBy(String separator) {
        return new Parts(separator);
    }

    /** From here on, what is absent has that text in its place. */
    public Parts absentAs(String text) {
        absent = ComputedValue.of(text);
        return this;
    }

    /** From here on, what is absent has no place, and no separator. */
    public Parts withoutAbsent() {
        absent = null;
        return this;
    }

    /** A constant. */
    public Parts add(String text) {
        parts.add(text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** A value; null where it is absent. */
    public Parts add(@Nullable ComputedValue value) {
        ComputedValue present = value == null ? absent : value;
        if (present != null) {
            parts.add(present.bytes());
            secret |= present.isSecret();
        }
        return this;
    }

    /** Each value of a field that may have several; absent where there is none. */
    public Parts addAll(List<ComputedValue> values) {
        if (values.isEmpty()) {
            return add((ComputedValue) null);
        }
        values.forEach(this::add);
        return this;
    }

    /** All of them in one. */
    public ComputedValue join() {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                joined.writeBytes(separator);
            }
            joined.writeBytes(parts.get(i));
        }
        return ComputedValue.of(joined.toByteArray(), secret);
    }

    /** How many there are, never one of them. */
    @Override
    public String toString() {
        return parts.size() + (parts.size() == 1 ? " part" : " parts");
    }
}
