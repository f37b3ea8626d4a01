package dev.vendorspec.processor.plan;

import com.palantir.javapoet.CodeBlock;
import dev.vendorspec.language.model.Field;
import dev.vendorspec.language.model.ObjectType;
import dev.vendorspec.language.model.Path;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.language.model.Vendor;
import java.util.ArrayList;
import java.util.List;

/** Java for ways down an object. Values are read from the DTO's fields, which tell an absent list from an empty one. */
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
        ObjectType at = type;
        for (Field field : fields) {
            code.append('.').append(names.javaName(at, field));
            at = below(field, at);
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

    /** The last field's member, which knows the members on the way down to it. */
    CodeBlock member(Path path, ObjectType type) {
        CodeBlock member = CodeBlock.of("");
        ObjectType at = type;
        for (Field field : path.fields()) {
            CodeBlock own = CodeBlock.of("$T.$N", names.members(at), names.memberConstant(at, field));
            member = member.isEmpty() ? own : CodeBlock.of("$L.in($L)", own, member);
            at = below(field, at);
        }
        return member;
    }

    /** The object that a field holds, alone or as a list's items; the object itself where the field holds none. */
    ObjectType below(Field field, ObjectType at) {
        ValueType type = field.type() instanceof ValueType.ListOf list ? list.element() : field.type();
        return type instanceof ValueType.ObjectOf of ? vendor.object(of.objectName()) : at;
    }
}
