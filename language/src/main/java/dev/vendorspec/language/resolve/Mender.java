package dev.vendorspec.language.resolve;

import dev.vendorspec.language.source.Written;
import dev.vendorspec.language.syntax.DocsDecl;
import dev.vendorspec.language.syntax.EndpointDecl;
import dev.vendorspec.language.syntax.EndpointDecl.AnsweredDecl;
import dev.vendorspec.language.syntax.EndpointDecl.ErrorDecl;
import dev.vendorspec.language.syntax.EndpointDecl.SentDecl;
import dev.vendorspec.language.syntax.FieldDecl;
import dev.vendorspec.language.syntax.NameForms;
import dev.vendorspec.language.syntax.ParametersDecl;
import dev.vendorspec.language.syntax.TypeDecl;
import dev.vendorspec.language.syntax.TypeDecl.CodeDecl;
import dev.vendorspec.language.syntax.VendorDecl;
import java.util.List;

/**
 * Makes declarations of which something was told into ones that give legal names: what has none is left out, and a type
 * that could not be read becomes an empty one. {@link VendorResolver#guess} calls it.
 */
final class Mender {

    private Mender() {}

    static VendorDecl mend(VendorDecl written) {
        List<TypeDecl> types = written.types().stream()
                .filter(type -> NameForms.TYPE.fits(type.name().value()))
                .map(Mender::type)
                .toList();
        List<EndpointDecl> endpoints = written.endpoints().stream()
                .filter(endpoint -> NameForms.ENDPOINT.fits(endpoint.name().value()))
                .map(Mender::endpoint)
                .toList();
        VendorDecl.Defaults defaults = written.defaults();
        return new VendorDecl(
                written.name(),
                written.docs(),
                written.server(),
                new VendorDecl.Defaults(
                        defaults.auth(),
                        defaults.signature(),
                        named(defaults.headers()),
                        defaults.keys(),
                        defaults.accept(),
                        defaults.failure()),
                named(written.settings()),
                written.includes(),
                types,
                endpoints,
                written.complete(),
                written.at());
    }

    private static TypeDecl type(TypeDecl written) {
        if (written instanceof TypeDecl.ObjectDecl object) {
            return new TypeDecl.ObjectDecl(object.name(), object.docs(), named(object.fields()), object.rules());
        }
        if (written instanceof TypeDecl.EnumDecl codes) {
            return codes(codes);
        }
        return new TypeDecl.ObjectDecl(written.name(), DocsDecl.NONE, List.of(), List.of());
    }

    private static List<FieldDecl> named(List<FieldDecl> fields) {
        return fields.stream().filter(Mender::isNamed).toList();
    }

    private static boolean isNamed(FieldDecl field) {
        Written given = field.java();
        String name = given == null ? JavaNames.camelCase(field.name().value()) : given.value();
        return !name.isEmpty() && (given == null || JavaNames.isName(name));
    }

    /** Codes all of one sort, with legal names; one code where there is none. */
    private static TypeDecl codes(TypeDecl.EnumDecl written) {
        long numbers = written.codes().stream()
                .filter(code -> EnumResolver.isNumber(code.code()))
                .count();
        boolean uniform = numbers == 0 || numbers == written.codes().size();
        List<CodeDecl> mended = written.codes().isEmpty()
                ? List.of(new CodeDecl(written.name(), null, DocsDecl.NONE))
                : written.codes().stream().map(code -> code(code, uniform)).toList();
        return new TypeDecl.EnumDecl(written.name(), written.docs(), written.open(), mended);
    }

    private static CodeDecl code(CodeDecl written, boolean uniform) {
        Written java = written.java();
        boolean legal = java == null || JavaNames.isConstantName(java.value());
        return new CodeDecl(uniform ? written.code() : asText(written.code()), legal ? java : null, written.docs());
    }

    private static Written asText(Written code) {
        return new Written(code.value(), Written.Style.DOUBLE_QUOTED, code.at(), false);
    }

    private static EndpointDecl endpoint(EndpointDecl written) {
        List<ErrorDecl> errors = written.answered().errors().stream()
                .filter(error -> NameForms.FAILED_STATUS.fits(error.status().value())
                        && NameForms.TYPE.fits(error.name().value()))
                .toList();
        SentDecl sent = written.sent();
        AnsweredDecl answered = written.answered();
        return new EndpointDecl(
                written.name(),
                written.docs(),
                written.http(),
                new SentDecl(
                        named(sent.path()),
                        parameters(sent.query()),
                        parameters(sent.headers()),
                        sent.body(),
                        sent.format(),
                        sent.contentType(),
                        sent.accept()),
                new AnsweredDecl(
                        answered.body(),
                        answered.success(),
                        answered.message(),
                        answered.code(),
                        answered.result(),
                        answered.rows(),
                        answered.patterns(),
                        answered.failure(),
                        errors,
                        answered.codes().stream()
                                .filter(code -> NameForms.TYPE.fits(code.name().value()))
                                .toList()),
                written.auth(),
                written.server(),
                written.signature(),
                written.paging(),
                written.keys(),
                written.idempotent(),
                List.of());
    }

    private static ParametersDecl parameters(ParametersDecl written) {
        return new ParametersDecl(written.type(), named(written.fields()));
    }
}
