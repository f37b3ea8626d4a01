package dev.vendorspec.processor.source;

import java.lang.reflect.Type;
import java.util.List;

/**
 * A generic type with its arguments.
 *
 * @param raw the type without them
 * @param arguments at least one; immutable
 */
public record ParameterizedTypeName(ClassName raw, List<TypeName> arguments) implements TypeName {

    /** That type with those arguments. */
    public static ParameterizedTypeName get(ClassName raw, TypeName... arguments) {
        return new ParameterizedTypeName(raw, List.of(arguments));
    }

    /** That type with those arguments. */
    public static ParameterizedTypeName get(Class<?> raw, Type... arguments) {
        return get(ClassName.get(raw), TypeName.all(arguments));
    }
}
