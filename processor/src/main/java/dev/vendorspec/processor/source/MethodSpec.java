package dev.vendorspec.processor.source;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * A method or constructor.
 *
 * @param declaration what stands before its type
 * @param returns what it returns; null for a constructor
 * @param name its name; that of a constructor is its class's
 * @param parameters its parameters; immutable
 * @param code its body, or nothing where it is abstract
 */
public record MethodSpec(
        Declaration declaration,
        @Nullable TypeName returns,
        String name,
        List<ParameterSpec> parameters,
        CodeBlock code) {

    /** A new builder of a method, which returns nothing unless it is told. */
    public static Builder methodBuilder(String name) {
        return new Builder(TypeName.VOID, name);
    }

    /** A new builder of a constructor. */
    public static Builder constructorBuilder() {
        return new Builder(null, "");
    }

    boolean isConstructor() {
        return returns == null;
    }

    void print(SourcePrinter out, String enclosing, Set<Modifier> implicit) {
        declaration.print(out, implicit);
        int start = out.lineStart();
        if (returns == null) {
            out.text(enclosing);
        } else {
            out.type(returns).text(" ").text(name);
        }
        printParameters(out);
        if (declaration.modifiers().contains(Modifier.ABSTRACT)) {
            out.text(";\n");
        } else {
            out.text(" {\n").mark(Mark.INDENT).code(code).mark(Mark.UNINDENT).text("}\n");
            out.joinMethod(start);
        }
    }

    private void printParameters(SourcePrinter out) {
        out.text("(").mark(Mark.FOLD);
        for (int i = 0; i < parameters.size(); i++) {
            if (i > 0) {
                out.text(",").mark(Mark.SPACE);
            }
            out.type(parameters.get(i).type()).text(" ").text(parameters.get(i).name());
        }
        out.text(")");
    }

    /** Builds a method. Not thread-safe. */
    public static final class Builder extends Declaration.Builder<Builder> {

        private @Nullable TypeName returns;
        private final String name;
        private final List<ParameterSpec> parameters = new ArrayList<>();
        private final CodeBlock.Builder code = CodeBlock.builder();

        private Builder(@Nullable TypeName returns, String name) {
            this.returns = returns;
            this.name = name;
        }

        /** What it returns. */
        public Builder returns(TypeName type) {
            returns = type;
            return this;
        }

        /** What it returns. */
        public Builder returns(Type type) {
            return returns(TypeName.get(type));
        }

        /** Adds a parameter. */
        public Builder addParameter(TypeName type, String parameter) {
            parameters.add(new ParameterSpec(type, parameter));
            return this;
        }

        /** Adds a parameter. */
        public Builder addParameter(Type type, String parameter) {
            return addParameter(TypeName.get(type), parameter);
        }

        /** Adds code, which has its own lines' ends. */
        public Builder addCode(String format, Object... arguments) {
            code.add(format, arguments);
            return this;
        }

        /** Adds code, which has its own lines' ends. */
        public Builder addCode(CodeBlock more) {
            code.add(more);
            return this;
        }

        /** Adds a statement, whose semicolon comes by itself. */
        public Builder addStatement(String format, Object... arguments) {
            code.addStatement(format, arguments);
            return this;
        }

        /** Opens a block behind what asks for it. */
        public Builder beginControlFlow(String format, Object... arguments) {
            code.beginControlFlow(format, arguments);
            return this;
        }

        /** Closes a block. */
        public Builder endControlFlow() {
            code.endControlFlow();
            return this;
        }

        /** The method. */
        public MethodSpec build() {
            return new MethodSpec(declaration(), returns, name, List.copyOf(parameters), code.build());
        }
    }
}
