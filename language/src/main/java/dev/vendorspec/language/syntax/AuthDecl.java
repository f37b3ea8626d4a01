package dev.vendorspec.language.syntax;

import dev.vendorspec.language.source.Location;
import dev.vendorspec.language.source.Written;
import org.jspecify.annotations.Nullable;

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

    /** The settings with a user's name and a password. */
    record Basic(Written user, Written password) implements AuthDecl {
        @Override
        public Location at() {
            return user.at();
        }
    }

    /**
     * A secret in a header or in the query.
     *
     * @param value the setting that holds it, or null where one is declared that is named after {@code to}
     */
    record Secret(SendDecl to, @Nullable Written value, Location at) implements AuthDecl {}

    /**
     * A token that an endpoint answers with.
     *
     * @param token where it is in the answer, or null where the answer is the token
     * @param expires when it stops working, or null
     * @param to where calls send it, or null for the usual header
     */
    record Login(
            Written endpoint,
            @Nullable PathExpr token,
            @Nullable ExpiryDecl expires,
            @Nullable SendDecl to,
            Location at)
            implements AuthDecl {}

    /** One that could not be read, which has been told. */
    record Unreadable(Location at) implements AuthDecl {}

    /**
     * Where a secret or a token goes.
     *
     * @param key {@code header}, {@code query} or {@code field}
     * @param scheme the word before it in a header, or null
     */
    record SendDecl(String key, Written name, @Nullable Written scheme) {}

    /** When a token stops working. */
    sealed interface ExpiryDecl {

        /**
         * The answer tells.
         *
         * @param zone the time zone of a date and time without one, or null
         */
        record Told(PathExpr path, @Nullable Written zone) implements ExpiryDecl {}

        /** That long after the login: {@code 50m}. */
        record After(Written period) implements ExpiryDecl {}

        /** That long after its last use. */
        record Idle(Written period) implements ExpiryDecl {}
    }
}
