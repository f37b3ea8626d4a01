package dev.vendorspec.benchmarks.ours.lean;

import dev.vendorspec.runtime.contract.JsonCodec;
import dev.vendorspec.runtime.contract.Validator;

/** Opens what a generated client uses inside its package. */
public final class CustomerSave {

    /** How the body is read and written. */
    public static final JsonCodec<Customer> CODEC = CustomerCodec.INSTANCE;

    /** What is checked of the body. */
    public static final Validator<Customer> VALIDATOR = CustomerValidator.INSTANCE;

    private CustomerSave() {}
}
