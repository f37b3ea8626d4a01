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

    /** {@code field = literal} and its kin; unknown where the field is absent. Order only for numbers. */
    record Compare(Path path, Operator operator, Literal literal) implements Condition {}

    /** {@code field in (a, b)}; unknown where the field is absent. */
    record In(Path path, List<Literal> literals) implements Condition {
        public In {
            literals = List.copyOf(literals);
        }
    }

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
