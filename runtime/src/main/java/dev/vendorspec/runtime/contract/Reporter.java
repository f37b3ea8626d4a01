package dev.vendorspec.runtime.contract;

import dev.vendorspec.runtime.Level;
import dev.vendorspec.runtime.Violation;
import dev.vendorspec.runtime.validate.Check;
import dev.vendorspec.runtime.validate.Finding;
import dev.vendorspec.runtime.validate.Subject;
import dev.vendorspec.runtime.validate.ValidationSettings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Knows where the validation stands and what was found; the context's other half. Texts are made only for a finding. */
final class Reporter {

    /** The index of a value that is in no list. */
    static final int NO_INDEX = -1;

    private static final int USUAL_DEPTH = 4;

    private final String root;
    private final ValidationSettings settings;
    private final List<Violation> violations = new ArrayList<>(0);
    private Member[] members = new Member[USUAL_DEPTH];
    private int[] indexes = new int[USUAL_DEPTH];
    private boolean[] plainItems = new boolean[USUAL_DEPTH];

    /** The keys where we are in maps; none as long as we never were in one. */
    private @Nullable String[] keys = {};

    private int depth;

    Reporter(String root, ValidationSettings settings) {
        this.root = root;
        this.settings = settings;
    }

    List<Violation> violations() {
        return Collections.unmodifiableList(violations);
    }

    /** Goes down into a member's value, or into one item of it; a plain item has no members of its own. */
    void enter(Member member, int index, boolean plainItem) {
        if (depth == members.length) {
            members = Arrays.copyOf(members, depth * 2);
            indexes = Arrays.copyOf(indexes, depth * 2);
            plainItems = Arrays.copyOf(plainItems, depth * 2);
        }
        members[depth] = member;
        indexes[depth] = index;
        plainItems[depth] = plainItem;
        depth++;
    }

    /** Goes down into the value that a map has under a key. */
    void enter(Member member, String key, boolean plainItem) {
        enter(member, NO_INDEX, plainItem);
        if (keys.length < depth) {
            keys = Arrays.copyOf(keys, members.length);
        }
        keys[depth - 1] = key;
    }

    void leave() {
        depth--;
        if (depth < keys.length) {
            keys[depth] = null;
        }
    }

    /** A member's check is broken; the parameters are names and values in turn. */
    void broken(Member member, Check check, String... parameters) {
        broken(member, check, member.level(), parameters);
    }

    /** A member's check is broken that is never more than a warning. */
    void warning(Member member, Check check) {
        broken(member, check, ValidationSettings.lessStrict(member.level(), Level.WARN));
    }

    /** A rule is broken at one member. */
    void broken(RuleInfo rule, Member member) {
        Finding finding = new Finding(
                Check.REQUIRE, rule.id(), List.of(subject(member)), map(), rule.reasonTr(), rule.reasonEn());
        report(finding, rule.level(), pointer(member));
    }

    /** A rule is broken at the object itself. */
    void broken(RuleInfo rule, Member[] among) {
        List<Subject> subjects = Arrays.stream(among).map(Reporter::subject).toList();
        String names = subjects.stream().map(Subject::name).collect(Collectors.joining(", "));
        Finding finding = new Finding(
                Check.AT_LEAST_ONE, rule.id(), subjects, map("members", names), rule.reasonTr(), rule.reasonEn());
        report(finding, rule.level(), here().toString());
    }

    private void broken(Member member, Check check, Level level, String... parameters) {
        String id = member.type() + "." + member.wireName() + "." + check.id();
        report(new Finding(check, id, List.of(subject(member)), map(parameters), null, null), level, pointer(member));
    }

    private void report(Finding finding, Level own, String pointer) {
        Level level = settings.effective(finding.ruleId(), own);
        if (level != Level.OFF) {
            violations.add(new Violation(pointer, level, finding));
        }
    }

    private String pointer(Member member) {
        StringBuilder pointer = here();
        if (depth == 0 || !plainItems[depth - 1]) {
            append(pointer, member);
        }
        return pointer.toString();
    }

    private StringBuilder here() {
        StringBuilder pointer = new StringBuilder(root);
        for (int level = 0; level < depth; level++) {
            append(pointer, members[level]);
            String key = level < keys.length ? keys[level] : null;
            if (key != null) {
                pointer.append('/').append(escaped(key));
            } else if (indexes[level] != NO_INDEX) {
                pointer.append('/').append(indexes[level]);
            }
        }
        return pointer;
    }

    private static void append(StringBuilder pointer, Member member) {
        Member parent = member.parent();
        if (parent != null) {
            append(pointer, parent);
        }
        pointer.append('/').append(escaped(member.wireName()));
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static Subject subject(Member member) {
        return new Subject(path(member), member.labelTr(), member.labelEn());
    }

    private static String path(Member member) {
        Member parent = member.parent();
        return parent == null ? member.wireName() : path(parent) + "." + member.wireName();
    }

    private static SortedMap<String, String> map(String... namesAndValues) {
        TreeMap<String, String> map = new TreeMap<>();
        for (int index = 0; index < namesAndValues.length; index += 2) {
            map.put(namesAndValues[index], namesAndValues[index + 1]);
        }
        return Collections.unmodifiableSortedMap(map);
    }
}
