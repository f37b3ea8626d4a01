package dev.vendorspec.language.model;

import java.util.List;

/**
 * A question about an object's fields, with three answers: true, false, and unknown where a field that it compares is
 * absent. A rule applies only where the answer is true.
 */
public sealed interface Condition {

    /** How two values compare. */
    enum Operator {
        EQUAL("="),
        NOT_EQUAL("!="),
        LESS("<"),
        LESS_OR_EQUAL("<="),
        GREATER(">"),
        GREATER_OR_EQUAL(">=");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        /** The sign in a spec. */
        public String sign() {
            return sign;
        }
    }

    /** {@code field = literal} and its kin; unknown where the field is absent. Order only for numbers, dates and times. */
    record Compare(Path path, Operator operator, Literal literal) implements Condition {}

    /** {@code field in (a, b)}; unknown where the field is absent. */
    record In(Path path, List<Literal> literals) implements Condition {
        public In {
            literals = List.copyOf(literals);
        }
    }

    /** A comparison of more than a field with a literal; unknown where a side has no value. */
    record Relate(Operand left, Operator operator, Operand right) implements Condition {}

    /**
     * {@code field in list.other}: true where an item has that value, else unknown where the field, the list or an item's
     * value is absent, else false.
     */
    record Among(Path path, Items items) implements Condition {}

    /** {@code field is iban} and its kin: the format's shape or checksum; unknown where the field is blank. */
    record IsFormat(Path path, Domain domain) implements Condition {}

    /**
     * {@code any(list.field …)}: true where it is true of an item, false where it is false of all, else unknown, as where
     * the list is absent.
     */
    record Any(Path list, Condition ofItem) implements Condition {}

    /**
     * {@code all(list.field …)}: true where it is true of all items, false where it is false of one, else unknown, as
     * where the list is absent.
     */
    record All(Path list, Condition ofItem) implements Condition {}

    /** A flag by itself; unknown where it is absent. */
    record IsTrue(Path path) implements Condition {}

    /** {@code field is set}: present, whatever its value. Never unknown. */
    record IsSet(Path path) implements Condition {}

    /** {@code field is blank}: absent, text of nothing but white space, or an empty list. Never unknown. */
    record IsBlank(Path path) implements Condition {}

    /** Turns true and false around; unknown stays. */
    record Not(Condition condition) implements Condition {}

    /** False where one is false, true where all are true, else unknown. */
    record And(List<Condition> conditions) implements Condition {
        public And {
            conditions = List.copyOf(conditions);
        }
    }

    /** True where one is true, false where all are false, else unknown. */
    record Or(List<Condition> conditions) implements Condition {
        public Or {
            conditions = List.copyOf(conditions);
        }
    }
}
