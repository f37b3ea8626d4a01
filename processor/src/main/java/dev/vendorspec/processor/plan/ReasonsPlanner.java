package dev.vendorspec.processor.plan;

import dev.vendorspec.language.model.Endpoint.Patterns;
import dev.vendorspec.language.model.Endpoint.Reasons;
import dev.vendorspec.language.model.Field;
import dev.vendorspec.language.model.ObjectType;
import dev.vendorspec.language.model.Path;
import dev.vendorspec.language.model.Sensitivity;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.processor.source.CodeBlock;
import dev.vendorspec.processor.source.TypeName;
import dev.vendorspec.runtime.contract.AnswerPattern;
import java.util.ArrayList;
import java.util.List;

/** From where an answer says why a call failed to the contract's description of it. */
final class ReasonsPlanner {

    private static final Class<?> CONTRACT = dev.vendorspec.runtime.contract.Reasons.class;
    private static final String ANSWER = "answer";

    private final VendorNames names;
    private final PathCode paths;

    ReasonsPlanner(VendorNames names, PathCode paths) {
        this.names = names;
        this.paths = paths;
    }

    /** Where an object says why; empty where it does not. */
    CodeBlock ofObject(Reasons reasons, ObjectType root, TypeName answer) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (!reasons.message().isEmpty()) {
            code.add("\n.message(answer -> $L)", first(reasons.message(), root, false));
            code.add(isSensitive(reasons.message()) ? "\n.hidesMessage()" : "");
        }
        if (!reasons.code().isEmpty()) {
            code.add("\n.code(answer -> $L)", first(reasons.code(), root, true));
            code.add(isSensitive(reasons.code()) ? "\n.hidesCode()" : "");
        }
        return whole(code.build(), answer);
    }

    /** Where a text says why; empty where it does not. */
    static CodeBlock ofText(Patterns patterns) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (patterns.message() != null) {
            code.add("\n.message($T.of($S)::find)", AnswerPattern.class, patterns.message());
        }
        if (patterns.code() != null) {
            code.add("\n.code($T.of($S)::find)", AnswerPattern.class, patterns.code());
        }
        return whole(code.build(), TypeName.get(String.class));
    }

    /** A text that is the vendor's message as a whole. */
    static CodeBlock ofWholeText() {
        return whole(CodeBlock.of("\n.message(answer -> answer.strip())"), TypeName.get(String.class));
    }

    /** Nowhere, of an answer of that class. */
    static CodeBlock none(TypeName answer) {
        return CodeBlock.of("$T.<$T>none()", CONTRACT, answer);
    }

    private static CodeBlock whole(CodeBlock where, TypeName answer) {
        return where.isEmpty() ? where : CodeBlock.of("$L$>$>$L$<$<", none(answer), where);
    }

    private static boolean isSensitive(List<Path> found) {
        return found.stream()
                .flatMap(path -> path.fields().stream())
                .anyMatch(field -> field.sensitivity() != Sensitivity.PLAIN);
    }

    private CodeBlock first(List<Path> found, ObjectType root, boolean asCode) {
        CodeBlock all = found.stream()
                .map(path -> value(path, root, asCode))
                .collect(CodeBlock.joining(found.size() == 1 ? "" : ",\n"));
        if (found.size() == 1) {
            return all;
        }
        return CodeBlock.of("$T.<$T>first($>$>\n$L$<$<)", CONTRACT, asCode ? Object.class : String.class, all);
    }

    /** A value as text or code, null where it is absent; of a list the first item's. */
    private CodeBlock value(Path path, ObjectType root, boolean asCode) {
        List<CodeBlock> there = new ArrayList<>();
        CodeBlock at = CodeBlock.of("$L", ANSWER);
        ObjectType type = root;
        ValueType value = path.last().type();
        for (Field field : path.fields()) {
            at = CodeBlock.of("$L.fields.$N", at, names.javaName(type, field));
            there.add(CodeBlock.of("$L != null", at));
            value = field.type();
            if (value instanceof ValueType.ListOf list) {
                there.add(CodeBlock.of("!$L.isEmpty()", at));
                at = CodeBlock.of("$L.get(0)", at);
                value = list.element();
            }
            type = paths.below(field, type);
        }
        boolean asItIs = value instanceof ValueType.Text || asCode && value instanceof ValueType.EnumOf;
        CodeBlock text =
                asItIs ? at : CodeBlock.of(value instanceof ValueType.EnumOf ? "$L.code()" : "$L.toString()", at);
        if (asItIs && there.size() == 1) {
            return text;
        }
        return CodeBlock.of("$L ? $L : null", there.stream().collect(CodeBlock.joining(" && ")), text);
    }
}
