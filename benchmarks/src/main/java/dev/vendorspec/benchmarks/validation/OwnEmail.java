package dev.vendorspec.benchmarks.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.hibernate.validator.internal.constraintvalidators.bv.EmailValidator;
import org.jspecify.annotations.Nullable;

/** Text of a kind, e-mail addresses by Hibernate Validator's own check behind {@code @Email}: what most users write. */
public final class OwnEmail implements ConstraintValidator<Shaped, String> {

    private final EmailValidator email = new EmailValidator();
    private Shape shape = Shape.EMAIL;

    @Override
    public void initialize(Shaped constraint) {
        shape = constraint.value();
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        if (text == null || text.isBlank()) {
            return true;
        }
        return shape == Shape.EMAIL ? email.isValid(text, context) : shape.accepts(text);
    }
}
