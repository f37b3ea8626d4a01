package dev.vendorspec.processor.source;

import java.lang.reflect.Type;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * A field.
 *
 * @param declaration what stands before its type
 * @param type its type
 * @param name its name
 * @param initializer its value; empty for none
 */
public record FieldSpec(Declaration declaration, TypeName type, String name, CodeBlock initializer) {

    /** A new builder. */
    public static Builder builder(TypeName type, String name, Modifier... modifiers) {
        return new Builder(type, name).addModifiers(modifiers);
    }

    /** A new builder. */
    public static Builder builder(Type type, String name, Modifier... modifiers) {
        return builder(TypeName.get(type), name, modifiers);
    }

    boolean isStatic() {
        return declaration.modifiers().contains(Modifier.STATIC);
    }

    void print(SourcePrinter out) {
        declaration.print(out, Set.of());
        int start = out.lineStart();
        out.type(type).text(" ").text(name);
        if (!initializer.isEmpty()) {
            out.text(" = ").code(initializer);
        }
        out.text(";\n").join(start);
    }

    /** Builds a field. Not thread-safe. */
    public static final class Builder extends Declaration.Builder<Builder> {

        private final TypeName type;
        private final String name;
        private CodeBlock initializer = CodeBlock.of("");

        private Builder(TypeName type, String name) {
            this.type = type;
            this.name = name;
        }

        /** The value that it begins with. */
        public Builder initializer(String format, Object... arguments) {
            return initializer(CodeBlock.of(format, arguments));
        }

        /** The value that it begins with. */
        public Builder initializer(CodeBlock value) {
            initializer = value;
            return this;
        }

        /** The field. */
        public FieldSpec build() {
            return new FieldSpec(declaration(), type, name, initializer);
        }
    }
}
