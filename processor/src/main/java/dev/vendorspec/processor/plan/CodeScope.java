package dev.vendorspec.processor.plan;

import dev.vendorspec.language.model.ObjectType;
import org.jspecify.annotations.Nullable;

/**
 * The variables that generated conditions read from. {@link PathCode} looks paths up in it.
 *
 * @param type the type of the object that has the rule
 * @param root the variable that holds it
 * @param itemType the type of the item that is looked at; null for none, or a plain value
 */
record CodeScope(ObjectType type, String root, @Nullable ObjectType itemType) {

    /** The variable that holds an item. */
    static final String ITEM = "item";

    /** The variable that holds an enclosing object. */
    static final String FROM = "from";

    CodeScope(ObjectType type, String root) {
        this(type, root, null);
    }

    /** The same, looking at an item. */
    CodeScope at(@Nullable ObjectType item) {
        return new CodeScope(type, root, item);
    }
}
