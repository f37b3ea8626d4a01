package dev.vendorspec.runtime.json;

import dev.vendorspec.runtime.contract.Member;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Who may see the value that is written next. What a hidden member holds is hidden with it, however deep: the writers
 * that mask and collect ask it.
 */
final class Visibility {

    /** From what everybody may see to what nobody may. */
    enum Level {
        PLAIN,
        PERSONAL,
        HIDDEN;

        private Level stricter(Level other) {
            return compareTo(other) >= 0 ? this : other;
        }
    }

    private final Deque<Level> outer = new ArrayDeque<>();
    private Level enclosing = Level.PLAIN;
    private Level current = Level.PLAIN;

    Level current() {
        return current;
    }

    void begin() {
        outer.push(enclosing);
        enclosing = current;
    }

    void end() {
        current = enclosing = outer.pop();
    }

    void member(Member member) {
        Level own = member.isSecret() ? Level.HIDDEN : member.isPersonal() ? Level.PERSONAL : Level.PLAIN;
        current = enclosing.stricter(own);
    }

    /** The entry of a map is seen by those who may see the map. */
    void entry() {
        current = enclosing;
    }

    /** Nobody knows what an undocumented member says of whom. */
    void undocumentedMember() {
        current = Level.HIDDEN;
    }
}
