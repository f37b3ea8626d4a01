package dev.vendorspec.processor.plan;

import dev.vendorspec.language.model.Field;
import dev.vendorspec.language.model.ObjectType;
import dev.vendorspec.language.model.Path;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.processor.source.CodeBlock;
import java.util.List;

/** Java for a copy of an object with another value in one of its fields; objects on the way are made where absent. */
final class FilledCode {

    private final VendorNames names;
    private final PathCode paths;

    FilledCode(VendorNames names, PathCode paths) {
        this.names = names;
        this.paths = paths;
    }

    /**
     * The copy.
     *
     * @param root an expression for the object, which is there
     * @param text an expression for the value as text
     */
    CodeBlock copy(Path path, ObjectType type, CodeBlock root, CodeBlock text) {
        return copy(path.fields(), type, root, CodeBlock.of("$L.toBuilder()", root), value(path, text));
    }

    private CodeBlock copy(List<Field> way, ObjectType type, CodeBlock at, CodeBlock builder, CodeBlock value) {
        Field field = way.get(0);
        String name = names.javaName(type, field);
        if (way.size() == 1) {
            return CodeBlock.of("$L.$N($L).build()", builder, name, value);
        }
        ObjectType below = paths.below(field, type);
        CodeBlock inner = CodeBlock.of("$L.fields.$N", at, name);
        CodeBlock innerBuilder =
                CodeBlock.of("($L == null ? $T.builder() : $L.toBuilder())", inner, names.type(below.name()), inner);
        return CodeBlock.of(
                "$L.$N($L).build()",
                builder,
                name,
                copy(way.subList(1, way.size()), below, inner, innerBuilder, value));
    }

    /** Whether the builder's methods on the way are all in use. */
    static boolean isDeprecated(Path path) {
        return path.fields().stream().anyMatch(field -> field.traits().deprecated() != null);
    }

    private static CodeBlock value(Path path, CodeBlock text) {
        return path.last().type() instanceof ValueType.Whole whole
                ? CodeBlock.of("$T.valueOf($L)", whole.wide() ? Long.class : Integer.class, text)
                : text;
    }
}
