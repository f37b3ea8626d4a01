package dev.vendorspec.runtime.contract;

/** The version of what generated code and runtime expect of each other. It grows when the contract grows. */
public final class ContractVersion {

    /** The version of this runtime. */
    public static final int CURRENT = 1;

    private ContractVersion() {}

    /**
     * Called by each generated client and by each type's members before anything else of the contract.
     *
     * @param version the contract's version when the code was generated
     * @return that version
     * @throws IllegalStateException if this runtime is older than the generated code
     */
    public static int require(int version) {
        if (version > CURRENT) {
            throw new IllegalStateException("This code was generated for version " + version
                    + " of Vendorspec's contract, the runtime on the class path has version " + CURRENT
                    + ": use a vendorspec-runtime at least as new as the vendorspec-processor.");
        }
        return version;
    }
}
