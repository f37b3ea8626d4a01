package dev.vendorspec.runtime.contract;

import dev.vendorspec.runtime.json.EncodedName;
import dev.vendorspec.runtime.json.LikelyMember;
import dev.vendorspec.runtime.json.Utf8Table;
import java.util.HashMap;
import java.util.Map;

/**
 * A type's members in their order on the wire. Generated codecs hold theirs as a constant. Immutable, but for a memory of
 * which member came behind which, that only makes guesses better; safe for every thread.
 */
public final class Members {

    private final Member[] inOrder;

    /** Each member as the first one of an object, and behind another. */
    private final LikelyMember[] first;

    private final LikelyMember[] behindAnother;

    private final Map<String, Integer> indexes;
    private final Utf8Table table;

    /** For each member, at its index and one, the one that came behind it last. A stale guess is a guess. */
    private final LikelyMember[] likely;

    private Members(Member[] inOrder, Map<String, Integer> indexes) {
        this.inOrder = inOrder;
        this.first = new LikelyMember[inOrder.length];
        this.behindAnother = new LikelyMember[inOrder.length];
        for (int index = 0; index < inOrder.length; index++) {
            EncodedName name = inOrder[index].encodedName();
            first[index] = LikelyMember.first(index, name);
            behindAnother[index] = LikelyMember.behindAnother(index, name);
        }
        this.indexes = indexes;
        this.table = new Utf8Table(indexes);
        this.likely = new LikelyMember[inOrder.length + 1];
        for (int index = 0; index < inOrder.length; index++) {
            learn(index - 1, index);
        }
        likely[inOrder.length] = LikelyMember.NONE;
    }

    private static Map<String, Integer> indexes(Member[] inOrder) {
        Map<String, Integer> indexes = new HashMap<>(inOrder.length * 2);
        for (int index = 0; index < inOrder.length; index++) {
            if (indexes.put(inOrder[index].wireName(), index) != null) {
                throw new IllegalArgumentException("two members are called " + inOrder[index].wireName());
            }
        }
        return indexes;
    }

    /**
     * The members of a type.
     *
     * @throws IllegalArgumentException if two have the same wire name
     */
    public static Members of(Member... inOrder) {
        return new Members(inOrder.clone(), indexes(inOrder));
    }

    /**
     * A copy that finds a member under a further name as well.
     *
     * @throws IllegalArgumentException if the name is taken, or the member is none of these
     */
    public Members aka(Member member, String furtherName) {
        Map<String, Integer> more = new HashMap<>(indexes);
        int index = indexOf(member.wireName());
        if (index < 0 || more.put(furtherName, index) != null) {
            throw new IllegalArgumentException(member + " cannot be called " + furtherName);
        }
        return new Members(inOrder, more);
    }

    /** How many there are. */
    public int size() {
        return inOrder.length;
    }

    /** The member at that place, from 0. */
    public Member get(int index) {
        return inOrder[index];
    }

    /** The place of the member with exactly that wire name or further name, or −1. */
    public int indexOf(String wireName) {
        Integer index = indexes.get(wireName);
        return index == null ? -1 : index;
    }

    /** The place of the member with exactly that name, whose bytes in UTF-8 these are, or −1; for the runtime's reader. */
    public int indexOf(byte[] utf8, int from, int to) {
        return table.find(utf8, from, to);
    }

    /** The member that most likely comes behind that one, −1 meaning the beginning; for the runtime's reader. */
    @SuppressWarnings("exports")
    public LikelyMember likely(int last) {
        return likely[last + 1];
    }

    /** The member at that place without a comma before it, wherever it stands; for the runtime's reader. */
    @SuppressWarnings("exports")
    public LikelyMember withoutComma(int index) {
        return first[index];
    }

    /** Remembers that a member came behind another; for the runtime's reader. */
    public void learn(int last, int index) {
        likely[last + 1] = last < 0 ? first[index] : behindAnother[index];
    }
}
