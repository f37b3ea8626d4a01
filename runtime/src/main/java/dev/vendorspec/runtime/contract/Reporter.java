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
import org.jspecify.annotations.Nullable;

/** Knows where the validation stands and what was found; the context's other half. Texts are made only for a finding. */
final class Reporter {

    /** The index of a value that is in no list. */
    static final int NO_INDEX = -1;

    private static final int USUAL_DEPTH = 4;

    private final String root;
    private final ValidationSettings settings;
    private final List<Violation> violations;

    /** Whether nothing is kept, and the first finding ends it. */
    private final boolean first;

    private Member[] members = {};
    private int[] indexes = {};
    private boolean[] plainItems = {};

    /** The keys where we are in maps; none as long as we never were in one. */
    private @Nullable String[] keys = {};

    private final Object rootObject;
    private @Nullable Object[] objects = {};
    private int depth;

    /** One that keeps what is found in that object. */
    Reporter(String root, Object rootObject, ValidationSettings settings) {
        this.root = root;
        this.rootObject = rootObject;
        this.settings = settings;
        this.violations = new ArrayList<>(0);
        this.first = false;
    }

    /** One that throws {@link Doubt} at the first finding, and where it would have to know the place; for every thread. */
    Reporter(ValidationSettings settings) {
        this.root = "";
        this.rootObject = "";
        this.settings = settings;
        this.violations = List.of();
        this.first = true;
    }

    List<Violation> violations() {
        return Collections.unmodifiableList(violations);
    }

    /** Goes down into a member's value, or into one item of it; a plain item has no members of its own. */
    void enter(Member member, int index, boolean plainItem) {
        enter(member, index, plainItem, null);
    }

    /** Goes down into an object that a member holds, alone or in a list. */
    void enter(Member member, int index, Object object) {
        enter(member, index, false, object);
    }

    private void enter(Member member, int index, boolean plainItem, @Nullable Object object) {
        if (!first) {
            push(member, index, plainItem, object);
        }
    }

    private void push(Member member, int index, boolean plainItem, @Nullable Object object) {
        if (depth == members.length) {
            int more = Math.max(USUAL_DEPTH, depth * 2);
            members = Arrays.copyOf(members, more);
            indexes = Arrays.copyOf(indexes, more);
            plainItems = Arrays.copyOf(plainItems, more);
            objects = Arrays.copyOf(objects, more);
        }
        members[depth] = member;
        indexes[depth] = index;
        plainItems[depth] = plainItem;
        objects[depth] = object;
        depth++;
    }

    /** Goes down into the value that a map has under a key. */
    void enter(Member member, String key, boolean plainItem) {
        if (first) {
            return;
        }
        push(member, NO_INDEX, plainItem, null);
        if (keys.length < depth) {
            keys = Arrays.copyOf(keys, members.length);
        }
        keys[depth - 1] = key;
    }

    void leave() {
        if (first) {
            return;
        }
        depth--;
        if (depth < keys.length) {
            keys[depth] = null;
        }
    }

    /** The object that encloses the one that is checked, so many levels up; null where there is none. */
    @Nullable
    Object enclosing(int levels) {
        endIfFirst();
        int index = depth - 1 - levels;
        if (index < NO_INDEX) {
            return null;
        }
        return index == NO_INDEX ? rootObject : objects[index];
    }

    /** The object where the validation began. */
    Object top() {
        endIfFirst();
        return rootObject;
    }

    private void endIfFirst() {
        if (first) {
            throw Doubt.INSTANCE;
        }
    }

    ValidationSettings settings() {
        return settings;
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
    void broken(RuleInfo rule, Check check, Member member, String... parameters) {
        endIfFirst();
        report(finding(rule, check, List.of(subject(member)), parameters), rule.level(), pointer(member));
    }

    /** A rule is broken at the object itself. */
    void broken(RuleInfo rule, Check check, List<Subject> subjects, String... parameters) {
        endIfFirst();
        report(finding(rule, check, subjects, parameters), rule.level(), here().toString());
    }

    /** A rule about several members is broken, at one of them. */
    void broken(RuleInfo rule, Check check, List<Subject> subjects, Member at, String... parameters) {
        endIfFirst();
        report(finding(rule, check, subjects, parameters), rule.level(), pointer(at));
    }

    /** A rule is broken at an item of a list, or at a member of it. */
    void broken(RuleInfo rule, Check check, Member list, int index, @Nullable Member ofItem) {
        endIfFirst();
        StringBuilder pointer = here();
        append(pointer, list);
        pointer.append('/').append(index);
        if (ofItem != null) {
            append(pointer, ofItem);
        }
        Subject subject = ofItem == null
                ? subject(list)
                : new Subject(path(list) + "." + path(ofItem), ofItem.labelTr(), ofItem.labelEn());
        report(finding(rule, check, List.of(subject)), rule.level(), pointer.toString());
    }

    private static Finding finding(RuleInfo rule, Check check, List<Subject> subjects, String... parameters) {
        return new Finding(
                check,
                rule.id(),
                subjects,
                map(parameters),
                rule.reasonTr(),
                rule.reasonEn(),
                rule.messageTr(),
                rule.messageEn());
    }

    private void broken(Member member, Check check, Level level, String... parameters) {
        endIfFirst();
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

    static Subject subject(Member member) {
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
