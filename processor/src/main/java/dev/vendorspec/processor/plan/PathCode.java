package dev.vendorspec.processor.plan;

import dev.vendorspec.language.model.Field;
import dev.vendorspec.language.model.Items;
import dev.vendorspec.language.model.ObjectType;
import dev.vendorspec.language.model.Path;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.language.model.Vendor;
import dev.vendorspec.processor.source.CodeBlock;
import dev.vendorspec.runtime.contract.Conditions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Java for ways down an object. Values are read from the DTO's own fields, which tell an absent list from an empty one. */
final class PathCode {

    private final Vendor vendor;
    private final VendorNames names;

    PathCode(Vendor vendor, VendorNames names) {
        this.vendor = vendor;
        this.names = names;
    }

    /** The way to the last field, where everything before it is known to be there. */
    CodeBlock reach(List<Field> fields, ObjectType type, String root) {
        StringBuilder code = new StringBuilder(root);
        String step = root.equals(CodeScope.FIELDS) ? "." : ".fields.";
        ObjectType at = type;
        for (Field field : fields) {
            code.append(step).append(names.javaName(at, field));
            step = ".fields.";
            at = below(at.field(field.wireName()), at);
        }
        return CodeBlock.of("$L", code);
    }

    /** Whether the last field is there, and all before it. */
    CodeBlock present(Path path, ObjectType type, String root) {
        List<CodeBlock> parts = new ArrayList<>();
        for (int depth = 1; depth <= path.fields().size(); depth++) {
            parts.add(CodeBlock.of("$L != null", reach(path.fields().subList(0, depth), type, root)));
        }
        return parts.stream().collect(CodeBlock.joining(" && "));
    }

    /** The value of the last field, null where anything on the way is absent. */
    CodeBlock value(Path path, ObjectType type, String root) {
        CodeBlock reach = reach(path.fields(), type, root);
        int last = path.fields().size() - 1;
        if (last == 0) {
            return reach;
        }
        CodeBlock before = present(new Path(path.fields().subList(0, last)), type, root);
        return CodeBlock.of("($L ? $L : null)", before, reach);
    }

    /** A value that may be read after {@link #present} was found true. */
    CodeBlock reach(Path path, CodeScope scope) {
        return switch (path.start().kind()) {
            case HERE -> reach(path.fields(), scope.type(), scope.root());
            case ITEM -> reach(path.fields(), itemType(scope), CodeScope.ITEM);
            case PLAIN_ITEM -> CodeBlock.of("$L", CodeScope.ITEM);
            case UP, TOP -> upward(path);
        };
    }

    /** Whether the value is there, and all before it. */
    CodeBlock present(Path path, CodeScope scope) {
        return switch (path.start().kind()) {
            case HERE -> present(path, scope.type(), scope.root());
            case ITEM -> present(path, itemType(scope), CodeScope.ITEM);
            case PLAIN_ITEM -> CodeBlock.of("$L != null", CodeScope.ITEM);
            case UP, TOP -> CodeBlock.of("$L != null", upward(path));
        };
    }

    /** The value, null where anything on the way is absent. */
    CodeBlock value(Path path, CodeScope scope) {
        return switch (path.start().kind()) {
            case HERE -> value(path, scope.type(), scope.root());
            case ITEM -> value(path, itemType(scope), CodeScope.ITEM);
            case PLAIN_ITEM, UP, TOP -> reach(path, scope);
        };
    }

    /** The object type of a list's items; null where they are plain values. */
    @Nullable
    ObjectType element(Path list) {
        return list.last().type() instanceof ValueType.ListOf of && of.element() instanceof ValueType.ObjectOf object
                ? vendor.object(object.objectName())
                : null;
    }

    private static ObjectType itemType(CodeScope scope) {
        ObjectType type = scope.itemType();
        if (type == null) {
            throw new IllegalStateException("a path from an item, but no item is looked at");
        }
        return type;
    }

    /** What the enclosing object says; there is one of several types where the rule's type is used in several places. */
    private CodeBlock upward(Path path) {
        CodeBlock all = CodeBlock.of("");
        for (String typeName : path.start().types()) {
            ObjectType type = vendor.object(typeName);
            CodeBlock read = value(path, type, CodeScope.FROM);
            CodeBlock one = path.start().kind() == Path.Start.Kind.TOP
                    ? CodeBlock.of("context.top($T.class, from -> $L)", names.type(typeName), read)
                    : CodeBlock.of(
                            "context.up($L, $T.class, from -> $L)", path.start().levels(), names.type(typeName), read);
            all = all.isEmpty() ? one : CodeBlock.of("$T.either($L, $L)", Conditions.class, all, one);
        }
        return all;
    }

    /** The member of a way up, as messages tell it. */
    private CodeBlock upwardMember(Path path) {
        return member(path, vendor.object(path.start().types().get(0)));
    }

    /** The member at the end of a path of a rule. */
    CodeBlock memberOf(Path path, ObjectType type) {
        return path.isDown() ? ownMember(path, type) : upwardMember(path);
    }

    /** The last field's member, which knows the members on the way down to it from the class that is generated. */
    CodeBlock ownMember(Path path, ObjectType type) {
        Field first = path.fields().get(0);
        return member(CodeBlock.of("$N", names.memberConstant(type, first)), path, type);
    }

    private CodeBlock member(Path path, ObjectType type) {
        return member(constant(type, path.fields().get(0)), path, type);
    }

    private CodeBlock member(CodeBlock first, Path path, ObjectType type) {
        CodeBlock member = first;
        ObjectType at = below(path.fields().get(0), type);
        for (Field field : path.fields().subList(1, path.fields().size())) {
            member = CodeBlock.of("$L.in($L)", constant(at, field), member);
            at = below(field, at);
        }
        return member;
    }

    private CodeBlock constant(ObjectType type, Field field) {
        return CodeBlock.of("$T.$N", names.spec(type.name()), names.memberConstant(type, field));
    }

    /** The member of a list's item that has a value, which knows the members on the way; {@code null} for the item. */
    CodeBlock memberOfItem(Items items) {
        ObjectType element = element(items.list());
        return element == null || items.inItem().isEmpty()
                ? CodeBlock.of("null")
                : member(new Path(items.inItem()), element);
    }

    /** The object that a field holds, alone or as a list's items; the object itself where the field holds none. */
    ObjectType below(Field field, ObjectType at) {
        ValueType type = field.type() instanceof ValueType.ListOf list ? list.element() : field.type();
        return type instanceof ValueType.ObjectOf of ? vendor.object(of.objectName()) : at;
    }
}
