package dev.vendorspec.processor.emit.code;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeName;
import org.jspecify.annotations.Nullable;

/** Nullness annotations on types. */
public final class Nullness {

    private static final AnnotationSpec NULLABLE =
            AnnotationSpec.builder(Nullable.class).build();

    private Nullness() {}

    /** The type, which may be null. */
    public static TypeName nullable(TypeName type) {
        return type.annotated(NULLABLE);
    }
}
