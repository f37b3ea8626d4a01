package dev.vendorspec.language.evaluate;

import dev.vendorspec.language.model.Level;
import dev.vendorspec.language.problem.NearestName;
import dev.vendorspec.language.problem.Problem;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.source.Location;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares what an example breaks with what it says that it breaks. {@link ExampleCheck} calls it. */
final class BreaksCheck {

    private final Map<String, Location> breaks;

    /**
     * @param breaks the place of each listed id
     */
    BreaksCheck(Map<String, Location> breaks) {
        this.breaks = breaks;
    }

    /** One problem for each id and place that is broken and not listed. */
    List<Problem> unexpected(List<Finding> findings) {
        Set<String> told = new HashSet<>();
        return findings.stream()
                .filter(finding -> !breaks.containsKey(finding.id()))
                .filter(finding -> told.add(finding.id() + " " + finding.pointer() + " " + finding.at()))
                .map(BreaksCheck::problem)
                .toList();
    }

    private static Problem problem(Finding finding) {
        ProblemCode code = finding.level() == Level.ENFORCE ? ProblemCode.EXAMPLE_BROKEN : ProblemCode.EXAMPLE_WARNED;
        String subject = finding.pointer().isEmpty() ? "the body" : finding.pointer();
        String text = subject + " " + finding.text() + " [" + finding.id() + "], declared at " + at(finding.declared());
        return new Problem(
                finding.at(), code, oneLine(text), "mend the spec or the example, or list the id under breaks:");
    }

    /** A member's name may hold anything; a message is one line. */
    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().map(c -> Character.isISOControl(c) ? ' ' : c).forEach(line::appendCodePoint);
        return line.toString();
    }

    /** A place by its file's name alone, so that messages are the same on every machine. */
    private static String at(Location place) {
        String path = place.source().path();
        int folder = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
        return path.substring(folder + 1) + ":[" + place.line() + "," + place.column() + "]";
    }

    /** One problem for each listed id that is not broken. */
    List<Problem> unbroken(List<Finding> findings) {
        Set<String> broken = findings.stream().map(Finding::id).collect(Collectors.toSet());
        List<String> unlisted = findings.stream()
                .map(Finding::id)
                .filter(id -> !breaks.containsKey(id))
                .distinct()
                .toList();
        return breaks.entrySet().stream()
                .filter(entry -> !broken.contains(entry.getKey()))
                .map(entry -> new Problem(
                        entry.getValue(),
                        ProblemCode.EXAMPLE_NOT_BROKEN,
                        "this example does not break " + Words.quote(entry.getKey()),
                        NearestName.suggest(entry.getKey(), unlisted).orElse("take the id out")))
                .toList();
    }
}
