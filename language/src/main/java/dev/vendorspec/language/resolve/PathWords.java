package dev.vendorspec.language.resolve;

import dev.vendorspec.language.source.Written;
import dev.vendorspec.language.syntax.PathExpr;
import java.util.ArrayList;
import java.util.List;

/** Words that stand before a name: {@code field lines.sku}, {@code header X-Rnd}, {@code last data.id}. */
final class PathWords {

    private PathWords() {}

    static PathExpr path(Written text) {
        return PathExpr.of(text);
    }

    /** One name, which may have dots in it. */
    static PathExpr name(Written text) {
        return new PathExpr(List.of(new PathExpr.Step(text.value(), text.at())));
    }

    /** The path behind a word and a blank, which the text begins with. */
    static PathExpr behind(String word, Written text) {
        int offset = word.length() + 1;
        List<PathExpr.Step> steps = new ArrayList<>();
        for (String name : text.value().substring(offset).split("\\.", -1)) {
            steps.add(new PathExpr.Step(name, text.at(offset)));
            offset += name.length() + 1;
        }
        return new PathExpr(steps);
    }

    /** The name behind a word and a blank, which the text begins with. */
    static String nameBehind(String word, Written text) {
        return text.value().substring(word.length() + 1).strip();
    }
}
