package dev.vendorspec.language.check;

import dev.vendorspec.language.model.Endpoint;
import dev.vendorspec.language.model.EnumType;
import dev.vendorspec.language.model.Path;
import dev.vendorspec.language.model.ValueType;
import dev.vendorspec.language.model.Vendor;
import dev.vendorspec.language.problem.NearestName;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.source.Written;
import dev.vendorspec.language.syntax.EndpointDecl;
import dev.vendorspec.language.syntax.EndpointDecl.CodeNameDecl;
import dev.vendorspec.language.syntax.EndpointDecl.ErrorDecl;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Named codes of the vendor have a field that has them, names that become classes, and none that a status has. */
final class CodeNamesCheck implements SpecCheck {

    @Override
    public void check(Subject subject, ProblemSink problems) {
        Set<String> ofStatuses = new HashSet<>();
        subject.written()
                .endpoints()
                .forEach(endpoint -> endpoint.answered().errors().stream()
                        .map(ErrorDecl::name)
                        .map(Written::value)
                        .forEach(ofStatuses::add));
        for (EndpointDecl endpoint : subject.written().endpoints()) {
            List<CodeNameDecl> codes = endpoint.answered().codes();
            boolean nowhere = endpoint.answered().patterns().code() == null
                    && endpoint.answered().code().isEmpty();
            if (!codes.isEmpty() && nowhere) {
                problems.tell(
                        codes.get(0).code().at(),
                        ProblemCode.MISSING_KEY,
                        "\"codes\" needs the key \"code\", which says where the answer has the code");
            }
            List<String> listed = listed(subject.vendor(), endpoint.name().value());
            codes.forEach(code -> code(code, ofStatuses, listed, problems));
        }
    }

    private static void code(CodeNameDecl code, Set<String> ofStatuses, List<String> listed, ProblemSink problems) {
        ErrorStatusCheck.name(code.name(), problems);
        if (ofStatuses.contains(code.name().value())) {
            problems.tell(
                    code.name().at(),
                    ProblemCode.DUPLICATE_NAME,
                    "the error " + Words.quote(code.name().value()) + " is that of a status already, under \"errors\"",
                    "give one of them another name");
        }
        if (!listed.isEmpty() && !listed.contains(code.code().value())) {
            problems.tell(
                    code.code().at(),
                    ProblemCode.UNKNOWN_CODE,
                    "the field that \"code\" names has no code "
                            + Words.quote(code.code().value()),
                    NearestName.suggest(code.code().value(), listed));
        }
    }

    /** The codes that the answer may have; empty where its code may be any text. */
    private static List<String> listed(Vendor vendor, String endpoint) {
        Optional<Endpoint> resolved = vendor.endpoints().stream()
                .filter(each -> each.name().equals(endpoint))
                .findFirst();
        List<String> listed = new ArrayList<>();
        for (Path path : resolved.map(each -> each.answered().reasons().code()).orElse(List.of())) {
            ValueType last = path.last().type();
            ValueType type = last instanceof ValueType.ListOf list ? list.element() : last;
            if (!(type instanceof ValueType.EnumOf of)) {
                return List.of();
            }
            vendor.enumType(of.enumName()).codes().stream()
                    .map(EnumType.Code::code)
                    .forEach(listed::add);
        }
        return listed;
    }
}
