package dev.vendorspec.runtime.contract;

import dev.vendorspec.runtime.Level;
import org.jspecify.annotations.Nullable;

/** A rule's id, its reason in two languages and its level. Generated validators hold theirs as constants. Immutable. */
public final class RuleInfo {

    private final String id;
    private final @Nullable String reasonTr;
    private final @Nullable String reasonEn;
    private final Level level;
    private final @Nullable String messageTr;
    private final @Nullable String messageEn;

    private RuleInfo(
            String id,
            @Nullable String reasonTr,
            @Nullable String reasonEn,
            Level level,
            @Nullable String messageTr,
            @Nullable String messageEn) {
        this.id = id;
        this.reasonTr = reasonTr;
        this.reasonEn = reasonEn;
        this.level = level;
        this.messageTr = messageTr;
        this.messageEn = messageEn;
    }

    /**
     * An enforced rule.
     *
     * @param id the rule's stable id
     * @param reasonTr the condition in Turkish, such as {@code isCompany = true}; null where there is none
     * @param reasonEn the condition in English, likewise
     */
    public static RuleInfo of(String id, @Nullable String reasonTr, @Nullable String reasonEn) {
        return new RuleInfo(id, reasonTr, reasonEn, Level.ENFORCE, null, null);
    }

    /** A copy that matters that much. */
    public RuleInfo level(Level newLevel) {
        return new RuleInfo(id, reasonTr, reasonEn, newLevel, messageTr, messageEn);
    }

    /** A copy whose messages say this in place of what is derived; null where a language's text is derived. */
    public RuleInfo message(@Nullable String turkish, @Nullable String english) {
        return new RuleInfo(id, reasonTr, reasonEn, level, turkish, english);
    }

    @Nullable
    String messageTr() {
        return messageTr;
    }

    @Nullable
    String messageEn() {
        return messageEn;
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
