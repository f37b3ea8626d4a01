package dev.vendorspec.benchmarks.validation;

import jakarta.validation.ConstraintValidatorContext;
import org.hibernate.validator.internal.constraintvalidators.bv.EmailValidator;

/** Text of a kind, e-mail addresses by Hibernate Validator's own check behind {@code @Email}: what most users write. */
public final class OwnEmail extends Shaped.Check {

    private final EmailValidator email = new EmailValidator();

    @Override
    boolean accepts(Shape of, String text, ConstraintValidatorContext context) {
        return of == Shape.EMAIL ? email.isValid(text, context) : super.accepts(of, text, context);
    }
}
