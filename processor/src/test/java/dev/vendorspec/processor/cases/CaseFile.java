package dev.vendorspec.processor.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** One {@code <case>.json}: a document for the type {@code Example}, and what has to come of it. */
final class CaseFile {

    private static final Set<String> KEYS =
            Set.of("read", "written", "violations", "english", "turkish", "unreadable", "endpoint");
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final JsonNode root;

    private CaseFile(JsonNode root) {
        this.root = root;
    }

    /** The file's case; a key that no case has is an error. */
    static CaseFile read(Path file) {
        try {
            JsonNode root = MAPPER.readTree(Files.readString(file));
            root.fieldNames().forEachRemaining(key -> {
                if (!KEYS.contains(key)) {
                    throw new AssertionError(file + " has the unknown key " + key);
                }
            });
            return new CaseFile(root);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The document that is read. */
    String read() {
        return root.required("read").toString();
    }

    /** The document that comes out again: the same unless the case says otherwise. */
    String written() {
        return root.path("written").isMissingNode()
                ? read()
                : root.path("written").toString();
    }

    /** Ids and pointers of the violations, in order. */
    List<String> violations() {
        return texts(root.required("violations"));
    }

    /** The violations' messages in that language ({@code english} or {@code turkish}); null where the case is silent. */
    @Nullable
    List<String> messages(String language) {
        return root.has(language) ? texts(root.path(language)) : null;
    }

    /** The pointer of what cannot be read; null where everything can. */
    @Nullable
    String unreadable() {
        return root.has("unreadable") ? root.path("unreadable").textValue() : null;
    }

    /** The endpoint as whose request the document is checked; null for none. */
    @Nullable
    String endpoint() {
        return root.has("endpoint") ? root.path("endpoint").textValue() : null;
    }

    /** A document as a case's own would be written: without white space, numbers to the digit, members in order. */
    static String normalized(String json) {
        try {
            return MAPPER.readTree(json).toString();
        } catch (JsonProcessingException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::textValue)
                .toList();
    }
}
