package dev.vendorspec.runtime.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.util.Locale;

/**
 * Texts that were cut in the middle of an emoji have half a character at their end. UTF-8 has no form for it, JSON has:
 * an escape. So such a text is read and written without loss, and nothing that makes text of an object ever fails.
 */
final class Surrogates {

    private static final char REPLACEMENT = '\uFFFD';

    private Surrogates() {}

    /** Writes a text value. */
    static void writeText(JsonGenerator generator, String text) throws IOException {
        if (firstLone(text, 0) < 0) {
            generator.writeString(text);
        } else {
            generator.writeRawValue(quoted(text));
        }
    }

    /** A name in which each half of a character is replaced: names are not worth an escape. */
    static String mended(String name) {
        StringBuilder mended = new StringBuilder(name);
        for (int lone = firstLone(name, 0); lone >= 0; lone = firstLone(name, lone + 1)) {
            mended.setCharAt(lone, REPLACEMENT);
        }
        return mended.toString();
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 16).append('"');
        int from = 0;
        for (int lone = firstLone(text, 0); lone >= 0; lone = firstLone(text, from)) {
            JsonStringEncoder.getInstance().quoteAsString(text.substring(from, lone), quoted);
            quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) text.charAt(lone)));
            from = lone + 1;
        }
        JsonStringEncoder.getInstance().quoteAsString(text.substring(from), quoted);
        return quoted.append('"').toString();
    }

    private static int firstLone(String text, int from) {
        for (int index = from; index < text.length(); index++) {
            char character = text.charAt(index);
            if (Character.isSurrogate(character)) {
                boolean pair = Character.isHighSurrogate(character)
                        && index + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(index + 1));
                if (!pair) {
                    return index;
                }
                index++;
            }
        }
        return -1;
    }
}
