/** What generated code calls and what its users ship: values, validation, JSON, HTTP. */
module dev.vendorspec.runtime {
    requires java.net.http;
    requires static transitive org.jspecify;

    exports dev.vendorspec.runtime;
    exports dev.vendorspec.runtime.contract;
    exports dev.vendorspec.runtime.transport;
}
