package dev.vendorspec.language.syntax;

import dev.vendorspec.language.source.Location;
import dev.vendorspec.language.source.Written;

/** A request's or response's body as written. */
public sealed interface BodyDecl {

    /** Where it stands. */
    Location at();

    /** {@code Type} or {@code list<Type>}. */
    record Typed(TypeExpr type) implements BodyDecl {
        @Override
        public Location at() {
            return type.at();
        }
    }

    /** {@code {Wire: …}}. */
    record Wrapped(Written wireName, BodyDecl body) implements BodyDecl {
        @Override
        public Location at() {
            return wireName.at();
        }
    }

    /** One that could not be read, which has been told. */
    record Unreadable(Location at) implements BodyDecl {}
}
