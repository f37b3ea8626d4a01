package dev.vendorspec.runtime.contract;

/**
 * What the runtime has to know of one generated type: how it is read, written and checked. A class, since a compiler asks
 * of a class with two interfaces, each time anew, whether they agree. Stateless and safe for every thread.
 *
 * @param <T> the generated type
 */
public abstract class ObjectDefinition<T> implements JsonCodec<T>, Validator<T> {

    /** For generated subclasses. */
    protected ObjectDefinition() {}
}
