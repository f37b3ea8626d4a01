package dev.vendorspec.processor.emit.json;

import dev.vendorspec.processor.emit.code.Chunks;
import dev.vendorspec.processor.emit.code.SplitMethod;
import dev.vendorspec.processor.emit.code.WireForms;
import dev.vendorspec.processor.plan.FieldPlan;
import dev.vendorspec.processor.plan.ObjectPlan;
import dev.vendorspec.processor.source.CodeBlock;
import dev.vendorspec.processor.source.MethodSpec;
import dev.vendorspec.processor.source.TypeSpec;
import dev.vendorspec.runtime.contract.JsonCodec;
import dev.vendorspec.runtime.contract.JsonReader;
import dev.vendorspec.runtime.contract.JsonWriter;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the JSON codec of an object: straight-line code over the runtime's own reader and writer. */
public final class CodecEmitter {

    private CodecEmitter() {}

    /** Adds the methods of {@link JsonCodec} to an object's spec class, with the constants that they need. */
    public static void addTo(TypeSpec.Builder type, ObjectPlan plan) {
        WireForms forms = new WireForms(plan.constants());
        List<MethodSpec> writing = writing(plan, forms);
        List<MethodSpec> reading = reading(plan, forms);
        forms.constants().forEach(type::addField);
        type.addMethods(reading).addMethods(writing);
    }

    private static List<MethodSpec> writing(ObjectPlan plan, WireForms forms) {
        MethodSpec.Builder write = MethodSpec.methodBuilder("write")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(JsonWriter.class, "writer")
                .addParameter(plan.dto(), "value")
                .addStatement("writer.beginObject()")
                .addStatement("writeMembers(writer, value)")
                .addStatement("writer.endObject()");
        MethodSpec.Builder members = MethodSpec.methodBuilder("writeMembers")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(JsonWriter.class, "writer")
                .addParameter(plan.dto(), "value");
        if (!plan.fields().isEmpty()) {
            members.addStatement("$T fields = value.fields", plan.builder());
        }
        List<MethodSpec> methods = new ArrayList<>(SplitMethod.fill(
                members,
                "write",
                plan.fields(),
                field -> forms.write(field),
                piece -> MethodSpec.methodBuilder(piece)
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .addParameter(JsonWriter.class, "writer")
                        .addParameter(plan.builder(), "fields"),
                "writer, fields"));
        members.addStatement("writer.undocumented(value.undocumented())");
        methods.add(0, members.build());
        methods.add(0, write.build());
        return methods;
    }

    private static List<MethodSpec> reading(ObjectPlan plan, WireForms forms) {
        MethodSpec.Builder read = MethodSpec.methodBuilder("read")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(JsonReader.class, "reader")
                .returns(plan.dto())
                .addStatement("$1T builder = new $1T()", plan.builder())
                .addStatement("reader.beginObject()")
                .addStatement("int member = -1")
                .beginControlFlow("while ((member = reader.nextMember(ALL, member)) >= 0)");
        List<List<FieldPlan>> chunks = Chunks.of(plan.fields());
        List<MethodSpec> pieces = new ArrayList<>();
        if (chunks.size() == 1) {
            read.addCode(readSwitch(plan.fields(), 0, forms));
        } else {
            for (int chunk = 0; chunk < chunks.size(); chunk++) {
                String name = "read" + chunk;
                String test = chunk == 0 ? "if" : "else if";
                read.addCode(
                        "$L (member < $L) {\n$>$N(reader, builder, member);\n$<} ",
                        test,
                        (chunk + 1) * Chunks.SIZE,
                        name);
                pieces.add(MethodSpec.methodBuilder(name)
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .addParameter(JsonReader.class, "reader")
                        .addParameter(plan.builder(), "builder")
                        .addParameter(int.class, "member")
                        .addCode(readSwitch(chunks.get(chunk), chunk * Chunks.SIZE, forms))
                        .build());
            }
            read.addCode("\n");
        }
        read.endControlFlow().addStatement("return new $T(builder.undocumented(reader.undocumented()))", plan.dto());
        pieces.add(0, read.build());
        return pieces;
    }

    private static CodeBlock readSwitch(List<FieldPlan> fields, int first, WireForms forms) {
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (member)");
        for (int i = 0; i < fields.size(); i++) {
            FieldPlan field = fields.get(i);
            code.addStatement("case $L -> $L", first + i, forms.readField(field));
        }
        // The reader returns no other index; a switch statement without default would not say so.
        return code.addStatement("default -> throw new $T($S + member)", AssertionError.class, "member ")
                .endControlFlow()
                .build();
    }
}
