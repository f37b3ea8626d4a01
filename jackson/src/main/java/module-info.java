/** Teaches Jackson 2 the generated types. */
module dev.vendorspec.jackson {
    requires transitive com.fasterxml.jackson.databind;
    requires dev.vendorspec.runtime;
    requires static org.jspecify;

    exports dev.vendorspec.jackson;

    provides com.fasterxml.jackson.databind.Module with
            dev.vendorspec.jackson.VendorspecModule;
}
