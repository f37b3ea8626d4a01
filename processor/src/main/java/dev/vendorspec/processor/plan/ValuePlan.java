package dev.vendorspec.processor.plan;

import dev.vendorspec.processor.source.ClassName;
import dev.vendorspec.processor.source.TypeName;

/** A value in Java: its class and the form in which it travels. Read by the emitters of codecs and DTOs. */
public sealed interface ValuePlan {

    /** The boxed class in Java, without a nullness annotation. */
    TypeName javaType();

    /** The numbers and the plain classes, each with one way to be read and written. */
    enum Simple implements ValuePlan {
        TEXT(String.class, "text", "text"),
        INTEGER(Integer.class, "integer", "integer"),
        INTEGER_AS_TEXT(Integer.class, "integer", "integerAsText"),
        LONG(Long.class, "longInteger", "longInteger"),
        LONG_AS_TEXT(Long.class, "longInteger", "longIntegerAsText"),
        DECIMAL(java.math.BigDecimal.class, "decimal", "decimal"),
        DECIMAL_AS_TEXT(java.math.BigDecimal.class, "decimal", "decimalAsText"),
        UUID(java.util.UUID.class, "uuid", "uuid"),
        BYTES(dev.vendorspec.runtime.Bytes.class, "bytes", "bytes"),
        FILE(dev.vendorspec.runtime.FileContent.class, "file", "file"),
        JSON(dev.vendorspec.runtime.JsonValue.class, "json", "raw");

        private final TypeName javaType;
        private final String reading;
        private final String writing;

        Simple(Class<?> javaType, String reading, String writing) {
            this.javaType = TypeName.get(javaType);
            this.reading = reading;
            this.writing = writing;
        }

        @Override
        public TypeName javaType() {
            return javaType;
        }

        /** The method of the contract's reader. */
        public String reading() {
            return reading;
        }

        /** The method of the contract's writer. */
        public String writing() {
            return writing;
        }
    }

    /**
     * A decimal number in a form of its own.
     *
     * @param form an expression of the contract's class of such forms
     */
    record Decimal(dev.vendorspec.processor.source.CodeBlock form) implements ValuePlan {
        @Override
        public TypeName javaType() {
            return TypeName.get(java.math.BigDecimal.class);
        }
    }

    /**
     * A moment that is counted.
     *
     * @param form the constant of the contract's forms
     */
    record Epoch(String form) implements ValuePlan {
        @Override
        public TypeName javaType() {
            return TypeName.get(java.time.Instant.class);
        }
    }

    /**
     * A flag.
     *
     * @param falseText what stands for false on the wire
     * @param trueText what stands for true on the wire
     * @param quoted whether the two are JSON text
     * @param json whether the two are JSON's own literals
     */
    record Flag(String falseText, String trueText, boolean quoted, boolean json) implements ValuePlan {
        @Override
        public TypeName javaType() {
            return TypeName.get(Boolean.class);
        }
    }

    /**
     * A date or time.
     *
     * @param javaType the class of {@code java.time}
     * @param reading the method of the contract's reader
     * @param iso the constant of the contract's formats for ISO 8601
     * @param pattern the form on the wire; null for ISO 8601
     */
    record Temporal(
            ClassName javaType,
            String reading,
            String iso,
            @org.jspecify.annotations.Nullable String pattern) implements ValuePlan {}

    /**
     * A code of an open enum.
     *
     * @param javaType the enum's class
     * @param asText whether a numeric code travels as text
     */
    record Code(ClassName javaType, boolean asText) implements ValuePlan {}

    /**
     * An object.
     *
     * @param javaType the DTO
     * @param codec its codec
     * @param validator its validator
     */
    record Nested(ClassName javaType, ClassName spec) implements ValuePlan {}

    /**
     * A map from text.
     *
     * @param element what its values are
     */
    record Entries(ValuePlan element) implements ValuePlan {
        @Override
        public TypeName javaType() {
            return dev.vendorspec.processor.source.ParameterizedTypeName.get(
                    ClassName.get(java.util.Map.class), ClassName.get(String.class), element.javaType());
        }
    }

    /**
     * A list.
     *
     * @param element what its items are
     * @param orOne whether a value that stands alone is read as a list of one
     */
    record Many(ValuePlan element, boolean orOne) implements ValuePlan {
        @Override
        public TypeName javaType() {
            return dev.vendorspec.processor.source.ParameterizedTypeName.get(
                    ClassName.get(java.util.List.class), element.javaType());
        }
    }
}
