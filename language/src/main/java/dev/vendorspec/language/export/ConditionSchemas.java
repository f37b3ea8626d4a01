package dev.vendorspec.language.export;

import dev.vendorspec.language.model.Condition;
import dev.vendorspec.language.model.Field;
import dev.vendorspec.language.model.Literal;
import dev.vendorspec.language.model.Path;
import dev.vendorspec.language.model.Traits;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.language.model.Vendor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Schemas that an object passes exactly where a condition is true of it, or exactly where it is false. Both are needed:
 * what is neither, because a field is absent, must pass neither, and {@code not} alone would pass it. For the same
 * reason every schema about a member demands the member: {@code properties} says nothing of one that is absent.
 * {@link RuleSchemas} calls it.
 */
final class ConditionSchemas {

    private final LiteralSchemas literals;
    private final ValueSchemas values;

    ConditionSchemas(Vendor vendor) {
        this.literals = new LiteralSchemas(vendor);
        this.values = new ValueSchemas(vendor);
    }

    /** The schema for that answer; empty where JSON Schema cannot say it. */
    Optional<SchemaNode> of(Condition condition, boolean answer) {
        return path(condition).filter(path -> !isSayable(path)).isPresent() ? Optional.empty() : say(condition, answer);
    }

    private static Optional<Path> path(Condition condition) {
        if (condition instanceof Condition.IsSet set) {
            return Optional.of(set.path());
        }
        if (condition instanceof Condition.IsBlank blank) {
            return Optional.of(blank.path());
        }
        if (condition instanceof Condition.IsTrue flag) {
            return Optional.of(flag.path());
        }
        if (condition instanceof Condition.In in) {
            return Optional.of(in.path());
        }
        return condition instanceof Condition.Compare compare ? Optional.of(compare.path()) : Optional.empty();
    }

    /** Whether the way leads down, over members that have one name each, and none where they have no value. */
    static boolean isSayable(Path path) {
        return path.isDown()
                && path.fields().stream()
                        .map(Field::traits)
                        .allMatch(traits -> traits.aka().isEmpty() && traits.absent() == Traits.Absent.OMITTED);
    }

    private Optional<SchemaNode> say(Condition condition, boolean answer) {
        if (condition instanceof Condition.Not not) {
            return of(not.condition(), !answer);
        }
        if (condition instanceof Condition.And and) {
            return each(and.conditions(), answer).map(answer ? SchemaNode::allOf : SchemaNode::anyOf);
        }
        if (condition instanceof Condition.Or or) {
            return each(or.conditions(), answer).map(answer ? SchemaNode::anyOf : SchemaNode::allOf);
        }
        if (condition instanceof Condition.IsSet set) {
            SchemaNode there = at(set.path(), SchemaNode.empty());
            return Optional.of(answer ? there : SchemaNode.not(there));
        }
        if (condition instanceof Condition.IsBlank blank) {
            SchemaNode filled = filled(blank.path());
            return Optional.of(answer ? SchemaNode.not(filled) : filled);
        }
        return comparison(condition, answer);
    }

    private Optional<List<SchemaNode>> each(List<Condition> conditions, boolean answer) {
        List<SchemaNode> schemas = new ArrayList<>();
        conditions.forEach(condition -> of(condition, answer).ifPresent(schemas::add));
        return schemas.size() == conditions.size() ? Optional.of(schemas) : Optional.empty();
    }

    private Optional<SchemaNode> comparison(Condition condition, boolean answer) {
        if (condition instanceof Condition.IsTrue flag) {
            return literals.equal(flag.path().last().type(), new Literal.Flag(answer))
                    .map(value -> at(flag.path(), value));
        }
        if (condition instanceof Condition.In in) {
            return oneOf(in).map(value -> at(in.path(), answer ? value : SchemaNode.not(value)));
        }
        return condition instanceof Condition.Compare compare
                ? compare(compare).map(value -> at(compare.path(), answer ? value : SchemaNode.not(value)))
                : Optional.empty();
    }

    private Optional<SchemaNode> oneOf(Condition.In in) {
        ValueType type = in.path().last().type();
        List<SchemaNode> schemas = new ArrayList<>();
        in.literals().forEach(literal -> literals.equal(type, literal).ifPresent(schemas::add));
        return schemas.size() == in.literals().size() ? Optional.of(SchemaNode.anyOf(schemas)) : Optional.empty();
    }

    private Optional<SchemaNode> compare(Condition.Compare compare) {
        ValueType type = compare.path().last().type();
        return switch (compare.operator()) {
            case EQUAL -> literals.equal(type, compare.literal());
            case NOT_EQUAL -> literals.equal(type, compare.literal()).map(SchemaNode::not);
            case LESS -> order(type, "exclusiveMaximum", compare.literal());
            case LESS_OR_EQUAL -> order(type, "maximum", compare.literal());
            case GREATER -> order(type, "exclusiveMinimum", compare.literal());
            case GREATER_OR_EQUAL -> order(type, "minimum", compare.literal());
        };
    }

    private static Optional<SchemaNode> order(ValueType type, String keyword, Literal literal) {
        return LiteralSchemas.isJsonNumber(type) && literal instanceof Literal.Number number
                ? Optional.of(SchemaNode.of(keyword, number.value()))
                : Optional.empty();
    }

    /** What an object passes whose field at the end of the path is there and not blank. */
    SchemaNode filled(Path path) {
        return at(path, values.notBlank(path.last().type()));
    }

    private static SchemaNode at(Path path, SchemaNode value) {
        SchemaNode inner = value;
        for (int i = path.fields().size() - 1; i >= 0; i--) {
            Field field = path.fields().get(i);
            SchemaNode required = SchemaNode.of("required", List.of(field.wireName()));
            inner = inner.isEmpty() ? required : required.with("properties", SchemaNode.of(field.wireName(), inner));
        }
        return inner;
    }
}
