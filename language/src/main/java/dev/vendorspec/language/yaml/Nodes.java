package dev.vendorspec.language.yaml;

import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.source.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes a node as the kind that is expected, and tells where it is another. */
final class Nodes {

    private Nodes() {}

    static Optional<Written> text(YamlNode node, String what, ProblemSink problems) {
        if (node instanceof YamlNode.Text text && !text.written().missing()) {
            return Optional.of(text.written());
        }
        wrong(node, what, "text", problems);
        return Optional.empty();
    }

    static Optional<YamlNode.Entries> entries(YamlNode node, String what, ProblemSink problems) {
        if (node instanceof YamlNode.Entries entries) {
            return Optional.of(entries);
        }
        problems.tell(node.at(), ProblemCode.WRONG_KIND, wrong(node, what, "a map"), mapFix(node));
        return Optional.empty();
    }

    private static Optional<String> mapFix(YamlNode node) {
        if (node instanceof YamlNode.Items) {
            return Optional.of("write \"key: value\" lines, without \"- \" and without […]");
        }
        if (node instanceof YamlNode.Text text && text.written().value().matches("\\w+:\\S.*")) {
            return Optional.of("a blank stands behind the \":\"");
        }
        return Optional.empty();
    }

    /** The texts of a list; one text stands for a list of one. */
    static List<Written> texts(YamlNode node, String what, ProblemSink problems) {
        if (node instanceof YamlNode.Text text && !text.written().missing()) {
            return List.of(text.written());
        }
        if (!(node instanceof YamlNode.Items list)) {
            wrong(node, what, "a list", problems);
            return List.of();
        }
        List<Written> texts = new ArrayList<>();
        list.items().forEach(item -> text(item, "an item of " + what, problems).ifPresent(texts::add));
        return texts;
    }

    static void wrong(YamlNode node, String what, String expected, ProblemSink problems) {
        problems.tell(node.at(), ProblemCode.WRONG_KIND, wrong(node, what, expected));
    }

    private static String wrong(YamlNode node, String what, String expected) {
        return what + ": expected " + expected + ", found " + node.kind();
    }
}
