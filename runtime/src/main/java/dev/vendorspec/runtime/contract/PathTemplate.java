package dev.vendorspec.runtime.contract;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An operation's path with its placeholders: each value is filled in as one segment and cannot leave it. */
final class PathTemplate {

    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    private static final String HEX = "0123456789ABCDEF";

    private final String operation;
    private final List<Member> parameters;

    /** The text before, between and behind the placeholders: one more than there are placeholders. */
    private final List<String> texts;

    /** For each placeholder which parameter it takes. */
    private final List<Integer> takes;

    private PathTemplate(String operation, List<Member> parameters, List<String> texts, List<Integer> takes) {
        this.operation = operation;
        this.parameters = parameters;
        this.texts = texts;
        this.takes = takes;
    }

    /** Reads a path such as {@code /Definitions/CustomerSave/{CompanyID}}; every parameter must have its placeholder. */
    static PathTemplate of(String operation, String path, List<Member> parameters) {
        List<String> names = parameters.stream().map(Member::wireName).toList();
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

    List<Member> parameters() {
        return parameters;
    }

    /** The path with the values in it, percent-encoded, beginning with a slash. */
    String fill(@Nullable Object... values) {
        if (values.length != parameters.size()) {
            throw new IllegalArgumentException(operation + ": the path takes " + parameters.size() + " values");
        }
        StringBuilder path = new StringBuilder(texts.get(0));
        for (int i = 0; i < takes.size(); i++) {
            int parameter = takes.get(i);
            String value = checked(parameters.get(parameter).wireName(), values[parameter]);
            appendEncoded(path, value);
            path.append(texts.get(i + 1));
        }
        return path.toString();
    }

    /** Servers decode before they split, and some take a backslash for a slash: such values are refused, not encoded. */
    private String checked(String name, @Nullable Object value) {
        String text = value == null ? "" : PlainText.of(value);
        if (text.isBlank()) {
            throw new IllegalArgumentException(operation + ": path parameter " + name + " is missing or blank");
        }
        if (text.equals(".") || text.equals("..") || text.indexOf('/') >= 0 || text.indexOf('\\') >= 0) {
            throw new IllegalArgumentException(operation + ": path parameter " + name
                    + " must be one segment: no slash, no backslash, not . or ..");
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(operation + ": path parameter " + name + " has a control character");
        }
        return text;
    }

    private static void appendEncoded(StringBuilder path, String value) {
        for (byte octet : value.getBytes(StandardCharsets.UTF_8)) {
            if (octet > 0 && UNRESERVED.indexOf(octet) >= 0) {
                path.append((char) octet);
            } else {
                path.append('%').append(HEX.charAt(octet >> 4 & 15)).append(HEX.charAt(octet & 15));
            }
        }
    }
}
