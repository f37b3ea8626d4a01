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

    /** {@code path in list.field}: another list's field, or a list of plain values. */
    record InList(PathExpr path, PathExpr list) implements ConditionExpr {}

    /** A comparison with more on a side than a field on the left and a literal on the right. */
    record Relate(OperandExpr left, String sign, Location signAt, OperandExpr right) implements ConditionExpr {}

    /** {@code path is iban} and its kin. */
    record IsFormat(PathExpr path, String format) implements ConditionExpr {}

    /**
     * {@code any(…)} or {@code all(…)}.
     *
     * @param every whether it is {@code all}
     * @param at where it begins
     */
    record Quantified(boolean every, ConditionExpr condition, Location at) implements ConditionExpr {}

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

    /** What can stand on either side of a comparison. */
    sealed interface OperandExpr {

        /** Where it begins. */
        Location at();
    }

    /** A field's value. */
    record PathOperand(PathExpr path) implements OperandExpr {
        @Override
        public Location at() {
            return path.at();
        }
    }

    /** A literal. */
    record LiteralOperand(LiteralExpr literal) implements OperandExpr {
        @Override
        public Location at() {
            return literal.at();
        }
    }

    /** {@code sum(list.a)}, {@code count(list)} or {@code length(a)}. */
    record Function(String name, PathExpr path, Location at) implements OperandExpr {}

    /** {@code today}. */
    record Today(Location at) implements OperandExpr {}

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
