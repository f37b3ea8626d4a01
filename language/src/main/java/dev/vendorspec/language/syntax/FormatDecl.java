package dev.vendorspec.language.syntax;

import dev.vendorspec.language.source.Written;
import org.jspecify.annotations.Nullable;

/**
 * In which form a request's body travels, as written.
 *
 * @param kind which of the keys the body stands under
 * @param lists how a form's lists travel, or null where nothing is said
 */
public record FormatDecl(Kind kind, @Nullable Written lists) {

    /** JSON, as where nothing else is said. */
    public static final FormatDecl JSON = new FormatDecl(Kind.JSON, null);

    /** The keys for what is sent. */
    public enum Kind {
        /** {@code request}. */
        JSON("request"),
        /** {@code form}. */
        FORM("form"),
        /** {@code multipart}. */
        MULTIPART("multipart");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** The key in the document. */
        public String key() {
            return key;
        }
    }
}
