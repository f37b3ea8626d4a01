package dev.vendorspec.language.evaluate;

import java.text.Normalizer;

/** How long text is for a limit: its code points, after normalization to NFC where that makes them fewer. The text checks call it. */
final class TextLength {

    private TextLength() {}

    static int of(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return Math.min(text.codePointCount(0, text.length()), composed.codePointCount(0, composed.length()));
    }
}
