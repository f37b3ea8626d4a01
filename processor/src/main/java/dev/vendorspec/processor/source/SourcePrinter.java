package dev.vendorspec.processor.source;

import java.util.List;

/**
 * Makes text of code: indents lines, breaks those that are too long at their marks, and calls classes by {@link Names}. A
 * body has dozens of fields, so what fits on a line stands on one.
 */
final class SourcePrinter {

    static final String STEP = "    ";
    private static final int WIDTH = 140;
    private static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

    private final Names names;
    private final StringBuilder out = new StringBuilder();
    private int indent;

    /** The lines of the statement so far; −1 outside of one. */
    private int statementLine = -1;

    /** Where the line begins. */
    private int lineStart;

    /** Where the line is broken first, before its {@link Mark#FOLD}, or −1. */
    private int foldAt = -1;

    /** Where the line is broken otherwise, at its last {@link Mark#SPACE}, or −1. */
    private int spaceAt = -1;

    /** How far in what is behind that space would stand. */
    private int spaceIndent;

    /** Where the statement began. */
    private int statementStart;

    SourcePrinter(Names names) {
        this.names = names;
    }

    Names names() {
        return names;
    }

    /** What was printed. */
    @Override
    public String toString() {
        return out.toString();
    }

    /** Prints a comment, or nothing where it is empty. */
    SourcePrinter javadoc(CodeBlock text) {
        if (!text.isEmpty()) {
            String plain = new SourcePrinter(names).code(text).toString();
            text(Comments.layOut(plain, STEP.length() * indent)).text("\n");
        }
        return this;
    }

    /** Whether what comes next is in a type. */
    boolean isInside() {
        return indent > 0;
    }

    /** The place at which the next line begins. */
    int lineStart() {
        return lineStart;
    }

    /** Prints code. */
    SourcePrinter code(CodeBlock code) {
        for (Object part : code.parts()) {
            if (part instanceof String text) {
                text(text);
            } else if (part instanceof TypeName type) {
                type(type);
            } else {
                mark((Mark) part);
            }
        }
        return this;
    }

    /** Prints a type's name. */
    SourcePrinter type(TypeName type) {
        if (type instanceof ClassName name) {
            return text(names.of(name));
        }
        if (type instanceof Keyword keyword) {
            return text(keyword.word());
        }
        if (type instanceof ArrayTypeName array) {
            return type(array.component()).text("[]");
        }
        if (type instanceof ParameterizedTypeName generic) {
            return type(generic.raw()).arguments(generic.arguments());
        }
        return nullable(((NullableTypeName) type).type());
    }

    private SourcePrinter arguments(List<TypeName> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            text(i == 0 ? "<" : ", ").type(arguments.get(i));
        }
        return text(">");
    }

    /** The annotation stands before the last of a name's parts. */
    private SourcePrinter nullable(TypeName type) {
        ClassName name = type instanceof ParameterizedTypeName generic
                ? generic.raw()
                : type instanceof ClassName plain ? plain : null;
        String called = name == null ? "" : names.of(name);
        int last = called.lastIndexOf('.') + 1;
        text(called.substring(0, last)).text("@").type(NULLABLE).text(" ");
        if (name == null) {
            return type(type);
        }
        text(called.substring(last));
        return type instanceof ParameterizedTypeName generic ? arguments(generic.arguments()) : this;
    }

    SourcePrinter mark(Mark mark) {
        switch (mark) {
            case INDENT -> indent++;
            case UNINDENT -> indent--;
            case STATEMENT -> {
                statementLine = 0;
                statementStart = lineStart;
            }
            case STATEMENT_END -> {
                indent -= statementLine > 0 ? 2 : 0;
                statementLine = -1;
                join(statementStart);
            }
            case SPACE -> space(2);
            case FOLD -> foldAt = out.length();
        }
        return this;
    }

    /** A space, at which a line that would be too long is broken; what is behind it then stands that much further in. */
    SourcePrinter space(int further) {
        spaceAt = out.length();
        spaceIndent = indent + further;
        out.append(' ');
        return this;
    }

    /** Puts what began there on one line, where it is one piece of code that fits. */
    void join(int start) {
        replace(start, Lines.joined(out.substring(start), indent * STEP.length(), WIDTH));
    }

    /** Puts the method that began there on one line, where it has only statements that fit. */
    void joinMethod(int start) {
        replace(start, Lines.methodJoined(out.substring(start), indent * STEP.length(), WIDTH));
    }

    private void replace(int start, String text) {
        if (text.length() != out.length() - start) {
            out.replace(start, out.length(), text);
            lineStart = out.length();
        }
    }

    /** Puts a blank line before the member that began there, unless it and the one before it have a line each. */
    void separate(int start) {
        int code = Lines.behindComment(out, start);
        if (!Lines.isWhole(out, start - 1) || !Lines.isWhole(out, out.indexOf("\n", code))) {
            out.insert(start, '\n');
            lineStart++;
        }
    }

    /** Prints text, which may have several lines. */
    SourcePrinter text(String text) {
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            piece(text, from, end);
            endLine();
            from = end + 1;
        }
        piece(text, from, text.length());
        return this;
    }

    private void piece(String text, int from, int to) {
        if (from == to) {
            return;
        }
        if (out.length() == lineStart) {
            out.append(STEP.repeat(indent));
        }
        int length = to - from;
        if (foldAt >= 0 && isTooLong(length)) {
            int before = out.length();
            breakLine(foldAt, 0, indent + 2);
            spaceAt += spaceAt >= 0 ? out.length() - before : 0;
            foldAt = -1;
        }
        if (spaceAt >= 0 && isTooLong(length)) {
            breakLine(spaceAt, 1, spaceIndent);
            spaceAt = -1;
        }
        out.append(text, from, to);
    }

    private boolean isTooLong(int more) {
        return out.length() - lineStart + more > WIDTH;
    }

    private void breakLine(int at, int blanks, int steps) {
        out.replace(at, at + blanks, "\n" + STEP.repeat(steps));
        lineStart = at + 1;
    }

    private void endLine() {
        out.append('\n');
        lineStart = out.length();
        foldAt = -1;
        spaceAt = -1;
        if (statementLine >= 0) {
            indent += statementLine == 0 ? 2 : 0;
            statementLine++;
        }
    }
}
