package dev.vendorspec.language.source;

import java.util.Comparator;

/**
 * A place in a text that a person wrote: a source and a position in it. Everything that the language reads carries one,
 * so that every problem can be shown where it was made.
 *
 * @param source the text that the place is in
 * @param line the line, counted from 1
 * @param column the column in UTF-16 units, counted from 1
 */
public record Location(SourceText source, int line, int column) implements Comparable<Location> {

    private static final Comparator<Location> ORDER = Comparator.comparing(
                    (Location location) -> location.source().path())
            .thenComparingInt(Location::line)
            .thenComparingInt(Location::column);

    /** Orders by path, then line, then column: the order in which problems are shown. */
    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }

    /** The form that build tools turn into a link: {@code path:[line,column]}. */
    @Override
    public String toString() {
        return source.path() + ":[" + line + "," + column + "]";
    }
}
