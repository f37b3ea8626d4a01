package dev.vendorspec.language.yaml;

import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.syntax.BodyDecl;
import dev.vendorspec.language.syntax.TypeParser;
import org.jspecify.annotations.Nullable;

/** Reads {@code request} and {@code response}: {@code Type}, {@code list<Type>} or {@code {Wire: …}}. */
final class BodyReader {

    private BodyReader() {}

    static @Nullable BodyDecl read(MapReader endpoint, String key) {
        return endpoint.node(key)
                .map(node -> body(node, Words.quote(key), endpoint.problems()))
                .orElse(null);
    }

    private static BodyDecl body(YamlNode node, String what, ProblemSink problems) {
        if (node instanceof YamlNode.Entries map) {
            return wrapped(map, what, problems);
        }
        return Nodes.text(node, what, problems)
                .flatMap(text -> TypeParser.parse(text, problems))
                .<BodyDecl>map(BodyDecl.Typed::new)
                .orElseGet(() -> new BodyDecl.Unreadable(node.at()));
    }

    private static BodyDecl wrapped(YamlNode.Entries map, String what, ProblemSink problems) {
        if (map.entries().size() != 1) {
            problems.tell(
                    map.at(),
                    ProblemCode.WRONG_KIND,
                    what + ": expected a type or one wrapping member, found "
                            + map.entries().size() + " members",
                    "give the object a name under types");
            return new BodyDecl.Unreadable(map.at());
        }
        YamlNode.Entry entry = map.entries().get(0);
        return new BodyDecl.Wrapped(entry.key(), body(entry.value(), what, problems));
    }
}
