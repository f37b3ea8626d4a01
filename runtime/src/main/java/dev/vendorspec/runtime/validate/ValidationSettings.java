package dev.vendorspec.runtime.validate;

import dev.vendorspec.runtime.Level;
import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a client was told about levels; the client makes it, the validation asks it for each finding.
 *
 * @param overall the strictest level that anything without an entry of its own may have
 * @param rules levels by the id of a check or rule, which win over everything else
 * @param clock what tells the day
 * @param endpoint the endpoint that the body is for; null for none, in which no rule holds that is for some only
 */
public record ValidationSettings(
        Level overall,
        Map<String, Level> rules,
        Clock clock,
        @Nullable String endpoint) {

    /** Every check and rule at its own level. */
    public static final ValidationSettings STRICTEST = new ValidationSettings(Level.ENFORCE, Map.of());

    public ValidationSettings {
        rules = Map.copyOf(rules);
    }

    /** Settings of no endpoint, with the system's clock. */
    public ValidationSettings(Level overall, Map<String, Level> rules) {
        this(overall, rules, LocalClock.INSTANCE, null);
    }

    /** The same for an endpoint's body. */
    public ValidationSettings in(String newEndpoint) {
        return new ValidationSettings(overall, rules, clock, newEndpoint);
    }

    /** The level that counts for a check or rule whose own is given. */
    public Level effective(String ruleId, Level own) {
        Level told = rules.get(ruleId);
        return told != null ? told : lessStrict(overall, own);
    }

    /** As {@link #effective(String, Level)}, for an id that is made only where it matters. */
    public Level effective(Supplier<String> ruleId, Level own) {
        return rules.isEmpty() ? lessStrict(overall, own) : effective(ruleId.get(), own);
    }

    /** That of the two levels which stops less. */
    public static Level lessStrict(Level one, Level other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
