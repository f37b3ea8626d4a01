package dev.vendorspec.processor.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a field's rarer keys come to in Java.
 *
 * @param presence the method of the contract's validation context that a required field is asked by
 * @param absence the method of the contract's writer that writes an absent value; null where nothing is written
 * @param emptyIsAbsent whether an empty text is read as an absent value
 * @param aka further names under which the field is read
 * @param encoding the constant of the contract's encodings by which the value is made into a text; null for none
 * @param join what stands between the items of a list that is one text; null for none
 * @param deprecated whether accessor and builder method are marked so
 */
public record TraitsPlan(
        String presence,
        @Nullable String absence,
        boolean emptyIsAbsent,
        List<String> aka,
        @Nullable String encoding,
        @Nullable String join,
        boolean deprecated) {

    public TraitsPlan {
        aka = List.copyOf(aka);
    }
}
