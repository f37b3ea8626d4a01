package dev.vendorspec.runtime.contract;

import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One attempt of a call on its way out: what a generated {@code signature} method reads from and puts its values into.
 * Made anew for each attempt, so that nonces and clocks are fresh, and the body that is signed is the one that is sent.
 * For one thread; implemented by the runtime alone, so methods may be added.
 *
 * @param <Q> what the body is written from
 */
public abstract class Signing<Q extends @Nullable Object> {

    /** For the runtime itself. */
    protected Signing() {}

    /** The one text of a value outside a body: a decimal without an exponent, a code by itself. */
    protected static String plain(Object value) {
        return PlainText.of(value);
    }

    /** What the body is written from, with what was put into its fields so far. */
    public abstract Q request();

    /**
     * Puts something else into the body. Not once the body was read.
     *
     * @throws IllegalStateException where the body was read already: what was signed would not be what is sent
     */
    public abstract void request(Q changed);

    /** A value as the text that goes into a field of the body. */
    public abstract String text(ComputedValue value);

    /**
     * What the client's builder was given.
     *
     * @param name the setting's name as the spec writes it
     * @throws IllegalStateException where it was not given
     */
    public abstract ComputedValue setting(String name);

    /**
     * The same as the text of its wire form; absent where it was not given and need not be.
     *
     * @param setting what describes it
     */
    public abstract @Nullable ComputedValue setting(Parameter<?> setting);

    /** The same for a setting that no message may show. */
    public abstract ComputedValue secret(String name);

    /**
     * The token that shows who calls, without what stands before it in a header; the first one of several.
     *
     * @throws IllegalStateException where the call has none
     */
    public abstract ComputedValue token();

    /** The very bytes of the body; none where the call has no body. */
    public abstract ComputedValue body();

    /** The HTTP method in capitals. */
    public abstract ComputedValue method();

    /** The path as it is sent: percent-encoded, with the server's own, without the query. */
    public abstract ComputedValue path();

    /** The query as it is sent: percent-encoded, without the question mark; empty where there is none. */
    public abstract ComputedValue query();

    /** The whole address as it is sent. */
    public abstract ComputedValue url();

    /**
     * The text that travels for a member of the body: every one where the way leads through lists, in their order; none
     * where it is absent or null. A flag or number is the text that stands in the body.
     *
     * @param wireNames the way from the body's root
     */
    public abstract List<ComputedValue> field(String... wireNames);

    /** A header's value, also of one that was put in before; null where the call has none of that name. */
    public abstract @Nullable ComputedValue header(String name);

    /** The text of a parameter of the path, before it is encoded. */
    public abstract ComputedValue pathParameter(String wireName);

    /** The texts of a parameter of the query, before they are encoded: none, one or several. */
    public abstract List<ComputedValue> queryParameter(String wireName);

    /** The client's clock in that form, which has its time zone. */
    public abstract ComputedValue now(DateTimeFormatter format);

    /** The seconds since 1970 by the client's clock. */
    public abstract ComputedValue epochSeconds();

    /** The milliseconds since 1970 by the client's clock. */
    public abstract ComputedValue epochMillis();

    /** That many random bytes in small hexadecimal digits. */
    public abstract ComputedValue randomHex(int bytes);

    /** That many random digits, the first of which is no 0. */
    public abstract ComputedValue randomDigits(int count);

    /** A random UUID (RFC 9562, version 4) in its usual 36 characters. */
    public abstract ComputedValue randomUuid();

    /**
     * What the caller's own signer makes of a value.
     *
     * @param name the signer's name as the spec writes it
     * @param of what it is given to sign; null where the spec names no parts, and the body is meant
     * @throws IllegalStateException where the builder was given no such signer
     */
    public abstract ComputedValue signer(String name, @Nullable ComputedValue of);

    /**
     * Puts a value into a header.
     *
     * @throws IllegalStateException where no header can hold it; it is not told
     */
    public abstract void putHeader(String name, ComputedValue value);

    /** Puts a value into the query, behind what is there. */
    public abstract void putQuery(String name, ComputedValue value);
}
