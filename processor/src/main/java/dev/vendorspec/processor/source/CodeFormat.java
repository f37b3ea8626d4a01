package dev.vendorspec.processor.source;

import java.lang.reflect.Type;
import java.util.List;

/**
 * Reads code with places for what is put in: {@code $L} for text or code as it is, {@code $N} for a name, {@code $S} for
 * a text in quotes, {@code $T} for a type, and the {@link Mark}s. A number behind the dollar sign picks an argument.
 */
final class CodeFormat {

    private final String format;
    private final Object[] arguments;
    private final List<Object> parts;
    private int at;
    private int next;

    private CodeFormat(String format, Object[] arguments, List<Object> parts) {
        this.format = format;
        this.arguments = arguments;
        this.parts = parts;
    }

    /** Adds the format's parts: texts, {@link TypeName}s and {@link Mark}s. */
    static void parse(String format, Object[] arguments, List<Object> parts) {
        new CodeFormat(format, arguments, parts).parse();
    }

    private void parse() {
        while (at < format.length()) {
            int dollar = format.indexOf('$', at);
            int end = dollar < 0 ? format.length() : dollar;
            if (end > at) {
                parts.add(format.substring(at, end));
            }
            at = end;
            if (dollar >= 0) {
                place();
            }
        }
        if (next < arguments.length && next > 0) {
            throw new IllegalArgumentException("unused arguments: " + format);
        }
    }

    private void place() {
        int digits = ++at;
        while (Character.isDigit(format.charAt(at))) {
            at++;
        }
        char kind = format.charAt(at++);
        switch (kind) {
            case 'L' -> literal(argument(digits));
            case 'N' -> parts.add(String.valueOf(argument(digits)));
            case 'S' -> parts.add(quoted(argument(digits)));
            case 'T' -> type(argument(digits));
            case '$' -> parts.add("$");
            case '>' -> parts.add(Mark.INDENT);
            case '<' -> parts.add(Mark.UNINDENT);
            case '[' -> parts.add(Mark.STATEMENT);
            case ']' -> parts.add(Mark.STATEMENT_END);
            case 'W' -> parts.add(Mark.SPACE);
            case 'Z' -> parts.add(Mark.FOLD);
            default -> throw new IllegalArgumentException("no such place: $" + kind + " in " + format);
        }
    }

    /** The argument of the number that begins there, or the next one. */
    private Object argument(int digits) {
        boolean numbered = at - 1 > digits;
        int index = numbered ? Integer.parseInt(format.substring(digits, at - 1)) - 1 : next++;
        if (index >= arguments.length) {
            throw new IllegalArgumentException("too few arguments: " + format);
        }
        return arguments[index];
    }

    private void literal(Object argument) {
        if (argument instanceof CodeBlock code) {
            parts.addAll(code.parts());
        } else {
            parts.add(String.valueOf(argument));
        }
    }

    private void type(Object argument) {
        parts.add(argument instanceof TypeName name ? name : TypeName.get((Type) argument));
    }

    /** A text as Java writes it, or null's word. */
    private static String quoted(Object argument) {
        if (argument == null) {
            return "null";
        }
        String text = String.valueOf(argument);
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                case '\b' -> quoted.append("\\b");
                case '\f' -> quoted.append("\\f");
                default -> appendPlain(quoted, character);
            }
        }
        return quoted.append('"').toString();
    }

    private static void appendPlain(StringBuilder quoted, char character) {
        if (Character.isISOControl(character)) {
            quoted.append("\\u00")
                    .append(Character.forDigit(character >> 4, 16))
                    .append(Character.forDigit(character & 0xF, 16));
        } else {
            quoted.append(character);
        }
    }
}
