package dev.vendorspec.benchmarks.validation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** Text of a kind; blank text passes. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Shaped.Check.class)
public @interface Shaped {

    /** The kind. */
    Shape value();

    String message() default "is of another kind";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** What the library calls. */
    class Check implements ConstraintValidator<Shaped, String> {

        private Shape shape = Shape.EMAIL;

        @Override
        public void initialize(Shaped constraint) {
            shape = constraint.value();
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || text.isBlank() || accepts(shape, text, context);
        }

        boolean accepts(Shape of, String text, ConstraintValidatorContext context) {
            return of.accepts(text);
        }
    }
}
