package dev.vendorspec.runtime.contract;

import dev.vendorspec.runtime.Level;
import dev.vendorspec.runtime.json.EncodedName;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One field of one type: its wire name, its labels, who may see it and how much its checks matter. Generated types hold
 * theirs as constants. Immutable.
 */
public final class Member {

    private final String type;
    private final EncodedName name;
    private final @Nullable String tr;
    private final @Nullable String en;
    private final boolean personal;
    private final boolean secret;
    private final Level level;
    private final @Nullable Member parent;
    private final @Nullable String join;
    private final Encoding encoding;

    private Member(
            String type,
            EncodedName name,
            @Nullable String tr,
            @Nullable String en,
            boolean personal,
            boolean secret,
            Level level,
            @Nullable Member parent,
            @Nullable String join,
            Encoding encoding) {
        this.type = type;
        this.name = name;
        this.tr = tr;
        this.en = en;
        this.personal = personal;
        this.secret = secret;
        this.level = level;
        this.parent = parent;
        this.join = join;
        this.encoding = encoding;
    }

    /** The field of that type with that wire name, without labels, for everybody to see, enforced. */
    public static Member of(String type, String wireName) {
        return new Member(
                Objects.requireNonNull(type, "type"),
                new EncodedName(wireName),
                null,
                null,
                false,
                false,
                Level.ENFORCE,
                null,
                null,
                Encoding.PLAIN);
    }

    /** A copy with these labels, null where the spec has none in that language. */
    public Member labels(@Nullable String turkish, @Nullable String english) {
        return new Member(type, name, turkish, english, personal, secret, level, parent, join, encoding);
    }

    /** A copy whose values say something of a person, and are masked in what people read. */
    public Member personal() {
        return new Member(type, name, tr, en, true, secret, level, parent, join, encoding);
    }

    /** A copy whose values open something, and are never shown. */
    public Member secret() {
        return new Member(type, name, tr, en, personal, true, level, parent, join, encoding);
    }

    /** A copy whose checks matter that much. */
    public Member level(Level newLevel) {
        return new Member(type, name, tr, en, personal, secret, newLevel, parent, join, encoding);
    }

    /** A copy whose list travels as one parameter, with that text between its items. */
    public Member join(String between) {
        return new Member(type, name, tr, en, personal, secret, level, parent, between, encoding);
    }

    /** A copy whose value travels as such a text where it is a parameter. */
    public Member encode(Encoding as) {
        return new Member(type, name, tr, en, personal, secret, level, parent, join, as);
    }

    /** A copy that is meant inside the object that another member holds: what a rule says as {@code parent.member}. */
    public Member in(Member newParent) {
        return new Member(type, name, tr, en, personal, secret, level, newParent, join, encoding);
    }

    /** The name of the type that has this field. */
    public String type() {
        return type;
    }

    /** The name on the wire, to the letter. */
    public String wireName() {
        return name.text();
    }

    /** The label in Turkish, or null. */
    public @Nullable String labelTr() {
        return tr;
    }

    /** The label in English, or null. */
    public @Nullable String labelEn() {
        return en;
    }

    /** Whether its values say something of a person. */
    public boolean isPersonal() {
        return personal;
    }

    /** Whether its values open something. */
    public boolean isSecret() {
        return secret;
    }

    /** How much its checks matter. */
    public Level level() {
        return level;
    }

    /** The member whose object has this one, where a rule reaches down; else null. */
    public @Nullable Member parent() {
        return parent;
    }

    /** What stands between the items of a list that is one parameter, or null where each item is one. */
    public @Nullable String join() {
        return join;
    }

    /** What a parameter's value is made into before it travels. */
    public Encoding encoding() {
        return encoding;
    }

    /** The wire name as the JSON library wants it; for the runtime itself. */
    @SuppressWarnings("exports")
    public EncodedName encodedName() {
        return name;
    }

    /** The type and the wire name. */
    @Override
    public String toString() {
        return type + "." + wireName();
    }
}
