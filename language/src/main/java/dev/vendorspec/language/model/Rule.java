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
 * @param endpoints the endpoints in which alone it holds; empty for all
 * @param message what messages say in place of what is derived; a language that is null is derived
 */
public record Rule(
        String name,
        String id,
        @Nullable Condition when,
        Demand demand,
        Level level,
        Docs docs,
        Location at,
        List<String> endpoints,
        Docs message) {

    public Rule {
        endpoints = List.copyOf(endpoints);
    }

    /** A rule that holds in every endpoint, with the message that is derived. */
    public Rule(String name, String id, @Nullable Condition when, Demand demand, Level level, Docs docs, Location at) {
        this(name, id, when, demand, level, docs, at, List.of(), Docs.NONE);
    }

    /** What a rule demands. */
    public sealed interface Demand {

        /** Each of the fields must be present and not blank. */
        record Require(List<Path> paths) implements Demand {
            public Require {
                paths = List.copyOf(paths);
            }
        }

        /** Each of the fields must be blank. */
        record Forbid(List<Path> paths) implements Demand {
            public Forbid {
                paths = List.copyOf(paths);
            }
        }

        /** At least one of the fields must be present and not blank; with groups it is a {@link Choice}. */
        record AtLeastOne(List<Path> paths) implements Demand {
            public AtLeastOne {
                paths = List.copyOf(paths);
            }
        }

        /**
         * So many of the groups must be chosen, and what is chosen must be complete. A group is chosen when any of its
         * fields is not blank; a single field is a group of one.
         */
        record Choice(Quantity quantity, List<List<Path>> groups) implements Demand {
            public Choice {
                groups = groups.stream().map(List::copyOf).toList();
            }

            /** All fields of all groups in their order. */
            public List<Path> paths() {
                return groups.stream().flatMap(List::stream).toList();
            }
        }

        /**
         * The condition must not be false; where it is unknown, nothing is broken.
         *
         * @param at the field that a violation points to; null for the object itself
         */
        record Assert(Condition condition, @Nullable Path at) implements Demand {}

        /** No two items have the same value; blank ones are not looked at. */
        record Unique(Items items) implements Demand {}

        /** All items have the same value; blank ones are not looked at. */
        record Same(Items items) implements Demand {}

        /** Said by the vendor, never checked here. */
        record Note(String text) implements Demand {}
    }

    /** How many of several groups must be chosen. */
    public enum Quantity {
        /** Neither none nor several. */
        EXACTLY_ONE("exactlyOne"),
        /** None or one. */
        AT_MOST_ONE("atMostOne"),
        /** One or several. */
        AT_LEAST_ONE("atLeastOne"),
        /** None, or every one and complete. */
        ALL_OR_NONE("allOrNone");

        private final String key;

        Quantity(String key) {
            this.key = key;
        }

        /** The key in a spec. */
        public String key() {
            return key;
        }
    }
}
