package dev.vendorspec.language.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Strict UTF-8: turns bytes into a source, or into a source with a defect. {@link SourceText#decode} calls it. */
final class Utf8 {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8() {}

    static SourceText decode(String path, byte[] bytes) {
        if (bytes.length > SourceText.MAX_BYTES) {
            return defective(path, "", SourceDefect.Kind.TOO_LARGE);
        }
        CharBuffer read = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes), read, true);
        String text = withoutMark(read.flip().toString());
        return result.isError()
                ? defective(path, text, SourceDefect.Kind.NOT_UTF8)
                : new SourceText(path, text, Optional.empty());
    }

    private static SourceText defective(String path, String readable, SourceDefect.Kind kind) {
        Location end = new SourceText(path, readable).atOffset(readable.length());
        // A few letters of what follows would be guesses, so the text ends where it stops being UTF-8.
        return new SourceText(path, readable, Optional.of(new SourceDefect(kind, end.line(), end.column())));
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}
