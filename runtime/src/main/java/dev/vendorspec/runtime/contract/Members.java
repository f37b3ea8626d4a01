package dev.vendorspec.runtime.contract;

import dev.vendorspec.runtime.json.EncodedName;
import dev.vendorspec.runtime.json.Utf8Table;
import java.util.HashMap;
import java.util.Map;

/**
 * A type's members in their order on the wire. Generated codecs hold theirs as a constant. Immutable, but for a memory of
 * which member came behind which, that only makes guesses better; safe for every thread.
 */
public final class Members {

    private final Member[] inOrder;
    private final EncodedName[] names;
    private final Map<String, Integer> indexes;
    private final Utf8Table table;

    /** For each member, at its index and one, the one that came behind it last; −1 for none. A stale guess is a guess. */
    private final int[] behind;

    private Members(Member[] inOrder, Map<String, Integer> indexes) {
        this.inOrder = inOrder;
        this.names = new EncodedName[inOrder.length];
        for (int index = 0; index < inOrder.length; index++) {
            names[index] = inOrder[index].encodedName();
        }
        this.indexes = indexes;
        this.table = new Utf8Table(indexes);
        this.behind = new int[inOrder.length + 1];
        for (int index = 0; index < behind.length; index++) {
            behind[index] = index < inOrder.length ? index : -1;
        }
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

    /** The wire name of the member at that place, encoded; for the runtime's reader. */
    @SuppressWarnings("exports")
    public EncodedName encodedName(int index) {
        return names[index];
    }

    /** The member that most likely comes behind that one, −1 meaning the beginning; −1 for none. For the runtime's reader. */
    public int likely(int last) {
        return behind[last + 1];
    }

    /** Remembers that a member came behind another; for the runtime's reader. */
    public void learn(int last, int index) {
        behind[last + 1] = index;
    }
}
