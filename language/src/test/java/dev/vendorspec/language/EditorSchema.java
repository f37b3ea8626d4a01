package dev.vendorspec.language;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The editors' schema, as it is in the jar, and what it says of documents. */
final class EditorSchema {

    static final Path FILE = Path.of("src/main/resources/dev/vendorspec/language/vendorspec-1.schema.json");
    static final JsonNode TREE = JsonMapper.shared().readTree(read(FILE));

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
    private static final Schema SCHEMA = REGISTRY.getSchema(TREE);

    private EditorSchema() {}

    /** What an editor underlines; text that is no YAML at all counts as one mistake. */
    static List<String> mistakes(String yaml) {
        return EditorTree.of(yaml)
                .map(tree -> SCHEMA.validate(tree).stream().map(Error::toString).toList())
                .orElse(List.of("not YAML"));
    }

    /** What is wrong with the schema as a schema. */
    static List<String> defects() {
        Schema draft = REGISTRY.getSchema(SchemaLocation.of("http://json-schema.org/draft-07/schema#"));
        return draft.validate(TREE).stream().map(Error::toString).toList();
    }

    static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
