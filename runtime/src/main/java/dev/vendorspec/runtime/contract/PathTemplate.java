package dev.vendorspec.runtime.contract;

import dev.vendorspec.runtime.json.Pair;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An operation's path with its placeholders: each value is filled in as one segment and cannot leave it. */
final class PathTemplate {

    private final String operation;
    private final List<Parameter<?>> parameters;

    /** The text before, between and behind the placeholders: one more than there are placeholders. */
    private final List<String> texts;

    /** For each placeholder which parameter it takes. */
    private final List<Integer> takes;

    private PathTemplate(String operation, List<Parameter<?>> parameters, List<String> texts, List<Integer> takes) {
        this.operation = operation;
        this.parameters = parameters;
        this.texts = texts;
        this.takes = takes;
    }

    /** Reads a path such as {@code /Definitions/CustomerSave/{CompanyID}}; every parameter must have its placeholder. */
    static PathTemplate of(String operation, String path, List<Parameter<?>> parameters) {
        List<String> names = parameters.stream()
                .map(parameter -> parameter.member().wireName())
                .toList();
        List<String> texts = new ArrayList<>();
        List<Integer> takes = new ArrayList<>();
        Set<Integer> unused = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            unused.add(i);
        }
        int from = 0;
        for (int open = path.indexOf('{'); open >= 0; open = path.indexOf('{', from)) {
            int close = path.indexOf('}', open);
            int parameter = close < 0 ? -1 : names.indexOf(path.substring(open + 1, close));
            if (parameter < 0) {
                throw new IllegalArgumentException(operation + ": no parameter for a placeholder of " + path);
            }
            texts.add(path.substring(from, open));
            takes.add(parameter);
            unused.remove(parameter);
            from = close + 1;
        }
        texts.add(path.substring(from));
        if (!unused.isEmpty()) {
            throw new IllegalArgumentException(operation + ": a parameter has no place in " + path);
        }
        texts.set(0, texts.get(0).startsWith("/") ? texts.get(0) : "/" + texts.get(0));
        URI.create(String.join("x", texts));
        return new PathTemplate(operation, List.copyOf(parameters), List.copyOf(texts), List.copyOf(takes));
    }

    List<Parameter<?>> parameters() {
        return parameters;
    }

    /** Whether some of the values are the client's. */
    boolean isFilledByClient() {
        for (Parameter<?> parameter : parameters) {
            if (parameter.isOfClient()) {
                return true;
            }
        }
        return false;
    }

    /** The texts of the values, before they are encoded. */
    List<String> texts(@Nullable Object... values) {
        if (values.length != parameters.size()) {
            throw new IllegalArgumentException(operation + ": the path takes " + parameters.size() + " values");
        }
        List<String> filled = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            List<Pair> pairs = value == null ? List.of() : parameters.get(i).pairs(value);
            filled.add(pairs.isEmpty() ? "" : pairs.get(0).value());
        }
        return filled;
    }

    /** The path with the values in it, percent-encoded, beginning with a slash. */
    String fill(@Nullable Object... values) {
        List<String> filled = texts(values);
        if (takes.isEmpty()) {
            return texts.get(0);
        }
        StringBuilder path = new StringBuilder(texts.get(0));
        for (int i = 0; i < takes.size(); i++) {
            int parameter = takes.get(i);
            String name = parameters.get(parameter).member().wireName();
            path.append(PathSegment.of(operation + ": path parameter " + name, filled.get(parameter)))
                    .append(texts.get(i + 1));
        }
        return path.toString();
    }
}
