package dev.vendorspec.language.syntax;

import dev.vendorspec.language.source.Location;
import dev.vendorspec.language.source.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A dotted path as written.
 *
 * @param steps its names, at least one
 */
public record PathExpr(List<Step> steps) {

    public PathExpr {
        steps = List.copyOf(steps);
    }

    /** One name of a path, and where it stands. */
    public record Step(String name, Location at) {}

    /** The path that a whole text is: names between dots. */
    public static PathExpr of(Written text) {
        List<Step> steps = new ArrayList<>();
        int start = 0;
        String value = text.value();
        while (true) {
            int dot = value.indexOf('.', start);
            int end = dot < 0 ? value.length() : dot;
            steps.add(new Step(value.substring(start, end), text.at(start)));
            if (dot < 0) {
                return new PathExpr(steps);
            }
            start = dot + 1;
        }
    }

    /** The path as written. */
    String text() {
        return steps.stream().map(Step::name).collect(Collectors.joining("."));
    }

    /** Where the path begins. */
    public Location at() {
        return steps.get(0).at();
    }
}
