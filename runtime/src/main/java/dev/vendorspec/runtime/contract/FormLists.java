package dev.vendorspec.runtime.contract;

/** How a form's lists of single values travel. Lists of objects always have the item's index: {@code t[0][a]=1}. */
public enum FormLists {
    /** The name is repeated: {@code t=1&t=2}. */
    REPEAT,
    /** The name is repeated with empty brackets: {@code t[]=1&t[]=2}. */
    BRACKETS,
    /** The item's index stands in brackets: {@code t[0]=1&t[1]=2}. */
    INDEX,
    /** One text with commas: {@code t=1,2}. */
    COMMA
}
