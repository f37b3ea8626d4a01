package dev.vendorspec.processor.source;

import java.util.List;

/** Makes text of code: indents lines, breaks those that are too long at their marks, and calls classes by {@link Names}. */
final class SourcePrinter {

    private static final String STEP = "    ";
    private static final int WIDTH = 100;
    private static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

    private final Names names;
    private final StringBuilder out = new StringBuilder();
    private int indent;

    /** The lines of the statement so far; −1 outside of one. */
    private int statementLine = -1;

    private boolean inJavadoc;

    /** Where the line begins. */
    private int lineStart;

    /** Where the line can be broken, or −1; the space that stands there is {@link #breakLength} long. */
    private int breakAt = -1;

    private int breakLength;
    private int breakIndent;

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
            text("/**\n");
            inJavadoc = true;
            lines(text);
            inJavadoc = false;
            text(" */\n");
        }
        return this;
    }

    /** Prints code, and ends its last line if that is open. */
    SourcePrinter lines(CodeBlock code) {
        code(code);
        if (out.length() > lineStart) {
            text("\n");
        }
        return this;
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
            case STATEMENT -> statementLine = 0;
            case STATEMENT_END -> {
                indent -= statementLine > 0 ? 2 : 0;
                statementLine = -1;
            }
            case SPACE -> {
                mayBreak(1);
                out.append(' ');
            }
            case FOLD -> mayBreak(0);
        }
        return this;
    }

    private void mayBreak(int length) {
        breakAt = out.length();
        breakLength = length;
        breakIndent = indent + 2;
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
            if (inJavadoc) {
                out.append(" * ");
            }
        }
        if (breakAt >= 0 && out.length() - lineStart + to - from > WIDTH) {
            breakLine();
        }
        out.append(text, from, to);
    }

    private void breakLine() {
        String begin = "\n" + STEP.repeat(breakIndent);
        out.replace(breakAt, breakAt + breakLength, begin);
        lineStart = breakAt + 1;
        breakAt = -1;
    }

    private void endLine() {
        if (inJavadoc && out.length() == lineStart) {
            out.append(STEP.repeat(indent)).append(" *");
        }
        out.append('\n');
        lineStart = out.length();
        breakAt = -1;
        if (statementLine >= 0) {
            indent += statementLine == 0 ? 2 : 0;
            statementLine++;
        }
    }
}
