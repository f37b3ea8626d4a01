package dev.vendorspec.language.resolve;

import dev.vendorspec.language.evaluate.ExampleInput;
import dev.vendorspec.language.model.Endpoint.Example;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.SourceDefects;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.source.Location;
import dev.vendorspec.language.source.SourceText;
import dev.vendorspec.language.source.Written;
import dev.vendorspec.language.syntax.EndpointDecl.ExampleDecl;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opens examples' files, and keeps with each what its check has to point at. */
final class ExampleLoader {

    private final ExampleFinder files;
    private final ProblemSink problems;

    ExampleLoader(ExampleFinder files, ProblemSink problems) {
        this.files = files;
        this.problems = problems;
    }

    /** An example, and whether every file that it names could be read; what could not has been told. */
    record Loaded(ExampleInput input, boolean complete) {}

    Loaded load(ExampleDecl written) {
        Optional<SourceText> request = open(written.request());
        Optional<SourceText> response = open(written.response());
        Map<String, Location> breaks = new LinkedHashMap<>();
        written.breaks().forEach(id -> breaks.putIfAbsent(id.value(), id.at()));
        Example example = new Example(
                written.name().value(),
                request.map(SourceText::text).orElse(null),
                response.map(SourceText::text).orElse(null),
                List.copyOf(breaks.keySet()),
                Texts.value(written.because()),
                written.name().at());
        boolean complete = (written.request() == null || request.isPresent())
                && (written.response() == null || response.isPresent());
        return new Loaded(
                new ExampleInput(example, request.orElse(null), response.orElse(null), parameters(written), breaks),
                complete);
    }

    private static List<ExampleInput.Given> parameters(ExampleDecl written) {
        return written.parameters().stream()
                .map(given -> new ExampleInput.Given(
                        given.place(),
                        given.values().stream()
                                .map(value -> new ExampleInput.GivenValue(value.name(), value.values(), value.list()))
                                .toList(),
                        given.at()))
                .toList();
    }

    private Optional<SourceText> open(@Nullable Written path) {
        if (path == null || !leadsDown(path)) {
            return Optional.empty();
        }
        Optional<SourceText> file = files.open(path.at().source(), path.value());
        if (file.isEmpty()) {
            problems.tell(
                    path.at(),
                    ProblemCode.EXAMPLE_NOT_FOUND,
                    "there is no file " + Words.quote(path.value()),
                    "the path begins in the document's folder");
        }
        return file.filter(found -> !SourceDefects.tell(found, problems));
    }

    private boolean leadsDown(Written path) {
        String value = path.value();
        boolean down = !value.isEmpty()
                && value.indexOf('\\') < 0
                && value.indexOf(':') < 0
                && value.chars().noneMatch(Character::isISOControl)
                && Arrays.stream(value.split("/", -1)).noneMatch(step -> step.isEmpty() || step.equals(".."));
        if (!down) {
            problems.tell(
                    path.at(),
                    ProblemCode.BAD_FILE,
                    "a file's path leads from the document's folder downwards, found " + Words.quote(value));
        }
        return down;
    }
}
