package dev.vendorspec.language.evaluate;

import dev.vendorspec.language.model.Endpoint;
import dev.vendorspec.language.source.Location;
import dev.vendorspec.language.source.SourceText;
import dev.vendorspec.language.source.Written;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One example with what its check has to point at: the JSON files as sources and the places of the {@code breaks}
 * entries. The facade makes it, the example check takes it.
 *
 * @param example the example as the model has it
 * @param request the request's file, or null where the example has no request or its file was not found
 * @param response the response's file, or null where the example has no response or its file was not found
 * @param parameters what the example sends outside of the body
 * @param breaks the place of each entry of {@code breaks}, in the order written
 */
public record ExampleInput(
        Endpoint.Example example,
        @Nullable SourceText request,
        @Nullable SourceText response,
        List<Given> parameters,
        Map<String, Location> breaks) {

    public ExampleInput {
        parameters = List.copyOf(parameters);
        breaks = Collections.unmodifiableMap(new LinkedHashMap<>(breaks));
    }

    /**
     * What an example sends in one place outside of the body.
     *
     * @param place {@code path}, {@code query} or {@code headers}
     */
    public record Given(String place, List<GivenValue> values, Location at) {

        public Given {
            values = List.copyOf(values);
        }
    }

    /**
     * One value of those.
     *
     * @param texts one where it is no list
     */
    public record GivenValue(Written name, List<Written> texts, boolean list) {

        public GivenValue {
            texts = List.copyOf(texts);
        }
    }
}
