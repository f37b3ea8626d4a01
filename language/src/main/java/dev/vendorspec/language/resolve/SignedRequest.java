package dev.vendorspec.language.resolve;

import dev.vendorspec.language.source.Written;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a signature can look at of an endpoint's request.
 *
 * @param endpoint the endpoint's name
 * @param object the fields of the object at the body's root, inside any wrapper, or null where there is none
 * @param item the same, or of the items of a list there; null where there is no body
 * @param wrappers the wire names that lead to it
 * @param pathParameters the names of the path's parameters
 * @param sent what else the call carries
 * @param hasBody whether a body with fields is sent, or would be but for a mistake that was told
 */
record SignedRequest(
        Written endpoint,
        @Nullable Fields object,
        @Nullable Fields item,
        List<String> wrappers,
        List<String> pathParameters,
        SentNames sent,
        boolean hasBody) {

    SignedRequest {
        wrappers = List.copyOf(wrappers);
        pathParameters = List.copyOf(pathParameters);
    }
}
