package dev.vendorspec.processor.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * What stands before the name of a type or member.
 *
 * @param javadoc its comment; empty for none
 * @param annotations its annotations
 * @param modifiers its modifiers, which are written in the usual order
 */
record Declaration(CodeBlock javadoc, List<AnnotationSpec> annotations, Set<Modifier> modifiers) {

    void print(SourcePrinter out, Set<Modifier> implicit) {
        out.javadoc(javadoc);
        for (AnnotationSpec annotation : annotations) {
            out.text("@").type(annotation.type());
            if (!annotation.value().isEmpty()) {
                out.text("(").code(annotation.value()).text(")");
            }
            out.text(out.isInside() ? " " : "\n");
        }
        for (Modifier modifier : modifiers) {
            if (!implicit.contains(modifier)) {
                out.text(modifier.toString()).text(" ");
            }
        }
    }

    /** Gathers it. */
    abstract static class Builder<B extends Builder<B>> {

        private final CodeBlock.Builder javadoc = CodeBlock.builder();
        private final List<AnnotationSpec> annotations = new ArrayList<>();
        private final Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);

        Declaration declaration() {
            return new Declaration(javadoc.build(), List.copyOf(annotations), modifiers);
        }

        /** Adds to its comment. */
        public B addJavadoc(String format, Object... arguments) {
            javadoc.add(format, arguments);
            return self();
        }

        /** Adds to its comment. */
        public B addJavadoc(CodeBlock text) {
            javadoc.add(text);
            return self();
        }

        /** Adds an annotation. */
        public B addAnnotation(AnnotationSpec annotation) {
            annotations.add(annotation);
            return self();
        }

        /** Adds an annotation without a value. */
        public B addAnnotation(Class<?> annotation) {
            return addAnnotation(AnnotationSpec.of(annotation));
        }

        /** Adds modifiers. */
        public B addModifiers(Modifier... more) {
            modifiers.addAll(Arrays.asList(more));
            return self();
        }

        @SuppressWarnings("unchecked") // each builder is its own B
        private B self() {
            return (B) this;
        }
    }
}
