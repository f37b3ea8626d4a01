/** The spec language: reads, resolves, checks and evaluates specs. */
module dev.vendorspec.language {
    requires org.yaml.snakeyaml;
    requires static transitive org.jspecify;

    exports dev.vendorspec.language;
    exports dev.vendorspec.language.evaluate;
    exports dev.vendorspec.language.export;
    exports dev.vendorspec.language.json;
    exports dev.vendorspec.language.model;
    exports dev.vendorspec.language.problem;
    exports dev.vendorspec.language.source;
}
