package dev.vendorspec.language.evaluate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What rules may ask beyond the body itself. {@link Evaluator} has it for its walks.
 *
 * @param endpoint the endpoint whose body it is; null for none, in which no rule holds that is for some only
 * @param today the day; null where nobody knows
 */
record Circumstances(@Nullable String endpoint, @Nullable LocalDate today) {

    /** Neither an endpoint nor a day. */
    static final Circumstances NONE = new Circumstances(null, null);
}
