package dev.vendorspec.language.syntax;

import dev.vendorspec.language.source.Location;
import dev.vendorspec.language.source.Written;
import java.util.List;

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

    /** An object with several members, or with some that are the same in every call. Requests only. */
    record Envelope(List<Entry> entries, Location at) implements BodyDecl {
        public Envelope {
            entries = List.copyOf(entries);
        }
    }

    /**
     * One member of an envelope.
     *
     * @param wireName the name on the wire; {@link #MERGED} where the body's own members stand
     */
    record Entry(Written wireName, BodyDecl body) {

        /** Stands for the members of what is sent. */
        public static final String MERGED = "*";

        /** Whether what is sent has no member of its own, but stands among the envelope's. */
        public boolean isMerged() {
            return wireName.value().equals(MERGED);
        }
    }

    /** {@code = …}: what is the same in every call, or a setting of the client. Inside envelopes only. */
    record Given(Written text) implements BodyDecl {
        @Override
        public Location at() {
            return text.at();
        }
    }

    /** One that could not be read, which has been told. */
    record Unreadable(Location at) implements BodyDecl {}
}
