package dev.vendorspec.runtime.validate;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What a violation knows beyond its place and level: all that its message is made of, and never the value.
 *
 * @param check what was checked
 * @param ruleId the stable id of the check or rule
 * @param subjects the fields; none where a rule names none
 * @param parameters the message's numbers and words by name
 * @param reasonTr why the rule applies, in Turkish; null where it always does
 * @param reasonEn likewise in English
 * @param ownTr what the spec says in place of the derived Turkish text, or null
 * @param ownEn likewise in English
 */
public record Finding(
        Check check,
        String ruleId,
        List<Subject> subjects,
        SortedMap<String, String> parameters,
        @Nullable String reasonTr,
        @Nullable String reasonEn,
        @Nullable String ownTr,
        @Nullable String ownEn) {

    public Finding {
        subjects = List.copyOf(subjects);
    }

    /** A finding whose message is derived. */
    public Finding(
            Check check,
            String ruleId,
            List<Subject> subjects,
            SortedMap<String, String> parameters,
            @Nullable String reasonTr,
            @Nullable String reasonEn) {
        this(check, ruleId, subjects, parameters, reasonTr, reasonEn, null, null);
    }
}
