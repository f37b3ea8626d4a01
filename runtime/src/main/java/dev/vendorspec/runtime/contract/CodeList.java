package dev.vendorspec.runtime.contract;

import dev.vendorspec.runtime.Code;
import dev.vendorspec.runtime.json.Utf8Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The codes of one generated list. Immutable.
 *
 * @param <C> the generated class
 */
public final class CodeList<C extends Code> {

    private final Function<String, C> unknown;
    private final List<C> known;
    private final Map<String, Integer> indexes;
    private final Utf8Table table;

    private CodeList(Function<String, C> unknown, List<C> known) {
        this.unknown = unknown;
        this.known = known;
        this.indexes = new HashMap<>(known.size() * 2);
        for (C code : known) {
            if (indexes.put(code.code(), indexes.size()) != null) {
                throw new IllegalArgumentException("code " + code.code() + " is listed twice");
            }
        }
        this.table = new Utf8Table(indexes);
    }

    /**
     * A list.
     *
     * @param unknown makes the object for a code that is not listed
     * @param known the listed codes, in the order of the spec
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <C extends Code> CodeList<C> of(Function<String, C> unknown, C... known) {
        return new CodeList<>(unknown, List.of(known));
    }

    /** The object for that code: the listed one, else a new one that is not known. */
    public C get(String code) {
        C listed = find(code);
        return listed != null ? listed : unknown.apply(code);
    }

    /** The listed object for that code, or null. */
    public @Nullable C find(String code) {
        Integer index = indexes.get(code);
        return index == null ? null : known.get(index);
    }

    /** The listed object for the code whose bytes in UTF-8 these are, or null; for the runtime's reader. */
    public @Nullable C find(byte[] utf8, int from, int to) {
        int index = table.find(utf8, from, to);
        return index < 0 ? null : known.get(index);
    }

    /** Whether the codes travel as JSON numbers. */
    public boolean isNumeric() {
        return !known.isEmpty() && known.get(0).isNumeric();
    }

    /** The listed codes, in the order of the spec; unmodifiable. */
    public List<C> known() {
        return known;
    }
}
