package dev.vendorspec.runtime.contract;

/**
 * What is checked of each item of a list of plain values; generated validators pass it as a lambda.
 *
 * @param <T> what an item is
 */
@FunctionalInterface
public interface ItemCheck<T> {

    /** Checks one item; checks of the list's member report at the item's own pointer. */
    void check(T item, ValidationContext context);
}
