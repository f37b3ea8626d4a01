package dev.vendorspec.language.resolve;

import dev.vendorspec.language.model.ObjectType;
import dev.vendorspec.language.source.Written;
import dev.vendorspec.language.syntax.AuthDecl;
import dev.vendorspec.language.syntax.AuthDecl.SendDecl;
import dev.vendorspec.language.syntax.FieldDecl;
import dev.vendorspec.language.syntax.ParametersDecl;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The headers and the query's parameters that an endpoint's call carries before its signature is computed, by what is
 * written, whether or not that makes sense: one mistake is told once.
 */
final class SentNames {

    private final List<String> query = new ArrayList<>();
    private final List<String> headers = new ArrayList<>(List.of("Accept", "Content-Type"));
    private boolean token;

    /** Adds parameters of the query; of a type's these are its fields. */
    SentNames query(ParametersDecl written, @Nullable ObjectType type) {
        add(query, written, type);
        return this;
    }

    /** Adds headers. */
    SentNames headers(ParametersDecl written, @Nullable ObjectType type) {
        add(headers, written, type);
        return this;
    }

    /** Adds the headers of every endpoint. */
    SentNames headers(List<FieldDecl> ofAll) {
        add(headers, new ParametersDecl(null, ofAll), null);
        return this;
    }

    /** Adds what shows who calls. */
    SentNames auth(List<AuthDecl> written) {
        for (AuthDecl way : written) {
            if (way instanceof AuthDecl.Secret secret) {
                add(secret.to());
            } else if (way instanceof AuthDecl.Login login && login.to() != null) {
                add(login.to());
            } else {
                headers.add("Authorization");
            }
            token |= way instanceof AuthDecl.Login
                    || (way instanceof AuthDecl.Word word && word.word().value().equals("bearer"));
        }
        return this;
    }

    /** Adds where a computed value goes: {@code header X-Name}, {@code query name}. */
    void target(Written into) {
        if (into.value().startsWith("header ")) {
            headers.add(PathWords.nameBehind("header", into));
        } else if (into.value().startsWith("query ")) {
            query.add(PathWords.nameBehind("query", into));
        }
    }

    /** Whether a token shows who calls. */
    boolean hasToken() {
        return token;
    }

    List<String> query() {
        return query;
    }

    List<String> headers() {
        return headers;
    }

    /** Whether there is a header of that name, in whatever case. */
    boolean hasHeader(String name) {
        return headers.stream().anyMatch(header -> String.CASE_INSENSITIVE_ORDER.compare(header, name) == 0);
    }

    private void add(SendDecl to) {
        if (to.key().equals("query")) {
            query.add(to.name().value());
        } else if (to.key().equals("header")) {
            headers.add(to.name().value());
        }
    }

    private static void add(List<String> names, ParametersDecl written, @Nullable ObjectType type) {
        written.fields().forEach(field -> names.add(field.name().value()));
        if (written.type() != null && type != null) {
            type.fields().forEach(field -> names.add(field.wireName()));
        }
    }
}
