package dev.vendorspec.language.evaluate;

import dev.vendorspec.language.model.Level;
import java.util.ArrayList;
import java.util.List;

/** Collects one walk's findings in their order; what is off is left out. Not safe for threads. */
final class Findings {

    private final List<Finding> findings = new ArrayList<>();

    void add(Finding finding) {
        if (finding.level() != Level.OFF) {
            findings.add(finding);
        }
    }

    /** A broken check of a field, at the field's own level. */
    void add(Target target, String check, String text) {
        add(target, check, target.field().level(), text);
    }

    void add(Target target, String check, Level level, String text) {
        add(new Finding(
                target.id(check),
                target.pointer(),
                level,
                target.at(),
                target.field().at(),
                text));
    }

    List<Finding> all() {
        return List.copyOf(findings);
    }
}
