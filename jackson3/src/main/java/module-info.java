/** Teaches Jackson 3 the generated types. */
@SuppressWarnings("module") // the digit at the end is the version of Jackson, and stays
module dev.vendorspec.jackson3 {
    requires transitive tools.jackson.databind;
    requires dev.vendorspec.runtime;
    requires static org.jspecify;

    exports dev.vendorspec.jackson3;

    provides tools.jackson.databind.JacksonModule with
            dev.vendorspec.jackson3.VendorspecModule;
}
