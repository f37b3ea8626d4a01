package dev.vendorspec.runtime.contract;

import dev.vendorspec.runtime.Bytes;
import dev.vendorspec.runtime.Code;
import dev.vendorspec.runtime.FileContent;
import dev.vendorspec.runtime.JsonValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON document leniently: text accepts numbers and flags, numbers and flags accept their text. Generated
 * codecs call it; every value method takes the value at which the reader stands, answers null for JSON null, and all
 * but {@link #text} answer null for an empty text too. What cannot be read is an
 * {@link dev.vendorspec.runtime.UnreadableJsonException}, or what another JSON library throws. For one thread.
 */
public abstract class JsonReader {

    /** For the runtime itself. */
    protected JsonReader() {}

    /** Enters the object at which the reader stands. */
    public abstract void beginObject();

    /**
     * Goes to the next member that is known. Members that are not are kept for {@link #undocumented}.
     *
     * @param members the type's members
     * @param last the index answered before, −1 at first: the one behind it is the best guess
     * @return the member's index, or −1 at the object's end
     */
    public abstract int nextMember(Members members, int last);

    /** The unknown members of the object that just ended, in their order; to be asked right after the −1. */
    public abstract Map<String, JsonValue> undocumented();

    /** Text; of a number or a flag the text as written: {@code 10.00} gives {@code "10.00"}. */
    public abstract @Nullable String text();

    /** A whole number: 2, 2.0 and "2" are 2; 2.9 and what does not fit cannot be read. */
    public abstract @Nullable Integer integer();

    /** A whole number, as {@link #integer}. */
    public abstract @Nullable Long longInteger();

    /** A decimal number with its scale as written. */
    public abstract @Nullable BigDecimal decimal();

    /** A decimal number in its form, or with a point for a comma, or as a JSON number. */
    public abstract @Nullable BigDecimal decimal(DecimalForm form);

    /** A flag: the form's own two texts, true and false in any case, 0 and 1. */
    public abstract @Nullable Boolean flag(FlagForm form);

    /** A date. */
    public abstract @Nullable LocalDate date(DateTimeFormatter format);

    /** A time of day. */
    public abstract @Nullable LocalTime time(DateTimeFormatter format);

    /** A date with a time of day. */
    public abstract @Nullable LocalDateTime dateTime(DateTimeFormatter format);

    /** A moment; the format has its offset. */
    public abstract @Nullable Instant instant(DateTimeFormatter format);

    /** A moment that is counted. */
    public abstract @Nullable Instant epoch(EpochForm form);

    /** Content in base64. */
    public abstract @Nullable Bytes bytes();

    /** Any JSON but null, also an empty text. */
    public abstract @Nullable JsonValue json();

    /** A file, which is only sent: nothing but null can be read. */
    public abstract @Nullable FileContent file();

    /** A UUID in its usual 36 characters. */
    public abstract @Nullable UUID uuid();

    /** A code, from text or number; an unknown one is kept. */
    public abstract <C extends Code> @Nullable C code(CodeList<C> codes);

    /** An object. */
    public abstract <T> @Nullable T object(JsonCodec<T> codec);

    /** A list without its null items; unmodifiable. */
    public abstract <T> @Nullable List<T> list(Item<T> item);

    /** A list as {@link #list}, or a value that stands alone, as a list of one. */
    public abstract <T> @Nullable List<T> oneOrMany(Item<T> item);

    /** A map without its null values, in the document's order; unmodifiable. Of equal keys the last one counts. */
    public abstract <T> @Nullable Map<String, T> map(Item<T> item);

    /** What a text was made of, or the value itself where it was not made into one. */
    public abstract <T> @Nullable T encoded(Encoding encoding, Item<T> form);

    /** The list of which the items stand in a text, or the list itself where it is one. */
    public abstract <T> @Nullable List<T> joined(String between, Item<List<T>> form);

    /** Text of which {@code ""} says that it is absent. */
    public final @Nullable String filledText() {
        String text = text();
        return text == null || text.isEmpty() ? null : text;
    }

    /** What was read last, or else what was read before it under another of the field's names. */
    public static <T> @Nullable T either(@Nullable T last, @Nullable T before) {
        return last == null ? before : last;
    }

    /**
     * How an item of a list or a value of a map is read.
     *
     * @param <T> what an item is
     */
    @FunctionalInterface
    public interface Item<T> {

        /** Reads the item at which the reader stands; null where it is to be dropped. */
        @Nullable
        T read(JsonReader reader);
    }
}
