package dev.vendorspec.language.resolve;

import dev.vendorspec.language.model.Computed.Choice;
import dev.vendorspec.language.model.Computed.Part;
import dev.vendorspec.language.model.Computed.Source;
import dev.vendorspec.language.model.Computed.Target;
import dev.vendorspec.language.source.Written;
import dev.vendorspec.language.syntax.ComputedDecl.SourceDecl;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which values of a signature there are at a place in it, and which of them depend on the body. */
final class SignatureScope {

    private final Settings settings;
    private final List<String> all;
    private final Set<String> earlier = new HashSet<>();
    private final Set<String> ofBody = new HashSet<>();
    private @Nullable String bodyReader;

    SignatureScope(Settings settings, List<String> all) {
        this.settings = settings;
        this.all = all;
    }

    void add(String name) {
        earlier.add(name);
    }

    boolean isEarlier(String name) {
        return earlier.contains(name);
    }

    /** Whether it is a value that comes at this place or behind it. */
    boolean isLater(String name) {
        return all.contains(name) && !earlier.contains(name);
    }

    /** All names that a part may be, for suggestions. */
    List<String> names() {
        return Stream.of(
                        earlier.stream().sorted(),
                        settings.names().stream(),
                        SourceResolver.WHOLES.keySet().stream().sorted())
                .flatMap(names -> names)
                .toList();
    }

    /** Remembers what depends on the body: by its parts, or by a header or query that does. */
    void note(String name, Source source, List<Target> targets) {
        if (!readsBody(source)) {
            return;
        }
        bodyReader = bodyReader == null ? name : bodyReader;
        ofBody.add(name);
        for (Target target : targets) {
            if (target instanceof Target.Header header) {
                ofBody.add(header(header.name()));
            } else if (target instanceof Target.Query) {
                ofBody.add("query");
                ofBody.add("url");
            }
        }
    }

    /** The first value that depends on the body, or null where none does so far. */
    @Nullable
    String bodyReader() {
        return bodyReader;
    }

    private boolean readsBody(Source source) {
        if (source instanceof Source.Signer signer) {
            return signer.parts() == null || readsBody(signer.parts());
        }
        return source instanceof Source.Joined joined
                && Stream.concat(
                                joined.choices().stream().map(Choice::parts).flatMap(List::stream),
                                Stream.ofNullable(joined.key()))
                        .anyMatch(this::readsBody);
    }

    private boolean readsBody(Part part) {
        if (part instanceof Part.Whole whole) {
            return whole.of() == Part.Of.BODY
                    || ofBody.contains(whole.of().name().toLowerCase(Locale.ROOT));
        }
        if (part instanceof Part.Header header) {
            return ofBody.contains(header(header.name()));
        }
        return part instanceof Part.Value value && ofBody.contains(value.name());
    }

    /** The same of what is written. */
    boolean readsBody(@Nullable SourceDecl source) {
        if (source instanceof SourceDecl.Signer signer) {
            return signer.parts() == null || readsBody(signer.parts());
        }
        return source instanceof SourceDecl.Joined joined
                && Stream.concat(
                                joined.choices().stream().flatMap(choice -> choice.parts().stream()),
                                Stream.ofNullable(joined.key()))
                        .filter(part -> !part.quoted())
                        .map(Written::value)
                        .anyMatch(part -> part.equals("body")
                                || ofBody.contains(part)
                                || (part.startsWith("header ") && ofBody.contains(header(part.substring(7)))));
    }

    private static String header(String name) {
        return "header " + name.strip().toLowerCase(Locale.ROOT);
    }
}
