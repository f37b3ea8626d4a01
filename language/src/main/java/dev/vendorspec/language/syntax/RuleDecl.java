package dev.vendorspec.language.syntax;

import dev.vendorspec.language.source.Written;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule as written.
 *
 * @param when the condition, or null where none was written or it could not be read
 * @param whenBroken whether a condition was written that could not be read, which has been told
 * @param level the word behind {@code level}, or null
 */
public record RuleDecl(
        Written name,
        @Nullable ConditionExpr when,
        boolean whenBroken,
        DemandDecl demand,
        @Nullable Written level,
        DocsDecl docs) {

    /** What a rule demands. */
    public sealed interface DemandDecl {

        /** {@code require: a} or {@code require: [a, b]}. */
        record Require(List<PathExpr> paths) implements DemandDecl {
            public Require {
                paths = List.copyOf(paths);
            }
        }

        /** {@code atLeastOne: [a, b]}. */
        record AtLeastOne(List<PathExpr> paths) implements DemandDecl {
            public AtLeastOne {
                paths = List.copyOf(paths);
            }
        }

        /** {@code note: text}. */
        record Note(Written text) implements DemandDecl {}
    }
}
