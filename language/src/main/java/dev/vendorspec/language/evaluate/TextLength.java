package dev.vendorspec.language.evaluate;

import java.text.Normalizer;

/** How long text is for a limit: code points after normalization to NFC. The text checks call it. */
final class TextLength {

    private TextLength() {}

    static int of(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return composed.codePointCount(0, composed.length());
    }
}
