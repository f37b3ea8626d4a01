package dev.vendorspec.processor.source;

/**
 * An annotation at a declaration.
 *
 * @param type the annotation
 * @param value the value in its parentheses; empty for none
 */
public record AnnotationSpec(ClassName type, CodeBlock value) {

    /** An annotation without a value. */
    public static AnnotationSpec of(Class<?> type) {
        return of(type, "");
    }

    /** An annotation with a value. */
    public static AnnotationSpec of(Class<?> type, String format, Object... arguments) {
        return new AnnotationSpec(ClassName.get(type), CodeBlock.of(format, arguments));
    }
}
