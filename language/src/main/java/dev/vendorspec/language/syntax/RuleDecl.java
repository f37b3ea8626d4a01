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
 * @param endpoints the names behind {@code in}; empty for every endpoint
 * @param message the texts behind {@code message}
 */
public record RuleDecl(
        Written name,
        @Nullable ConditionExpr when,
        boolean whenBroken,
        DemandDecl demand,
        @Nullable Written level,
        DocsDecl docs,
        List<Written> endpoints,
        DocsDecl message) {

    public RuleDecl {
        endpoints = List.copyOf(endpoints);
    }

    /** What a rule demands. */
    public sealed interface DemandDecl {

        /** {@code require: a} or {@code require: [a, b]}. */
        record Require(List<PathExpr> paths) implements DemandDecl {
            public Require {
                paths = List.copyOf(paths);
            }
        }

        /** {@code forbid: a} or {@code forbid: [a, b]}. */
        record Forbid(List<PathExpr> paths) implements DemandDecl {
            public Forbid {
                paths = List.copyOf(paths);
            }
        }

        /**
         * {@code atLeastOne: [a, [b, c]]} and its kin.
         *
         * @param key {@code exactlyOne}, {@code atMostOne}, {@code atLeastOne} or {@code allOrNone}
         * @param groups each with one field or several
         */
        record Choice(String key, List<List<PathExpr>> groups) implements DemandDecl {
            public Choice {
                groups = groups.stream().map(List::copyOf).toList();
            }
        }

        /** {@code assert: condition}. */
        record Assert(ConditionExpr condition) implements DemandDecl {}

        /** {@code unique: list.a}; {@code same: list.a} where it says so. */
        record Items(boolean same, PathExpr path) implements DemandDecl {}

        /** {@code note: text}. */
        record Note(Written text) implements DemandDecl {}
    }
}
