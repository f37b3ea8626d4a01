package dev.vendorspec.language.model;

import dev.vendorspec.language.source.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A named rule of an object.
 *
 * @param name the name as written
 * @param id the stable id in violations: the object's name, a dot and the name
 * @param when when it applies; null for always
 * @param demand what it demands then
 */
public record Rule(
        String name, String id, @Nullable Condition when, Demand demand, Level level, Docs docs, Location at) {

    /** What a rule demands. */
    public sealed interface Demand {

        /** Each of the fields must be present and not blank. */
        record Require(List<Path> paths) implements Demand {
            public Require {
                paths = List.copyOf(paths);
            }
        }

        /** At least one of the fields must be present and not blank. */
        record AtLeastOne(List<Path> paths) implements Demand {
            public AtLeastOne {
                paths = List.copyOf(paths);
            }
        }

        /** Said by the vendor, never checked here. */
        record Note(String text) implements Demand {}
    }
}
