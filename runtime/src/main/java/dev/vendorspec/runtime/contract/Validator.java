package dev.vendorspec.runtime.contract;

/**
 * What is checked of one generated type. Implementations are stateless and safe for every thread.
 *
 * @param <T> the generated type
 */
public interface Validator<T> {

    /** Tells the context everything that is wrong with the value, in the order of the spec. */
    void validate(T value, ValidationContext context);
}
