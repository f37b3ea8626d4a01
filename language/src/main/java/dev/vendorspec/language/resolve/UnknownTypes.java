package dev.vendorspec.language.resolve;

import dev.vendorspec.language.problem.NearestName;
import dev.vendorspec.language.syntax.ForeignTypes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a type that there is not was meant to be. {@link TypeResolver} asks it. */
final class UnknownTypes {

    private UnknownTypes() {}

    /** A known name that differs in case only; else the word for what other languages call so; else a near name. */
    static Optional<String> fix(String written, List<String> known) {
        Optional<String> near = NearestName.suggest(written, known);
        String folded = written.toLowerCase(Locale.ROOT);
        boolean otherCase =
                known.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).equals(folded));
        return otherCase ? near : ForeignTypes.fix(written).or(() -> near);
    }
}
