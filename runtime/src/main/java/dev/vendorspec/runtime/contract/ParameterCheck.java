package dev.vendorspec.runtime.contract;

/**
 * What is checked of a {@link Parameter}; generated code passes it as a lambda.
 *
 * @param <T> what the value is
 */
@FunctionalInterface
public interface ParameterCheck<T> {

    /** Checks a value. */
    void check(Member member, T value, ValidationContext context);
}
