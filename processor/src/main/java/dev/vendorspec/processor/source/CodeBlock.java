package dev.vendorspec.processor.source;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * A piece of Java code, with its types not yet written out. Immutable.
 *
 * @param parts texts, {@link TypeName}s and {@link Mark}s; immutable
 */
public record CodeBlock(List<Object> parts) {

    private static final CodeBlock EMPTY = new CodeBlock(List.of());

    /** Code as {@link CodeFormat} reads it. */
    public static CodeBlock of(String format, Object... arguments) {
        return builder().add(format, arguments).build();
    }

    /** A new builder, with nothing in it. */
    public static Builder builder() {
        return new Builder();
    }

    /** Pieces one after the other, with a separator between them. */
    public static CodeBlock join(Iterable<CodeBlock> pieces, String separator) {
        Builder all = builder();
        for (Iterator<CodeBlock> each = pieces.iterator(); each.hasNext(); ) {
            all.add(each.next());
            if (each.hasNext()) {
                all.add(separator);
            }
        }
        return all.build();
    }

    /** Collects pieces with a separator between them. */
    public static Collector<CodeBlock, ?, CodeBlock> joining(String separator) {
        return Collectors.collectingAndThen(Collectors.toList(), pieces -> join(pieces, separator));
    }

    /** Collects pieces with a separator between them and something around. */
    public static Collector<CodeBlock, ?, CodeBlock> joining(String separator, String before, String behind) {
        return Collectors.collectingAndThen(
                Collectors.toList(),
                pieces -> builder()
                        .add(before)
                        .add(join(pieces, separator))
                        .add(behind)
                        .build());
    }

    /** Whether there is nothing in it. */
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** The code by itself, its classes by their simple names. */
    @Override
    public String toString() {
        return new SourcePrinter(new Names("", Set.of())).code(this).toString();
    }

    /** A builder that has this code already. */
    public Builder toBuilder() {
        return builder().add(this);
    }

    /** Puts code together. Not thread-safe. */
    public static final class Builder {

        private final List<Object> parts = new ArrayList<>();

        private Builder() {}

        /** Adds code as {@link CodeFormat} reads it. */
        public Builder add(String format, Object... arguments) {
            CodeFormat.parse(format, arguments, parts);
            return this;
        }

        /** Adds code. */
        public Builder add(CodeBlock code) {
            parts.addAll(code.parts);
            return this;
        }

        /** Adds a statement, whose semicolon comes by itself. */
        public Builder addStatement(String format, Object... arguments) {
            parts.add(Mark.STATEMENT);
            add(format, arguments);
            parts.add(";\n");
            parts.add(Mark.STATEMENT_END);
            return this;
        }

        /** Opens a block behind what asks for it, such as {@code if ($L)}. */
        public Builder beginControlFlow(String format, Object... arguments) {
            add(format, arguments);
            parts.add(" {\n");
            parts.add(Mark.INDENT);
            return this;
        }

        /** Closes a block and opens the next, such as {@code else}. */
        public Builder nextControlFlow(String format, Object... arguments) {
            parts.add(Mark.UNINDENT);
            parts.add("} ");
            return beginControlFlow(format, arguments);
        }

        /** Closes a block. */
        public Builder endControlFlow() {
            parts.add(Mark.UNINDENT);
            parts.add("}\n");
            return this;
        }

        /** Whether nothing was added. */
        public boolean isEmpty() {
            return parts.isEmpty();
        }

        /** The code so far. */
        public CodeBlock build() {
            return parts.isEmpty() ? EMPTY : new CodeBlock(List.copyOf(parts));
        }
    }
}
