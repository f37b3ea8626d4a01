package dev.vendorspec.processor.plan;

import dev.vendorspec.language.model.Literal;
import dev.vendorspec.language.model.ObjectType;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.processor.source.CodeBlock;
import org.jspecify.annotations.Nullable;

/**
 * The variables that generated conditions read from. {@link PathCode} looks paths up in it.
 *
 * @param type the type of the object that has the rule
 * @param root the variable that holds it, or {@link #FIELDS}
 * @param itemType the type of the item that is looked at; null for none, or a plain value
 * @param constants what keeps the values that are compared with; null where they are made in place
 */
record CodeScope(
        ObjectType type,
        String root,
        @Nullable ObjectType itemType,
        @Nullable RuleConstants constants) {

    /** The variable that holds the fields of the object that a generated class reads, writes or checks. */
    static final String FIELDS = "fields";

    /** The variable that holds an item. */
    static final String ITEM = "item";

    /** The variable that holds an enclosing object. */
    static final String FROM = "from";

    CodeScope(ObjectType type, String root) {
        this(type, root, null, null);
    }

    /** That of a rule, which looks at the object that the generated class checks. */
    static CodeScope ofRule(ObjectType type, RuleConstants constants) {
        return new CodeScope(type, FIELDS, null, constants);
    }

    /** A literal as a Java expression of the field's boxed class or its primitive. */
    CodeBlock literal(ValueType of, Literal literal, ValuePlanner values) {
        return constants == null ? values.literal(of, literal) : constants.literal(of, literal);
    }

    /** The same, looking at an item. */
    CodeScope at(@Nullable ObjectType item) {
        return new CodeScope(type, root, item, constants);
    }
}
