package dev.vendorspec.language.model;

/** Where a vendor's endpoints are. */
public sealed interface Server {

    /**
     * One address for everybody; a client may still be given another.
     *
     * @param url the base address, without a slash at its end
     */
    record Fixed(String url) implements Server {}

    /**
     * Every customer of the vendor has an address of their own, which a client must be given.
     *
     * @param example the address as the vendor's page writes it, for documentation only
     */
    record Required(String example) implements Server {}
}
