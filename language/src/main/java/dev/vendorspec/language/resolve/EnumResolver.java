package dev.vendorspec.language.resolve;

import dev.vendorspec.language.model.Docs;
import dev.vendorspec.language.model.EnumType;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.source.Written;
import dev.vendorspec.language.syntax.TypeDecl.CodeDecl;
import dev.vendorspec.language.syntax.TypeDecl.EnumDecl;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Resolves enums: how their codes travel, and what their constants are called. */
final class EnumResolver {

    private static final Pattern INTEGER = Pattern.compile("0|-?[1-9][0-9]{0,17}");

    private final ProblemSink problems;

    EnumResolver(ProblemSink problems) {
        this.problems = problems;
    }

    /** The enum; empty where its codes make no sense, which has been told then. */
    Optional<EnumType> resolve(EnumDecl written) {
        String name = written.name().value();
        if (written.codes().isEmpty()) {
            problems.tell(written.name().at(), ProblemCode.MISSING_KEY, "enum " + Words.quote(name) + " has no codes");
            return Optional.empty();
        }
        long numbers =
                written.codes().stream().filter(code -> isNumber(code.code())).count();
        boolean numeric = numbers == written.codes().size();
        if (numbers > 0 && !numeric) {
            tellMixed(written);
            return Optional.empty();
        }
        List<EnumType.Code> codes = new ArrayList<>();
        for (CodeDecl code : written.codes()) {
            Docs docs = Texts.docs(code.docs());
            codes.add(new EnumType.Code(
                    code.code().value(), javaName(code, docs), docs, code.code().at()));
        }
        Docs docs = Texts.docs(written.docs());
        return Optional.of(new EnumType(
                name, docs, numeric, written.open(), codes, written.name().at()));
    }

    /** Whether the code is written as a number. */
    static boolean isNumber(Written code) {
        return !code.quoted() && INTEGER.matcher(code.value()).matches();
    }

    private void tellMixed(EnumDecl written) {
        boolean first = isNumber(written.codes().get(0).code());
        CodeDecl odd = written.codes().stream()
                .filter(code -> isNumber(code.code()) != first)
                .findFirst()
                .orElseThrow();
        String sort = first ? "text" : "a number";
        String others = first ? "numbers" : "text";
        problems.tell(
                odd.code().at(),
                ProblemCode.MIXED_CODES,
                "the code " + Words.quote(odd.code().value()) + " is " + sort + ", but codes before it are " + others,
                "quote all codes or none");
    }

    private String javaName(CodeDecl code, Docs docs) {
        if (code.java() != null) {
            String given = code.java().value();
            if (!JavaNames.isConstantName(given)) {
                problems.tell(
                        code.java().at(),
                        ProblemCode.BAD_JAVA_NAME,
                        Words.quote(given) + " is no Java constant's name",
                        "write capitals, digits and \"_\"");
            }
            return given;
        }
        String derived = docs.en() == null ? "" : JavaNames.constantCase(docs.en());
        return derived.isEmpty() ? "CODE_" + code.code().value().replaceAll("[^A-Za-z0-9]", "_") : derived;
    }
}
