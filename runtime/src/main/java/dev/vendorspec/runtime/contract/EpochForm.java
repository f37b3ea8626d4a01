package dev.vendorspec.runtime.contract;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a moment travels that is counted from the beginning of 1970 in UTC. Generated codecs name them. */
public enum EpochForm {
    /** Seconds as a JSON number; parts of a second are left out. */
    SECONDS(false, false),
    /** Seconds as text. */
    SECONDS_TEXT(false, true),
    /** Milliseconds as a JSON number; parts of a millisecond are left out. */
    MILLIS(true, false),
    /** Milliseconds as text. */
    MILLIS_TEXT(true, true);

    private final boolean millis;
    private final boolean quoted;

    EpochForm(boolean millis, boolean quoted) {
        this.millis = millis;
        this.quoted = quoted;
    }

    /** The moment of a count; null where there is none so far away. For the runtime's reader. */
    public @Nullable Instant read(long count) {
        try {
            return millis ? Instant.ofEpochMilli(count) : Instant.ofEpochSecond(count);
        } catch (DateTimeException tooFar) {
            return null;
        }
    }

    void write(ValueWriter writer, Instant value) {
        BigDecimal seconds = BigDecimal.valueOf(value.getEpochSecond());
        BigDecimal count =
                millis ? seconds.movePointRight(3).add(BigDecimal.valueOf(value.getNano() / 1_000_000)) : seconds;
        if (quoted) {
            writer.word(count.toPlainString());
        } else {
            writer.decimal(count);
        }
    }
}
