package dev.vendorspec.runtime.contract;

import dev.vendorspec.runtime.Code;
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
    private final Map<String, C> byCode;

    private CodeList(Function<String, C> unknown, List<C> known) {
        this.unknown = unknown;
        this.known = known;
        this.byCode = new HashMap<>(known.size() * 2);
        for (C code : known) {
            if (byCode.put(code.code(), code) != null) {
                throw new IllegalArgumentException("code " + code.code() + " is listed twice");
            }
        }
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
        C listed = byCode.get(code);
        return listed != null ? listed : unknown.apply(code);
    }

    /** The listed object for that code, or null. */
    public @Nullable C find(String code) {
        return byCode.get(code);
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
