package dev.vendorspec.runtime;

import dev.vendorspec.runtime.validate.Evidence;
import dev.vendorspec.runtime.validate.Finding;
import dev.vendorspec.runtime.validate.Messages;
import java.util.Locale;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** One broken check or rule of one object. It never holds the value that broke it. Immutable. */
public final class Violation {

    private final Level level;
    private final Evidence evidence;

    // Made when somebody asks. Two threads may both make them, and then make the same.
    private @Nullable String pointer;
    private @Nullable Finding finding;

    /**
     * For the runtime itself, which makes violations while it validates.
     *
     * @param level how much it matters; never {@link Level#OFF}
     * @param evidence where it is and what was found
     */
    @SuppressWarnings("exports")
    public Violation(Level level, Evidence evidence) {
        this.level = level;
        this.evidence = evidence;
    }

    private Finding finding() {
        Finding made = finding;
        if (made == null) {
            made = evidence.finding();
            finding = made;
        }
        return made;
    }

    /** The stable id: {@code CreateCustomer.email.required} for a check, {@code CreateCustomer.company} for a rule. */
    public String ruleId() {
        return finding().ruleId();
    }

    /** Where, as a JSON Pointer (RFC 6901) from the body's root; empty for the root itself. */
    public String pointer() {
        String made = pointer;
        if (made == null) {
            made = evidence.pointer();
            pointer = made;
        }
        return made;
    }

    /** How much it matters: {@link Level#ENFORCE} or {@link Level#WARN}. */
    public Level level() {
        return level;
    }

    /** What was checked: {@code required}, {@code maxLength}, …; for a rule the key of its demand. */
    public String check() {
        return finding().check().id();
    }

    /** The numbers and words of the message by name, such as {@code max} and {@code length}; unmodifiable. */
    public SortedMap<String, String> parameters() {
        return finding().parameters();
    }

    /** The message for people: in Turkish for a Turkish locale, else in English. */
    public String message(Locale locale) {
        return Messages.of(finding(), locale);
    }

    /** The pointer and the English message. */
    @Override
    public String toString() {
        return pointer() + ": " + message(Locale.ENGLISH);
    }
}
