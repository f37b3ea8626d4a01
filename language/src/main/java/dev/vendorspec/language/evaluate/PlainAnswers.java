package dev.vendorspec.language.evaluate;

import dev.vendorspec.language.json.JsonNode;
import dev.vendorspec.language.model.Endpoint;
import dev.vendorspec.language.model.Endpoint.Body;
import dev.vendorspec.language.model.Level;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.language.source.SourceText;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Answers that are no JSON, or need not be. {@link ExampleCheck} asks. */
final class PlainAnswers {

    private PlainAnswers() {}

    /** Whether the example is not to be read as JSON. */
    static boolean isPlain(Body body, SourceText source) {
        return body instanceof Body.Text
                || body instanceof Body.Binary
                || isBase64(body) && !source.text().strip().startsWith("\"");
    }

    private static boolean isBase64(Body body) {
        return body instanceof Body.Value value && value.type() instanceof ValueType.Bytes;
    }

    /** What is wrong with such an example; of content of any kind only that there is none. */
    static Optional<Finding> check(Endpoint endpoint, Body body, SourceText source) {
        if (source.text().isBlank()) {
            return Optional.of(finding(endpoint, source, "required", "is empty, an answer is required"));
        }
        return isBase64(body) && BinaryText.decode(source.text()).isEmpty()
                ? Optional.of(finding(endpoint, source, "type", "is not base64"))
                : Optional.empty();
    }

    /** That an answer which is text does not match what a success matches; nothing where it does or nothing is said. */
    static Optional<Finding> success(Endpoint endpoint, Body body, SourceText source, @Nullable JsonNode json) {
        String pattern = endpoint.answered().patterns().success();
        Optional<String> text = body instanceof Body.Text ? Optional.of(source.text()) : text(body, json);
        return text.filter(found -> pattern != null
                        && !found.isBlank()
                        && !Pattern.compile(pattern, Pattern.DOTALL)
                                .matcher(found.strip())
                                .matches())
                .map(found -> finding(endpoint, source, "success", "is not a success, which matches " + pattern));
    }

    private static Optional<String> text(Body body, @Nullable JsonNode json) {
        if (body instanceof Body.Wrapped wrapped) {
            return json instanceof JsonNode.ObjectNode object
                    ? object.last(wrapped.wireName()).flatMap(inner -> text(wrapped.body(), inner))
                    : Optional.empty();
        }
        return json instanceof JsonNode.TextNode text ? Optional.of(text.value()) : Optional.empty();
    }

    /** A finding about the whole text. */
    static Finding finding(Endpoint endpoint, SourceText source, String check, String text) {
        return new Finding(endpoint.name() + "." + check, "", Level.ENFORCE, source.at(1, 1), endpoint.at(), text);
    }
}
