package dev.vendorspec.language.syntax;

import dev.vendorspec.language.source.Location;
import dev.vendorspec.language.source.Written;
import java.util.List;

/** Where endpoints are, as written. */
public sealed interface ServerDecl {

    /** One address. */
    record Fixed(Written address) implements ServerDecl {}

    /** Every client has to give its own, of which this is an example. */
    record Required(Written example) implements ServerDecl {}

    /** An address for each environment. */
    record Environments(List<Environment> environments, Location at) implements ServerDecl {
        public Environments {
            environments = List.copyOf(environments);
        }
    }

    /** An environment's name and address. */
    record Environment(Written name, Written address) {}
}
