package dev.vendorspec.runtime.contract;

import org.jspecify.annotations.Nullable;

/** How many of several groups of fields a rule demands. Generated validators name them. */
public enum Choice {
    /** Neither none nor several. */
    EXACTLY_ONE,
    /** None or one. */
    AT_MOST_ONE,
    /** One or several. */
    AT_LEAST_ONE,
    /** None, or every one and complete. */
    ALL_OR_NONE;

    private static final long INCOMPLETE = 1L << Integer.SIZE;

    /** 1 for a value that is not blank, else 0. */
    public static int filled(@Nullable Object value) {
        return ValidationContext.isBlank(value) ? 0 : 1;
    }

    /**
     * A group, to be added to the others.
     *
     * @param filled how many of its values are not blank
     * @param size how many values it has
     */
    public static long group(int filled, int size) {
        return filled == 0 ? 0 : filled == size ? 1 : 1 + INCOMPLETE;
    }

    /**
     * Whether the demand is not met. Tells so much and no more, since that costs no memory.
     *
     * @param given the groups' sum; one of a single value may be added as {@link #filled}
     * @param groups how many there are
     */
    public boolean isBroken(long given, int groups) {
        int chosen = (int) given;
        return isWrong(chosen) || given >= INCOMPLETE || this == ALL_OR_NONE && chosen > 0 && chosen < groups;
    }

    /** Whether it is the wrong number of groups, complete or not. */
    boolean isWrong(int chosen) {
        return switch (this) {
            case EXACTLY_ONE -> chosen != 1;
            case AT_MOST_ONE -> chosen > 1;
            case AT_LEAST_ONE -> chosen == 0;
            case ALL_OR_NONE -> false;
        };
    }
}
