package dev.vendorspec.processor.cases;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vendorspec.runtime.Code;
import dev.vendorspec.runtime.VendorObject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** From JSON to the values that generated methods take, and back; calls those methods. */
final class JavaValues {

    private JavaValues() {}

    /** Calls the public method of that name that takes so many arguments; what it throws unchecked is thrown on. */
    static @Nullable Object call(Object target, Class<?> type, String name, List<JsonNode> arguments) {
        Method method = Arrays.stream(type.getMethods())
                .filter(each -> each.getName().equals(name)
                        && !each.isBridge()
                        && each.getParameterCount() == arguments.size()
                        && fits(each, arguments))
                .findFirst()
                .orElseThrow(() -> new AssertionError(type + " has no " + name + " for " + arguments));
        Object[] values = new Object[arguments.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(method.getGenericParameterTypes()[i], arguments.get(i));
        }
        return invoke(method, target, values);
    }

    /** Suppliers, clocks and the like have no JSON. */
    private static boolean fits(Method method, List<JsonNode> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            Class<?> type = method.getParameterTypes()[i];
            boolean object = VendorObject.class.isAssignableFrom(type);
            if ((type.isInterface() && type != List.class)
                    || object != arguments.get(i).isObject()) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Object invoke(Method method, @Nullable Object target, Object... values) {
        try {
            method.setAccessible(true);
            return method.invoke(target, values);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            throw new AssertionError(thrown.getCause());
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static @Nullable Object value(Type type, JsonNode json) {
        if (json.isNull()) {
            return null;
        }
        if (type instanceof ParameterizedType generic) {
            List<@Nullable Object> items = new ArrayList<>();
            json.forEach(item -> items.add(value(generic.getActualTypeArguments()[0], item)));
            return items;
        }
        Class<?> wanted = (Class<?>) type;
        String text = json.isTextual() ? json.textValue() : json.toString();
        if (wanted == String.class) {
            return text;
        }
        if (wanted == Integer.class || wanted == int.class) {
            return json.intValue();
        }
        if (wanted == Long.class) {
            return json.longValue();
        }
        if (wanted == Boolean.class) {
            return json.booleanValue();
        }
        if (wanted == BigDecimal.class) {
            return json.decimalValue();
        }
        if (wanted.isEnum()) {
            return made(wanted, "valueOf", text, String.class);
        }
        if (Temporal.class.isAssignableFrom(wanted)) {
            return made(wanted, "parse", text, CharSequence.class);
        }
        if (Code.class.isAssignableFrom(wanted)) {
            return made(wanted, "of", text, String.class);
        }
        return made(wanted, "fromJson", text, String.class);
    }

    private static @Nullable Object made(Class<?> type, String method, String text, Class<?> takes) {
        try {
            return invoke(type.getMethod(method, takes), null, text);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    /** What a call gave, as JSON. */
    static String json(@Nullable Object value) {
        if (value instanceof VendorObject<?> object) {
            return object.toJson();
        }
        if (value instanceof Iterable<?> items) {
            List<String> all = new ArrayList<>();
            items.forEach(item -> all.add(json(item)));
            return all.stream().collect(Collectors.joining(",", "[", "]"));
        }
        boolean bare = value == null || value instanceof Number || value instanceof Boolean;
        return bare ? String.valueOf(value) : CaseFile.text(value.toString());
    }
}
