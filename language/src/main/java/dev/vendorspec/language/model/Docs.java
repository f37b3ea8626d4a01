package dev.vendorspec.language.model;

import org.jspecify.annotations.Nullable;

/**
 * A text in the languages of the vendor's page.
 *
 * @param tr the Turkish text, or null where the page has none
 * @param en the English text, or null where the page has none
 */
public record Docs(@Nullable String tr, @Nullable String en) {

    /** No text at all. */
    public static final Docs NONE = new Docs(null, null);

    /** Whether there is no text in either language. */
    public boolean isEmpty() {
        return tr == null && en == null;
    }
}
