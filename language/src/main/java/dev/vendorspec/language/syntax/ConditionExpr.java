package dev.vendorspec.language.syntax;

import dev.vendorspec.language.source.Location;
import java.util.List;

/** A condition as written. */
public sealed interface ConditionExpr {

    /** {@code path = literal} and its kin; the sign is one of {@code = != < <= > >=}. */
    record Compare(PathExpr path, String sign, Location signAt, LiteralExpr literal) implements ConditionExpr {}

    /** {@code path in (a, b)}. */
    record In(PathExpr path, List<LiteralExpr> literals) implements ConditionExpr {
        public In {
            literals = List.copyOf(literals);
        }
    }

    /** A flag by itself. */
    record Flag(PathExpr path) implements ConditionExpr {}

    /** {@code path is set}. */
    record IsSet(PathExpr path) implements ConditionExpr {}

    /** {@code path is blank}. */
    record IsBlank(PathExpr path) implements ConditionExpr {}

    /** {@code not c}. */
    record Not(ConditionExpr condition) implements ConditionExpr {}

    /** {@code c and c}. */
    record And(List<ConditionExpr> conditions) implements ConditionExpr {
        public And {
            conditions = List.copyOf(conditions);
        }
    }

    /** {@code c or c}. */
    record Or(List<ConditionExpr> conditions) implements ConditionExpr {
        public Or {
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * A literal, not yet of any type.
     *
     * @param kind how it was written
     * @param text what was written, without quotes
     */
    record LiteralExpr(Kind kind, String text, Location at) {

        /** How a literal can be written. */
        public enum Kind {
            /** Between double quotes. */
            TEXT,
            /** Digits. */
            NUMBER,
            /** A word: true, false or an enum's Java name or code. */
            WORD
        }
    }
}
