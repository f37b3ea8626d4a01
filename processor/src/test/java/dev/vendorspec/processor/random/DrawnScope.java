package dev.vendorspec.processor.random;

import java.util.ArrayList;
import java.util.List;

/**
 * What a rule can name.
 *
 * @param own the object's fields and those below it, which demands name
 * @param above fields above the object, which conditions name as well
 */
record DrawnScope(List<DrawnField> own, List<DrawnField> above) {

    /** What a condition names: where there is something above, often that. */
    List<DrawnField> seen(Draw draw) {
        if (above.isEmpty() || draw.percent(40)) {
            return own;
        }
        List<DrawnField> seen = new ArrayList<>(draw.some(own, 3));
        seen.addAll(above);
        return seen;
    }
}
