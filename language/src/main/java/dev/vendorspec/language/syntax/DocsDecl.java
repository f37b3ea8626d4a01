package dev.vendorspec.language.syntax;

import dev.vendorspec.language.source.Written;
import org.jspecify.annotations.Nullable;

/**
 * Documentation as written; {@link #NONE} where nothing was.
 *
 * @param tr the Turkish text, or null
 * @param en the English text, or null
 */
public record DocsDecl(@Nullable Written tr, @Nullable Written en) {

    /** No text at all. */
    public static final DocsDecl NONE = new DocsDecl(null, null);
}
