package dev.vendorspec.runtime.contract;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One way in which an endpoint's calls show who they are: what a spec's {@code auth} says. Generated operations have
 * none, one or several. Immutable and thread-safe.
 */
public final class Credential {

    /** The ways. */
    public enum Kind {
        /** A token that the caller supplies. */
        TOKEN,
        /** A user and a password (RFC 7617). */
        BASIC,
        /** A secret as it is. */
        SECRET,
        /** The token that a login answers with. */
        LOGIN
    }

    /** Where it goes. */
    public enum Place {
        /** A header, behind a text that may be empty. */
        HEADER,
        /** A parameter of the query. */
        QUERY,
        /** A field of the body, which the operation knows how to put it into. */
        BODY
    }

    private static final String AUTHORIZATION = "Authorization";

    private final Kind kind;
    private final Place place;
    private final String name;
    private final String prefix;
    private final String setting;
    private final String password;
    private final @Nullable Login<?, ?> login;

    private Credential(
            Kind kind,
            Place place,
            String name,
            String prefix,
            String setting,
            String password,
            @Nullable Login<?, ?> login) {
        this.kind = kind;
        this.place = place;
        this.name = Objects.requireNonNull(name, "name");
        this.prefix = Objects.requireNonNull(prefix, "prefix");
        this.setting = Objects.requireNonNull(setting, "setting");
        this.password = Objects.requireNonNull(password, "password");
        this.login = login;
    }

    /** {@code Authorization: Bearer …} with the token that the builder's supplier gives. */
    public static Credential bearer() {
        return new Credential(Kind.TOKEN, Place.HEADER, AUTHORIZATION, "Bearer ", "", "", null);
    }

    /**
     * {@code Authorization: Basic …}.
     *
     * @param user the setting with the user's name
     * @param password the setting with the password
     */
    public static Credential basic(String user, String password) {
        return new Credential(Kind.BASIC, Place.HEADER, AUTHORIZATION, "Basic ", user, password, null);
    }

    /**
     * A secret in a header.
     *
     * @param prefix what stands before it there, with its blank; may be empty
     * @param setting the setting that has it
     */
    public static Credential header(String name, String prefix, String setting) {
        return new Credential(Kind.SECRET, Place.HEADER, name, prefix, setting, "", null);
    }

    /**
     * A secret in the query.
     *
     * @param setting the setting that has it
     */
    public static Credential query(String name, String setting) {
        return new Credential(Kind.SECRET, Place.QUERY, name, "", setting, "", null);
    }

    /**
     * A login's token in a header.
     *
     * @param prefix what stands before it there, with its blank; may be empty
     */
    public static Credential loginHeader(Login<?, ?> login, String name, String prefix) {
        return new Credential(Kind.LOGIN, Place.HEADER, name, prefix, "", "", login);
    }

    /** A login's token in the query. */
    public static Credential loginQuery(Login<?, ?> login, String name) {
        return new Credential(Kind.LOGIN, Place.QUERY, name, "", "", "", login);
    }

    /** A login's token in the body, where the operation's {@code token} says. */
    public static Credential loginBody(Login<?, ?> login) {
        return new Credential(Kind.LOGIN, Place.BODY, "", "", "", "", login);
    }

    /** Which way it is. */
    public Kind kind() {
        return kind;
    }

    /** Where it goes. */
    public Place place() {
        return place;
    }

    /** The header's or parameter's name; empty for the body. */
    public String name() {
        return name;
    }

    /** What stands before it in a header; may be empty. */
    public String prefix() {
        return prefix;
    }

    /** The setting with the secret, or with a user's name; empty for tokens. */
    public String setting() {
        return setting;
    }

    /** The setting with the user's password; empty but for {@link Kind#BASIC}. */
    public String password() {
        return password;
    }

    /** The login that gives the token; null but for {@link Kind#LOGIN}. */
    public @Nullable Login<?, ?> login() {
        return login;
    }

    /** For debugging: the way and the place. */
    @Override
    public String toString() {
        return kind + " in " + place;
    }
}
