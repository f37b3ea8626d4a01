package dev.vendorspec.language.resolve;

import dev.vendorspec.language.model.Docs;
import dev.vendorspec.language.model.Level;
import dev.vendorspec.language.pattern.PatternDefect;
import dev.vendorspec.language.pattern.SafePatterns;
import dev.vendorspec.language.problem.NearestName;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.source.Written;
import dev.vendorspec.language.syntax.DocsDecl;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes plain words and texts out of declarations. */
final class Texts {

    private static final Map<String, Level> LEVELS =
            Map.of("enforce", Level.ENFORCE, "warn", Level.WARN, "off", Level.OFF);

    private Texts() {}

    static Docs docs(DocsDecl written) {
        return written.equals(DocsDecl.NONE) ? Docs.NONE : new Docs(value(written.tr()), value(written.en()));
    }

    static @Nullable String value(@Nullable Written written) {
        return written == null ? null : written.value();
    }

    /** A regular expression; null where none is written, or it has a defect, which is told. */
    static @Nullable String pattern(@Nullable Written written, ProblemSink problems) {
        if (written == null) {
            return null;
        }
        Optional<PatternDefect> defect = SafePatterns.defect(written.value());
        defect.ifPresent(found -> problems.tell(
                written.at(found.offset()),
                ProblemCode.BAD_PATTERN,
                found.text(),
                Optional.of(found.fix()).filter(fix -> !fix.isEmpty())));
        return defect.isPresent() ? null : written.value();
    }

    /** The level, {@code enforce} where nothing or nothing sensible is written. */
    static Level level(@Nullable Written written, ProblemSink problems) {
        if (written == null) {
            return Level.ENFORCE;
        }
        Level level = LEVELS.get(written.value());
        return level == null ? unknown(written, problems) : level;
    }

    private static Level unknown(Written written, ProblemSink problems) {
        word(written, "\"level\"", List.of("enforce", "warn", "off"), problems);
        return Level.ENFORCE;
    }

    /** Whether it is one of the words; tells where it is not. */
    static boolean word(Written written, String key, List<String> words, ProblemSink problems) {
        boolean known = words.contains(written.value());
        if (!known) {
            problems.tell(
                    written.at(),
                    ProblemCode.UNKNOWN_WORD,
                    key + " is " + Words.either(words) + ", found " + Words.quote(written.value()),
                    NearestName.suggest(written.value(), words));
        }
        return known;
    }
}
