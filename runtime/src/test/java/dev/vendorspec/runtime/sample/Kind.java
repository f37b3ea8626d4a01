package dev.vendorspec.runtime.sample;

import dev.vendorspec.runtime.Code;
import dev.vendorspec.runtime.contract.CodeList;
import org.jspecify.annotations.Nullable;

/** A list of numeric codes, as generated. */
public final class Kind extends Code {

    public static final Kind BUYER = new Kind("1", true, "Alıcı", "Buyer");
    public static final Kind SELLER = new Kind("2", true, "Satıcı", null);
    public static final CodeList<Kind> CODES = CodeList.of(code -> new Kind(code, false, null, null), BUYER, SELLER);

    private Kind(String code, boolean known, @Nullable String tr, @Nullable String en) {
        super(code, true, known, tr, en);
    }

    public static Kind of(String code) {
        return CODES.get(code);
    }
}
