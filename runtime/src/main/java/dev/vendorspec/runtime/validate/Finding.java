package dev.vendorspec.runtime.validate;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What a violation knows beyond its place and level: all that its message is made of, and never the value.
 *
 * @param check what was checked
 * @param ruleId the stable id of the check or rule
 * @param subjects the fields, at least one
 * @param parameters the message's numbers and words by name
 * @param reasonTr why the rule applies, in Turkish; null where it always does
 * @param reasonEn likewise in English
 */
public record Finding(
        Check check,
        String ruleId,
        List<Subject> subjects,
        SortedMap<String, String> parameters,
        @Nullable String reasonTr,
        @Nullable String reasonEn) {

    public Finding {
        subjects = List.copyOf(subjects);
    }
}
