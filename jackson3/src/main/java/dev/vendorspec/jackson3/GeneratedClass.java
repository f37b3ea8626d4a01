package dev.vendorspec.jackson3;

import dev.vendorspec.runtime.Bytes;
import dev.vendorspec.runtime.Code;
import dev.vendorspec.runtime.JsonAdapter;
import dev.vendorspec.runtime.JsonValue;
import dev.vendorspec.runtime.VendorObject;
import dev.vendorspec.runtime.contract.JsonReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * What a class of ours offers for reading. The only place that looks into classes, by the names of their public static
 * methods: {@code fromJson} of an object, {@code of} and {@code values} of a code list.
 */
final class GeneratedClass {

    private GeneratedClass() {}

    /** Whether values of exactly this class can be read here. */
    static boolean isOurs(Class<?> type) {
        return type == JsonValue.class
                || type == Bytes.class
                || isCode(type)
                || VendorObject.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers());
    }

    /** Whether it is a generated code list. */
    static boolean isCode(Class<?> type) {
        return Code.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers());
    }

    /**
     * How values of the class are read.
     *
     * @throws IllegalArgumentException if its methods cannot be called
     */
    static JsonReader.Item<?> item(Class<?> type) {
        if (type == JsonValue.class) {
            return JsonReader::json;
        }
        if (type == Bytes.class) {
            return JsonReader::bytes;
        }
        if (isCode(type)) {
            List<?> listed = (List<?>) call(type, "values");
            return JsonAdapter.item(
                    code(type), listed.stream().map(Code.class::cast).toList());
        }
        // An object of the class knows how others of it are read: so the class is asked for one, and once.
        return JsonAdapter.item((VendorObject<?>) call(type, "fromJson", "{}"));
    }

    /** The list's code of a text, listed or not. */
    static Function<String, Code> code(Class<?> type) {
        return text -> (Code) call(type, "of", text);
    }

    private static Object call(Class<?> type, String method, String... arguments) {
        Class<?>[] types = new Class<?>[arguments.length];
        Arrays.fill(types, String.class);
        try {
            return type.getMethod(method, types).invoke(null, (Object[]) arguments);
        } catch (NoSuchMethodException | IllegalAccessException e) {
            throw new IllegalArgumentException(
                    type.getName() + " cannot be read: its method " + method
                            + " is not to be called from here; a module"
                            + " has to export " + type.getPackageName()
                            + ", and a native image has to be told of the method",
                    e);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(type.getName() + " cannot be read: its method " + method + " failed", e);
        }
    }
}
