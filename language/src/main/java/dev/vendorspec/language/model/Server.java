package dev.vendorspec.language.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where a vendor's endpoints are. In an address, {@code {name}} stands for the setting of that name. */
public sealed interface Server {

    /**
     * One address for everybody; a client may still be given another.
     *
     * @param url the base address, without a slash at its end
     */
    record Fixed(String url) implements Server {}

    /**
     * An address for each environment, of which a client is told one.
     *
     * @param urls the base addresses, without a slash at their ends, by the environments' names, in the order written
     */
    record Environments(Map<String, String> urls) implements Server {
        public Environments {
            urls = Collections.unmodifiableMap(new LinkedHashMap<>(urls));
        }
    }

    /**
     * Every customer of the vendor has an address of their own, which a client must be given.
     *
     * @param example the address as the vendor's page writes it, for documentation only
     */
    record Required(String example) implements Server {}
}
