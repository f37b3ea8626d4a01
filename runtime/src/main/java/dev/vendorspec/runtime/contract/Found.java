package dev.vendorspec.runtime.contract;

import dev.vendorspec.runtime.validate.Check;
import dev.vendorspec.runtime.validate.Evidence;
import dev.vendorspec.runtime.validate.Finding;
import dev.vendorspec.runtime.validate.Subject;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A check or rule that is broken, as the reporter notes it. Immutable.
 *
 * @param root where the validation began, as a JSON Pointer
 * @param place where it stood; null for where it began
 * @param at the member there that it is about; null for the place itself
 * @param check what was checked
 * @param rule the broken rule; null for a check of a member
 * @param subject the member that the message is about; null where there are subjects
 * @param subjects what the message is about; null where there is a subject
 * @param namesAndValues the message's parameters, names and values in turn; never changed
 */
record Found(
        String root,
        @Nullable Place place,
        @Nullable Member at,
        Check check,
        @Nullable RuleInfo rule,
        @Nullable Member subject,
        @Nullable List<Subject> subjects,
        String[] namesAndValues)
        implements Evidence {

    @Override
    public String pointer() {
        StringBuilder pointer = new StringBuilder(root);
        if (place != null) {
            place.appendTo(pointer);
        }
        if (at != null) {
            Place.append(pointer, at);
        }
        return pointer.toString();
    }

    /** The stable id of the check or rule. */
    String ruleId() {
        return rule != null ? rule.id() : subject.type() + "." + subject.wireName() + "." + check.id();
    }

    @Override
    public Finding finding() {
        List<Subject> about = subjects != null ? subjects : List.of(Reporter.subject(subject));
        return rule == null
                ? new Finding(check, ruleId(), about, parameters(), null, null)
                : new Finding(
                        check,
                        rule.id(),
                        about,
                        parameters(),
                        rule.reasonTr(),
                        rule.reasonEn(),
                        rule.messageTr(),
                        rule.messageEn());
    }

    private SortedMap<String, String> parameters() {
        TreeMap<String, String> map = new TreeMap<>();
        for (int index = 0; index < namesAndValues.length; index += 2) {
            map.put(namesAndValues[index], namesAndValues[index + 1]);
        }
        return Collections.unmodifiableSortedMap(map);
    }
}
