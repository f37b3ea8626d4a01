package dev.vendorspec.benchmarks.ours.maxiapi;

import dev.vendorspec.runtime.contract.JsonCodec;
import dev.vendorspec.runtime.contract.Validator;

/** Opens what a generated client uses inside its package. */
public final class ClientCard {

    /** How the body is read and written. */
    public static final JsonCodec<ClientTransfer> CODEC = ClientTransferCodec.INSTANCE;

    /** What is checked of the body. */
    public static final Validator<ClientTransfer> VALIDATOR = ClientTransferValidator.INSTANCE;

    private ClientCard() {}
}
