package dev.vendorspec.language.syntax;

import dev.vendorspec.language.source.Written;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One value of a signature as written.
 *
 * @param source what it is computed from, or null where that could not be read
 * @param encode how bytes become text, or null for the usual way
 * @param prefix what stands before it, or null
 * @param suffix what stands behind it, or null
 * @param into where it goes; empty where only later values use it
 */
public record ComputedDecl(
        Written name,
        @Nullable SourceDecl source,
        @Nullable Written encode,
        @Nullable Written prefix,
        @Nullable Written suffix,
        List<Written> into) {

    public ComputedDecl {
        into = List.copyOf(into);
    }

    /** What a value is computed from. */
    public sealed interface SourceDecl {

        /** Something that does not come again. */
        record Nonce(Written form) implements SourceDecl {}

        /** The clock. */
        record Now(Written format, @Nullable Written zone) implements SourceDecl {}

        /**
         * Parts, joined.
         *
         * @param choices which parts, by conditions over the request; one without a condition where it is always the same
         * @param absent what stands for an absent field, or null
         * @param hash the algorithm without a key, or null
         * @param hmac the algorithm with a key, or null
         * @param key the key, or null
         * @param keyForm how the key's text is read, or null for its characters
         */
        record Joined(
                List<ChoiceDecl> choices,
                @Nullable Written separator,
                @Nullable Written absent,
                @Nullable Written hash,
                @Nullable Written hmac,
                @Nullable Written key,
                @Nullable Written keyForm)
                implements SourceDecl {
            public Joined {
                choices = List.copyOf(choices);
            }
        }

        /**
         * A signer that the caller supplies.
         *
         * @param parts what it is given, or null for the body
         */
        record Signer(@Nullable Joined parts, Written flag) implements SourceDecl {}
    }

    /**
     * Parts for one case.
     *
     * @param when the condition, or null where none was written
     */
    public record ChoiceDecl(@Nullable ConditionExpr when, List<Written> parts) {
        public ChoiceDecl {
            parts = List.copyOf(parts);
        }
    }
}
