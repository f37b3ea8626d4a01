package dev.vendorspec.runtime.contract;

/** How many of several groups of fields a rule demands. Generated validators name them. */
public enum Choice {
    /** Neither none nor several. */
    EXACTLY_ONE,
    /** None or one. */
    AT_MOST_ONE,
    /** One or several. */
    AT_LEAST_ONE,
    /** None, or every one and complete. */
    ALL_OR_NONE
}
