package dev.vendorspec.benchmarks.ours.netahsilat;

import dev.vendorspec.runtime.contract.JsonCodec;
import dev.vendorspec.runtime.contract.Validator;

/** Opens what a generated client uses inside its package. */
public final class CustomerCreation {

    /** How the body is read and written. */
    public static final JsonCodec<CreateCustomer> CODEC = CreateCustomerCodec.INSTANCE;

    /** What is checked of the body. */
    public static final Validator<CreateCustomer> VALIDATOR = CreateCustomerValidator.INSTANCE;

    private CustomerCreation() {}
}
