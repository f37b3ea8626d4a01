package dev.vendorspec.language.model;

import org.jspecify.annotations.Nullable;

/** One way in which a call shows who it is; an endpoint has none, one or several. */
public sealed interface Auth {

    /** {@code Authorization: Bearer …} with a token that the caller supplies. */
    record Bearer() implements Auth {}

    /**
     * {@code Authorization: Basic …}.
     *
     * @param user the setting that holds the user's name, or null where the builder's own method gives both
     * @param password the setting that holds the password, or null where {@code user} is
     */
    record Basic(@Nullable String user, @Nullable String password) implements Auth {}

    /**
     * A secret that is sent as it is.
     *
     * @param place where it goes
     * @param name the header's or query parameter's name
     * @param scheme the word before it in a header, or null for none
     * @param setting the setting that holds it
     */
    record Secret(Place place, String name, @Nullable String scheme, String setting) implements Auth {}

    /**
     * A token that an endpoint of the vendor answers with.
     *
     * @param endpoint that endpoint's name
     * @param token where the token is in its answer, or null where the answer is the token
     * @param expiry when it stops working
     * @param sending how calls send it
     */
    record Login(String endpoint, @Nullable Path token, Expiry expiry, Sending sending) implements Auth {}

    /** Where a secret or a token goes. */
    enum Place {
        /** A header. */
        HEADER,
        /** The query. */
        QUERY,
        /** A field of the body. */
        FIELD
    }

    /**
     * How a token is sent.
     *
     * @param name the header's or query parameter's name; empty for a field
     * @param scheme the word before it in a header, or null for none
     * @param field where it goes in the body, or null for another place
     */
    record Sending(
            Place place,
            String name,
            @Nullable String scheme,
            @Nullable Path field) {}

    /** When a token stops working. */
    sealed interface Expiry {

        /** Nobody knows; the vendor answers 401. */
        record Unknown() implements Expiry {}

        /** That many seconds after the login, which the answer tells. */
        record InSeconds(Path path) implements Expiry {}

        /**
         * At a moment that the answer tells.
         *
         * @param zone the time zone of a date and time without one, or null
         */
        record At(Path path, @Nullable String zone) implements Expiry {}

        /** That many seconds after the login. */
        record After(long seconds) implements Expiry {}

        /** That many seconds after it was used last. */
        record Idle(long seconds) implements Expiry {}
    }
}
