package dev.vendorspec.runtime.contract;

import dev.vendorspec.runtime.Level;
import org.jspecify.annotations.Nullable;

/** A rule's id, its reason in two languages and its level. Generated validators hold theirs as constants. Immutable. */
public final class RuleInfo {

    private final String id;
    private final @Nullable String reasonTr;
    private final @Nullable String reasonEn;
    private final Level level;

    private RuleInfo(String id, @Nullable String reasonTr, @Nullable String reasonEn, Level level) {
        this.id = id;
        this.reasonTr = reasonTr;
        this.reasonEn = reasonEn;
        this.level = level;
    }

    /**
     * An enforced rule.
     *
     * @param id the rule's stable id
     * @param reasonTr the condition in Turkish, such as {@code isCompany = true}; null where there is none
     * @param reasonEn the condition in English, likewise
     */
    public static RuleInfo of(String id, @Nullable String reasonTr, @Nullable String reasonEn) {
        return new RuleInfo(id, reasonTr, reasonEn, Level.ENFORCE);
    }

    /** A copy that matters that much. */
    public RuleInfo level(Level newLevel) {
        return new RuleInfo(id, reasonTr, reasonEn, newLevel);
    }

    String id() {
        return id;
    }

    @Nullable
    String reasonTr() {
        return reasonTr;
    }

    @Nullable
    String reasonEn() {
        return reasonEn;
    }

    Level level() {
        return level;
    }
}
