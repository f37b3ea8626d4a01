package dev.vendorspec.language.syntax;

import dev.vendorspec.language.source.Location;
import dev.vendorspec.language.source.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A path as written: names joined by dots, perhaps with signs before them that lead up or to the top.
 *
 * @param up how many objects up it begins, one for each {@code ^}; {@link #TOP} for a leading {@code /}
 * @param at where the path begins
 * @param steps its names, at least one
 */
public record PathExpr(int up, Location at, List<Step> steps) {

    /** What {@link #up} is of a path that begins at the body's root object. */
    public static final int TOP = -1;

    public PathExpr {
        steps = List.copyOf(steps);
    }

    /** A path that leads down from the object itself. */
    public PathExpr(List<Step> steps) {
        this(0, steps.get(0).at(), steps);
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
        String before = up == TOP ? "/" : "^.".repeat(up);
        return before + steps.stream().map(Step::name).collect(Collectors.joining("."));
    }

    /** Whether it leads down from the object itself. */
    public boolean isDown() {
        return up == 0;
    }

    /** The first steps alone. */
    public PathExpr first(int count) {
        return new PathExpr(up, at, steps.subList(0, count));
    }
}
