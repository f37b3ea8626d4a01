package dev.vendorspec.runtime.contract;

import dev.vendorspec.runtime.Level;
import dev.vendorspec.runtime.Violation;
import dev.vendorspec.runtime.validate.Check;
import dev.vendorspec.runtime.validate.Subject;
import dev.vendorspec.runtime.validate.ValidationSettings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Knows where the validation stands and what was found; the context's other half. Texts are made only for a finding. */
final class Reporter {

    /** The index of a value that is in no list. */
    static final int NO_INDEX = -1;

    private static final int USUAL_DEPTH = 4;
    private static final String[] NONE = {};

    private final String root;
    private final ValidationSettings settings;
    private final List<Violation> violations;

    /** Whether nothing is kept, and the first finding ends it. */
    private final boolean first;

    private Member[] members = {};
    private int[] indexes = {};
    private boolean[] plainItems = {};

    /** The places that were made of those; null where nothing was found yet. */
    private @Nullable Place[] places = {};

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
            places = Arrays.copyOf(places, more);
        }
        members[depth] = member;
        indexes[depth] = index;
        plainItems[depth] = plainItem;
        objects[depth] = object;
        places[depth] = null;
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

    private void broken(Member member, Check check, Level level, String... parameters) {
        endIfFirst();
        report(new Found(root, here(), at(member), check, null, member, null, kept(parameters)), level);
    }

    /** A rule is broken at one member. */
    void broken(RuleInfo rule, Check check, Member member, String... parameters) {
        endIfFirst();
        report(new Found(root, here(), at(member), check, rule, member, null, kept(parameters)), rule.level());
    }

    /** A rule is broken at the object itself. */
    void broken(RuleInfo rule, Check check, List<Subject> subjects, String... parameters) {
        endIfFirst();
        report(new Found(root, here(), null, check, rule, null, subjects, kept(parameters)), rule.level());
    }

    /** A rule about several members is broken, at one of them. */
    void broken(RuleInfo rule, Check check, List<Subject> subjects, Member at, String... parameters) {
        endIfFirst();
        report(new Found(root, here(), at(at), check, rule, null, subjects, kept(parameters)), rule.level());
    }

    /** A rule is broken at an item of a list, or at a member of it. */
    void broken(RuleInfo rule, Check check, Member list, int index, @Nullable Member ofItem) {
        endIfFirst();
        Place item = new Place(here(), list, index, null);
        Subject subject = ofItem == null
                ? subject(list)
                : new Subject(path(list) + "." + path(ofItem), ofItem.labelTr(), ofItem.labelEn());
        report(new Found(root, item, ofItem, check, rule, null, List.of(subject), NONE), rule.level());
    }

    /** Most have none, and then the caller's array costs nothing. */
    private static String[] kept(String... parameters) {
        return parameters.length == 0 ? NONE : parameters;
    }

    private void report(Found found, Level own) {
        Level level = settings.effective(found::ruleId, own);
        if (level != Level.OFF) {
            violations.add(new Violation(level, found));
        }
    }

    /** The member where a finding is; null where we stand at an item that has no members. */
    private @Nullable Member at(Member member) {
        return depth > 0 && plainItems[depth - 1] ? null : member;
    }

    /** Where we stand; null for the root. What encloses it is made once for all that is found in it. */
    private @Nullable Place here() {
        Place place = null;
        for (int level = 0; level < depth; level++) {
            Place inner = places[level];
            if (inner == null) {
                String key = level < keys.length ? keys[level] : null;
                inner = new Place(place, members[level], indexes[level], key);
                places[level] = inner;
            }
            place = inner;
        }
        return place;
    }

    static Subject subject(Member member) {
        return new Subject(path(member), member.labelTr(), member.labelEn());
    }

    private static String path(Member member) {
        Member parent = member.parent();
        return parent == null ? member.wireName() : path(parent) + "." + member.wireName();
    }
}
