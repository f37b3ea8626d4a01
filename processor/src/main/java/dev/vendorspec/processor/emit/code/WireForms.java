package dev.vendorspec.processor.emit.code;

import dev.vendorspec.processor.plan.FieldPlan;
import dev.vendorspec.processor.plan.TraitsPlan;
import dev.vendorspec.processor.plan.ValuePlan;
import dev.vendorspec.processor.source.ClassName;
import dev.vendorspec.processor.source.CodeBlock;
import dev.vendorspec.processor.source.FieldSpec;
import dev.vendorspec.processor.source.TypeName;
import dev.vendorspec.runtime.contract.DecimalForm;
import dev.vendorspec.runtime.contract.Encoding;
import dev.vendorspec.runtime.contract.EpochForm;
import dev.vendorspec.runtime.contract.FlagForm;
import dev.vendorspec.runtime.contract.Formats;
import dev.vendorspec.runtime.contract.JsonReader;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** How values are read and written, with the constants that this needs in their class. One for each class. */
public final class WireForms {

    private final Map<ValuePlan, String> names = new LinkedHashMap<>();
    private final List<FieldSpec> constants = new ArrayList<>();
    private final Set<String> taken;

    /** @param taken the names of the class's other constants */
    public WireForms(Set<String> taken) {
        this.taken = taken;
    }

    /** The constants that {@link #read} and {@link #write} asked for, in the order in which they were first needed. */
    public List<FieldSpec> constants() {
        return List.copyOf(constants);
    }

    /** An expression that reads a value from the reader in that variable, null where it is absent. */
    CodeBlock read(ValuePlan value, String reader) {
        if (value instanceof ValuePlan.Simple simple) {
            return CodeBlock.of("$L.$L()", reader, simple.reading());
        }
        if (value instanceof ValuePlan.Flag flag) {
            return CodeBlock.of("$L.flag($L)", reader, form(flag));
        }
        if (value instanceof ValuePlan.Temporal temporal) {
            return CodeBlock.of("$L.$L($L)", reader, temporal.reading(), format(temporal));
        }
        if (value instanceof ValuePlan.Code code) {
            return CodeBlock.of("$L.code($T.CODES)", reader, code.javaType());
        }
        if (value instanceof ValuePlan.Nested nested) {
            return CodeBlock.of("$L.object($T.INSTANCE)", reader, nested.spec());
        }
        if (value instanceof ValuePlan.Decimal decimal) {
            return CodeBlock.of("$L.decimal($L)", reader, form(decimal));
        }
        if (value instanceof ValuePlan.Epoch epoch) {
            return CodeBlock.of("$L.epoch($T.$L)", reader, EpochForm.class, epoch.form());
        }
        if (value instanceof ValuePlan.Entries map) {
            return readMany("map", map.element(), reader);
        }
        ValuePlan.Many many = (ValuePlan.Many) value;
        return readMany(many.orOne() ? "oneOrMany" : "list", many.element(), reader);
    }

    /** A lambda that reads a value by itself. */
    public CodeBlock reader(ValuePlan value) {
        return value instanceof ValuePlan.Simple simple
                ? CodeBlock.of("$T::$L", JsonReader.class, simple.reading())
                : CodeBlock.of("reader -> $L", read(value, "reader"));
    }

    private CodeBlock readMany(String method, ValuePlan element, String reader) {
        if (element instanceof ValuePlan.Simple simple) {
            return CodeBlock.of("$L.$L($T::$L)", reader, method, JsonReader.class, simple.reading());
        }
        return CodeBlock.of("$L.$L(items -> $L)", reader, method, read(element, "items"));
    }

    /** A statement that reads a field's member into its builder. */
    public CodeBlock readField(FieldPlan field) {
        CodeBlock read = readText(field);
        return field.traits().aka().isEmpty()
                ? CodeBlock.of("builder.$N = $L", field.javaName(), read)
                : CodeBlock.of("builder.$1N = $2T.either($3L, builder.$1N)", field.javaName(), JsonReader.class, read);
    }

    private CodeBlock readText(FieldPlan field) {
        TraitsPlan traits = field.traits();
        if (traits.encoding() != null) {
            return CodeBlock.of(
                    "reader.encoded($T.$N, inner -> $L)",
                    Encoding.class,
                    traits.encoding(),
                    read(field.value(), "inner"));
        }
        if (traits.join() != null) {
            return CodeBlock.of("reader.joined($S, inner -> $L)", traits.join(), read(field.value(), "inner"));
        }
        return traits.emptyIsAbsent() ? CodeBlock.of("reader.filledText()") : read(field.value(), "reader");
    }

    /** A statement that writes a field's member, or nothing where it is absent. */
    public CodeBlock write(FieldPlan field) {
        CodeBlock member = CodeBlock.of("$N, fields.$N", field.constant(), field.javaName());
        ValuePlan value = field.value();
        CodeBlock.Builder code = CodeBlock.builder();
        if (field.traits().absence() != null) {
            code.addStatement("writer.$L($L)", field.traits().absence(), member);
        }
        if (field.traits().encoding() != null || field.traits().join() != null) {
            return code.addStatement("writer.encoded($L, $L)", member, writer(value))
                    .build();
        }
        if (value instanceof ValuePlan.Many many) {
            return code.addStatement("$L", list(member, many.element())).build();
        }
        if (value instanceof ValuePlan.Entries map) {
            return code.addStatement("writer.map($L, $L)", member, itemWriter(map.element()))
                    .build();
        }
        if (hasNoMemberForm(value)) {
            return code.addStatement("writer.value($L, $L)", member, itemWriter(value))
                    .build();
        }
        return code.addStatement("writer.$L($L$L)", writing(value), member, argument(value))
                .build();
    }

    private CodeBlock list(CodeBlock member, ValuePlan element) {
        if (element instanceof ValuePlan.Nested nested) {
            return CodeBlock.of("writer.list($L, $T.INSTANCE)", member, nested.spec());
        }
        return element == ValuePlan.Simple.TEXT
                ? CodeBlock.of("writer.texts($L)", member)
                : CodeBlock.of("writer.list($L, $L)", member, itemWriter(element));
    }

    private static boolean hasNoMemberForm(ValuePlan value) {
        return value instanceof ValuePlan.Decimal
                || value instanceof ValuePlan.Epoch
                || value == ValuePlan.Simple.BYTES
                || value == ValuePlan.Simple.FILE
                || value == ValuePlan.Simple.JSON;
    }

    /** A lambda that writes a value by itself. */
    public CodeBlock writer(ValuePlan value) {
        if (value instanceof ValuePlan.Many many) {
            return CodeBlock.of("(list, all) -> list.items(all, $L)", itemWriter(many.element()));
        }
        if (value instanceof ValuePlan.Entries map) {
            return CodeBlock.of("(map, all) -> map.entries(all, $L)", itemWriter(map.element()));
        }
        return itemWriter(value);
    }

    private CodeBlock itemWriter(ValuePlan element) {
        if (element instanceof ValuePlan.Nested nested) {
            return CodeBlock.of("$T.INSTANCE::write", nested.spec());
        }
        // In the value forms, int and long are one overloaded method.
        String method = writing(element).replace("longInteger", "integer");
        return CodeBlock.of("(items, item) -> items.$L(item$L)", method, argument(element));
    }

    private static String writing(ValuePlan value) {
        if (value instanceof ValuePlan.Simple simple) {
            return simple.writing();
        }
        if (value instanceof ValuePlan.Flag) {
            return "flag";
        }
        if (value instanceof ValuePlan.Temporal) {
            return "temporal";
        }
        if (value instanceof ValuePlan.Decimal) {
            return "decimal";
        }
        if (value instanceof ValuePlan.Epoch) {
            return "epoch";
        }
        if (value instanceof ValuePlan.Code code) {
            return code.asText() ? "codeAsText" : "code";
        }
        return "object";
    }

    private CodeBlock argument(ValuePlan value) {
        if (value instanceof ValuePlan.Flag flag) {
            return CodeBlock.of(", $L", form(flag));
        }
        if (value instanceof ValuePlan.Temporal temporal) {
            return CodeBlock.of(", $L", format(temporal));
        }
        if (value instanceof ValuePlan.Decimal decimal) {
            return CodeBlock.of(", $L", form(decimal));
        }
        if (value instanceof ValuePlan.Epoch epoch) {
            return CodeBlock.of(", $T.$L", EpochForm.class, epoch.form());
        }
        if (value instanceof ValuePlan.Nested nested) {
            return CodeBlock.of(", $T.INSTANCE", nested.spec());
        }
        return CodeBlock.of("");
    }

    private CodeBlock form(ValuePlan.Flag flag) {
        if (flag.json()) {
            return CodeBlock.of("$T.JSON", FlagForm.class);
        }
        String method = flag.quoted() ? "text" : "bare";
        CodeBlock value = CodeBlock.of("$T.$L($S, $S)", FlagForm.class, method, flag.falseText(), flag.trueText());
        return constant(flag, "FLAG_", ClassName.get(FlagForm.class), value);
    }

    /** A form that is no constant of the contract is one of the codec. */
    private CodeBlock form(ValuePlan.Decimal decimal) {
        boolean made = decimal.form().toString().endsWith(")");
        return made ? constant(decimal, "DECIMAL_", ClassName.get(DecimalForm.class), decimal.form()) : decimal.form();
    }

    private CodeBlock format(ValuePlan.Temporal temporal) {
        if (temporal.pattern() == null) {
            return CodeBlock.of("$T.$L", Formats.class, temporal.iso());
        }
        String method = temporal.iso().equals("INSTANT") ? "instant" : "pattern";
        CodeBlock value = CodeBlock.of("$T.$L($S)", Formats.class, method, temporal.pattern());
        return constant(temporal, "FORMAT_", ClassName.get(DateTimeFormatter.class), value);
    }

    private CodeBlock constant(ValuePlan key, String prefix, TypeName type, CodeBlock value) {
        String name = names.computeIfAbsent(key, unused -> {
            String fresh = prefix + (names.size() + 1);
            while (taken.contains(fresh)) {
                fresh = fresh + "_";
            }
            constants.add(FieldSpec.builder(type, fresh, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                    .initializer(value)
                    .build());
            return fresh;
        });
        return CodeBlock.of("$N", name);
    }
}
