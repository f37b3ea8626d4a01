package dev.vendorspec.benchmarks.validation;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.format.Format;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** networknt's json-schema-validator over a tree that is parsed already: the schema says what the annotations say. */
final class JsonSchemaValidation implements ValidationPeer {

    private final JsonMapper mapper = new JsonMapper();
    private final Schema schema;

    JsonSchemaValidation(Class<?> bean) {
        Dialect base = Dialects.getDraft202012();
        List<ShapeFormat> shapes =
                Arrays.stream(Shape.values()).map(ShapeFormat::new).toList();
        Dialect dialect = Dialect.builder(base.getId(), base).formats(shapes).build();
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .formatAssertionsEnabled(true)
                .preloadSchema(true)
                .cacheRefs(true)
                .build();
        schema = SchemaRegistry.withDialect(dialect, registry -> registry.schemaRegistryConfig(config))
                .getSchema(new JsonSchema().of(bean));
        schema.initializeValidators();
    }

    @Override
    public Object value(byte[] json) {
        return mapper.readTree(json);
    }

    @Override
    public int violations(Object value) {
        return schema.validate((JsonNode) value).size();
    }

    /** A kind of text as a format; blank text passes. */
    private record ShapeFormat(Shape shape) implements Format {

        @Override
        public String getName() {
            return shape.name();
        }

        @Override
        public boolean matches(ExecutionContext context, String text) {
            return text.isBlank() || shape.accepts(text);
        }
    }
}
