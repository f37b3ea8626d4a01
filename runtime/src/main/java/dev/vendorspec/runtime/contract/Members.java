package dev.vendorspec.runtime.contract;

import java.util.HashMap;
import java.util.Map;

/** A type's members in their order on the wire. Generated codecs hold theirs as a constant. Immutable. */
public final class Members {

    private final Member[] inOrder;
    private final Map<String, Integer> indexes;

    private Members(Member[] inOrder, Map<String, Integer> indexes) {
        this.inOrder = inOrder;
        this.indexes = indexes;
    }

    private Members(Member[] inOrder) {
        this.inOrder = inOrder;
        this.indexes = new HashMap<>(inOrder.length * 2);
        for (int index = 0; index < inOrder.length; index++) {
            if (indexes.put(inOrder[index].wireName(), index) != null) {
                throw new IllegalArgumentException("two members are called " + inOrder[index].wireName());
            }
        }
    }

    /**
     * The members of a type.
     *
     * @throws IllegalArgumentException if two have the same wire name
     */
    public static Members of(Member... inOrder) {
        return new Members(inOrder.clone());
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
}
