package dev.vendorspec.runtime.contract;

import dev.vendorspec.runtime.Level;
import dev.vendorspec.runtime.json.EncodedName;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One field of one type: its wire name, its labels, who may see it and how much its checks matter. Generated types hold
 * theirs as constants, made by {@link #of} and the methods that make copies. Immutable.
 *
 * <p>A record, because the virtual machine trusts that its fields never change: what a constant member says becomes part
 * of the machine code that writes it.
 *
 * @param type the name of the type that has this field
 * @param encodedName the wire name as the JSON library wants it; for the runtime itself
 * @param labelTr the label in Turkish, or null
 * @param labelEn the label in English, or null
 * @param isPersonal whether its values say something of a person
 * @param isSecret whether its values open something
 * @param level how much its checks matter
 * @param parent the member whose object has this one, where a rule reaches down; else null
 * @param join what stands between the items of a list that is one parameter, or null where each item is one
 * @param encoding what a parameter's value is made into before it travels
 */
@SuppressWarnings("exports")
public record Member(
        String type,
        EncodedName encodedName,
        @Nullable String labelTr,
        @Nullable String labelEn,
        boolean isPersonal,
        boolean isSecret,
        Level level,
        @Nullable Member parent,
        @Nullable String join,
        Encoding encoding) {

    /** The field of that type with that wire name, without labels, for everybody to see, enforced. */
    public static Member of(String type, String wireName) {
        return of(type, wireName, null, null);
    }

    /** The same with labels, null where the spec has none in that language. */
    public static Member of(String type, String wireName, @Nullable String turkish, @Nullable String english) {
        return new Member(
                Objects.requireNonNull(type, "type"),
                EncodedName.of(wireName),
                turkish,
                english,
                false,
                false,
                Level.ENFORCE,
                null,
                null,
                Encoding.PLAIN);
    }

    /** A copy whose values say something of a person, and are masked in what people read. */
    public Member personal() {
        return new Member(type, encodedName, labelTr, labelEn, true, isSecret, level, parent, join, encoding);
    }

    /** A copy whose values open something, and are never shown. */
    public Member secret() {
        return new Member(type, encodedName, labelTr, labelEn, isPersonal, true, level, parent, join, encoding);
    }

    /** A copy whose checks matter that much. */
    public Member level(Level newLevel) {
        return new Member(type, encodedName, labelTr, labelEn, isPersonal, isSecret, newLevel, parent, join, encoding);
    }

    /** A copy whose list travels as one parameter, with that text between its items. */
    public Member join(String between) {
        return new Member(type, encodedName, labelTr, labelEn, isPersonal, isSecret, level, parent, between, encoding);
    }

    /** A copy whose value travels as such a text where it is a parameter. */
    public Member encode(Encoding as) {
        return new Member(type, encodedName, labelTr, labelEn, isPersonal, isSecret, level, parent, join, as);
    }

    /** A copy that is meant inside the object that another member holds: what a rule says as {@code parent.member}. */
    public Member in(Member newParent) {
        return new Member(type, encodedName, labelTr, labelEn, isPersonal, isSecret, level, newParent, join, encoding);
    }

    /** The name on the wire, to the letter. */
    public String wireName() {
        return encodedName.text();
    }

    /** The type and the wire name. */
    @Override
    public String toString() {
        return type + "." + wireName();
    }

    /** Whether it is the same; two fields with equal words are still two. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
