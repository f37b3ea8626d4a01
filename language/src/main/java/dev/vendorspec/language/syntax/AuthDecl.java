package dev.vendorspec.language.syntax;

import dev.vendorspec.language.source.Location;
import dev.vendorspec.language.source.Written;

/** One way in which calls show who they are, as written. */
public sealed interface AuthDecl {

    /** Where it stands. */
    Location at();

    /** One word, such as {@code bearer}. */
    record Word(Written word) implements AuthDecl {
        @Override
        public Location at() {
            return word.at();
        }
    }

    /** One that could not be read, which has been told. */
    record Unreadable(Location at) implements AuthDecl {}
}
