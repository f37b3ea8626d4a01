package dev.vendorspec.jackson;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** A generated class's public method that makes an object of a text. Immutable. */
final class Factory {

    private final MethodHandle method;

    private Factory(MethodHandle method) {
        this.method = method;
    }

    static Factory of(Class<?> type, String name) {
        try {
            MethodHandle method =
                    MethodHandles.publicLookup().findStatic(type, name, MethodType.methodType(type, String.class));
            return new Factory(method.asType(MethodType.methodType(Object.class, String.class)));
        } catch (NoSuchMethodException | IllegalAccessException notGenerated) {
            throw new IllegalArgumentException(
                    type.getName() + " has no public static method " + name + "(String), as generated classes have",
                    notGenerated);
        }
    }

    Object make(String text) {
        try {
            return (Object) method.invokeExact(text);
        } catch (RuntimeException | Error refused) {
            throw refused;
        } catch (Throwable checked) {
            throw new IllegalStateException("generated methods have no checked exceptions", checked);
        }
    }
}
