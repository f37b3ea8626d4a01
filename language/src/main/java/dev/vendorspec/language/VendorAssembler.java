package dev.vendorspec.language;

import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.source.Written;
import dev.vendorspec.language.syntax.EndpointDecl;
import dev.vendorspec.language.syntax.TypeDecl;
import dev.vendorspec.language.syntax.VendorDecl;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes one vendor's declarations of its document and of the parts that it includes, in that they come first. */
final class VendorAssembler {

    private VendorAssembler() {}

    /** The whole vendor; of two declarations of one name, which is told, the first. */
    static VendorDecl assemble(VendorDecl own, boolean allFound, List<Part> parts, ProblemSink problems) {
        List<TypeDecl> types = new ArrayList<>();
        List<EndpointDecl> endpoints = new ArrayList<>();
        parts.stream().map(Part::written).flatMap(Optional::stream).forEach(part -> {
            types.addAll(part.types());
            endpoints.addAll(part.endpoints());
        });
        types.addAll(own.types());
        endpoints.addAll(own.endpoints());
        boolean complete = allFound && own.complete() && parts.stream().allMatch(Part::complete);
        if (complete && endpoints.isEmpty() && !own.includes().isEmpty()) {
            problems.tell(
                    own.at(),
                    ProblemCode.MISSING_KEY,
                    "a spec needs the key \"endpoints\", here or in a part that it includes");
        }
        return own.with(
                distinct(types, TypeDecl::name, "the type ", problems),
                distinct(endpoints, EndpointDecl::name, "the endpoint ", problems),
                complete);
    }

    private static <T> List<T> distinct(
            List<T> declared, Function<T, Written> name, String what, ProblemSink problems) {
        Map<String, T> first = new LinkedHashMap<>();
        for (T declaration : declared) {
            Written own = name.apply(declaration);
            T before = first.putIfAbsent(own.value(), declaration);
            if (before != null) {
                problems.tell(
                        own.at(),
                        ProblemCode.DUPLICATE_NAME,
                        what + Words.quote(own.value()) + " is declared in "
                                + name.apply(before).at() + " already",
                        "give one of them another name");
            }
        }
        return List.copyOf(first.values());
    }
}
