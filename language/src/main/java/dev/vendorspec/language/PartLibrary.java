package dev.vendorspec.language;

import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Problems;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.source.SourceText;
import dev.vendorspec.language.source.Written;
import dev.vendorspec.language.syntax.PartDecl;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The parts of one run, each read once however many documents include it. */
final class PartLibrary {

    private static final int MAX_DEPTH = 50;

    private final SpecFiles files;
    private final Map<SourceText, Draft> drafts = new HashMap<>();
    private final Map<SourceText, Part> parts = new HashMap<>();
    private final Set<SourceText> included = new HashSet<>();
    /** The parts that are being read, from the one that a vendor includes inwards. */
    private final LinkedHashSet<SourceText> reading = new LinkedHashSet<>();

    /**
     * @param files opens parts
     * @param documents those that are open already
     */
    PartLibrary(SpecFiles files, List<Draft> documents) {
        this.files = files;
        documents.forEach(draft -> drafts.put(draft.document(), draft));
    }

    /** Whether any document includes this one. */
    boolean isIncluded(SourceText document) {
        return included.contains(document);
    }

    /** A document read as a part, with all that it includes. What is wrong with it is told to its own problems. */
    Part read(Draft draft) {
        SourceText document = draft.document();
        Part known = parts.get(document);
        if (known != null) {
            return known;
        }
        reading.add(document);
        try {
            Optional<PartDecl> written =
                    draft.reader().flatMap(reader -> Guard.run(document, draft.problems(), reader::part));
            List<Written> paths = written.map(PartDecl::includes).orElse(List.of());
            Part part = new Part(document, written, include(paths, draft.problems()), draft.problems());
            parts.put(document, part);
            return part;
        } finally {
            reading.remove(document);
        }
    }

    /** Reads the parts that a document includes, and those that they include. */
    Includes include(List<Written> paths, Problems problems) {
        List<SourceText> found = new ArrayList<>();
        for (Written path : paths) {
            part(path, problems).ifPresent(found::add);
        }
        return new Includes(found, found.size() == paths.size());
    }

    private Optional<SourceText> part(Written path, ProblemSink problems) {
        SourceText including = path.at().source();
        Optional<Draft> draft = Guard.run(including, problems, () -> open(including, path, problems));
        draft.ifPresent(found -> included.add(found.document()));
        if (draft.filter(Draft::isVendor).isPresent()) {
            problems.tell(
                    path.at(),
                    ProblemCode.NOT_A_PART,
                    Words.quote(path.value()) + " describes a vendor of its own",
                    "only a document without vendor: can be included");
            return Optional.empty();
        }
        return draft.filter(found -> isRead(found, path, problems)).map(Draft::document);
    }

    private boolean isRead(Draft draft, Written path, ProblemSink problems) {
        if (reading.contains(draft.document())) {
            problems.tell(
                    path.at(),
                    ProblemCode.INCLUDE_CIRCLE,
                    "the parts include one another in a circle: " + circle(draft.document()),
                    "leave one include out");
        } else if (reading.size() == MAX_DEPTH) {
            problems.tell(
                    path.at(),
                    ProblemCode.TOO_DEEP,
                    "parts include one another more than " + MAX_DEPTH + " levels deep");
            return false;
        } else {
            read(draft);
        }
        return true;
    }

    private String circle(SourceText again) {
        List<String> names = reading.stream().map(SourceText::path).toList();
        List<String> round = names.subList(names.indexOf(again.path()), names.size());
        return String.join(", ", round) + ", " + again.path();
    }

    private Optional<Draft> open(SourceText including, Written path, ProblemSink problems) {
        if (!isPath(path, problems)) {
            return Optional.empty();
        }
        Optional<SourceText> file = files.open(including, path.value());
        if (file.isEmpty()) {
            problems.tell(
                    path.at(),
                    ProblemCode.INCLUDE_NOT_FOUND,
                    "there is no file " + Words.quote(path.value()) + " inside the specs' folder",
                    "a path begins at the folder of the document that has it");
        }
        return file.map(found -> drafts.computeIfAbsent(found, Draft::open));
    }

    private static boolean isPath(Written path, ProblemSink problems) {
        String value = path.value();
        boolean good = value.indexOf('\\') < 0
                && value.indexOf(':') < 0
                && value.chars().noneMatch(Character::isISOControl)
                && Arrays.stream(value.split("/", -1)).noneMatch(String::isEmpty);
        if (!good) {
            problems.tell(
                    path.at(),
                    ProblemCode.BAD_FILE,
                    "a part's path is relative, with \"/\" between its steps, found " + Words.quote(value));
        }
        return good;
    }

    /** All parts that includes lead to, each once, behind those that it includes itself. */
    List<Part> closure(Includes includes) {
        Set<SourceText> seen = new HashSet<>();
        List<Part> closure = new ArrayList<>();
        includes.documents().forEach(document -> collect(document, seen, closure));
        return closure;
    }

    private void collect(SourceText document, Set<SourceText> seen, List<Part> closure) {
        Part part = parts.get(document);
        if (part != null && seen.add(document)) {
            part.includes().documents().forEach(inner -> collect(inner, seen, closure));
            closure.add(part);
        }
    }
}
