package dev.vendorspec.processor.source;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;

/** A type as it stands in a source. Immutable; equal where it is the same type. */
public sealed interface TypeName permits ClassName, ParameterizedTypeName, ArrayTypeName, NullableTypeName, Keyword {

    /** What a method returns that returns nothing. */
    TypeName VOID = new Keyword("void");

    /** The type that the virtual machine knows. */
    static TypeName get(Type type) {
        if (type instanceof Class<?> known) {
            return known.isPrimitive() ? new Keyword(known.getName()) : ClassName.get(known);
        }
        if (type instanceof ParameterizedType generic) {
            return ParameterizedTypeName.get((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
        }
        throw new IllegalArgumentException("no source has the type " + type);
    }

    /** The same types as names; what is a name already stays. */
    static TypeName[] all(Type... types) {
        return Arrays.stream(types).map(TypeName::get).toArray(TypeName[]::new);
    }

    /** The same type, which may be null. */
    default TypeName nullable() {
        return new NullableTypeName(this);
    }
}
