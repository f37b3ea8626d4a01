package dev.vendorspec.runtime.json;

import dev.vendorspec.runtime.UnreadableJsonException;
import dev.vendorspec.runtime.contract.Encoding;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/** Turns texts that were made of values back into JSON, which the readers know how to read. */
final class Encodings {

    private Encodings() {}

    /** What a message calls it. */
    static String name(Encoding encoding) {
        return switch (encoding) {
            case PLAIN -> "the text";
            case JSON -> "JSON text";
            case BASE64 -> "base64";
            case JSON_BASE64 -> "the base64 of JSON text";
        };
    }

    /**
     * The JSON of the value that the text was made of; plain text is a JSON text.
     *
     * @throws UnreadableJsonException where the text is no base64
     */
    static byte[] json(Encoding encoding, String text) {
        return switch (encoding) {
            case PLAIN -> quoted(text);
            case JSON -> text.getBytes(StandardCharsets.UTF_8);
            case BASE64 -> quoted(new String(base64(text), StandardCharsets.UTF_8));
            case JSON_BASE64 -> base64(text);
        };
    }

    /** A JSON array of the texts that stand in one. */
    static byte[] items(String between, String text) {
        String[] items = between.isEmpty() ? new String[] {text} : text.split(Pattern.quote(between), -1);
        return Json.write(json -> {
            json.beginArray();
            for (String item : items) {
                json.text(item);
            }
            json.endArray();
        });
    }

    private static byte[] quoted(String text) {
        return Json.write(json -> json.text(text));
    }

    private static byte[] base64(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException otherText) {
            throw new UnreadableJsonException("", 1, 1, "expected base64, found another text");
        }
    }
}
