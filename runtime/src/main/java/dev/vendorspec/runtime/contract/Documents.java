package dev.vendorspec.runtime.contract;

import dev.vendorspec.runtime.json.Json;
import java.util.List;

/** Whole JSON texts, read with a generated codec; generated {@code fromJson} methods call it. */
public final class Documents {

    private Documents() {}

    /**
     * The object that the text holds.
     *
     * @throws dev.vendorspec.runtime.UnreadableJsonException if the text is not exactly one such object
     */
    public static <T> T read(String json, JsonCodec<T> codec) {
        return Json.readPresent(json, "an object", reader -> reader.object(codec));
    }

    /**
     * The objects of the array that the text holds; unmodifiable.
     *
     * @throws dev.vendorspec.runtime.UnreadableJsonException if the text is not exactly one array of such objects
     */
    public static <T> List<T> readList(String json, JsonCodec<T> codec) {
        return Json.readPresent(json, "an array", reader -> reader.list(item -> item.object(codec)));
    }
}
