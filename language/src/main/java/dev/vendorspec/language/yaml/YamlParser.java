package dev.vendorspec.language.yaml;

import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Problems;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.source.Location;
import dev.vendorspec.language.source.SourceText;
import dev.vendorspec.language.source.Written;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Turns a document's text into nodes, from the YAML library's events, so that no alias is ever followed and no value
 * ever typed. {@link DocumentReader} calls it.
 */
final class YamlParser {

    private static final int MAX_DEPTH = 50;

    private final SourceText source;
    private final ProblemSink problems;
    private final Problems refused = new Problems();
    private final Marks marks;
    private final Iterator<Event> events;

    private YamlParser(SourceText source, ProblemSink problems) {
        this.source = source;
        this.problems = problems;
        this.marks = new Marks(source);
        LoaderOptions options = new LoaderOptions();
        // The library's own limit counts what the source's limit has bounded already.
        options.setCodePointLimit(SourceText.MAX_BYTES + 1);
        this.events = new Yaml(options).parse(new StringReader(source.text())).iterator();
    }

    /** The document's root, or empty where there is none that can be read, which has been told then. */
    static Optional<YamlNode> parse(SourceText source, ProblemSink problems) {
        if (hasUnprintable(source, problems)) {
            return Optional.empty();
        }
        YamlParser parser = new YamlParser(source, problems);
        try {
            return parser.document();
        } catch (TooDeepException e) {
            parser.refused.sorted().forEach(problems::report);
            return Optional.empty();
        } catch (MarkedYAMLException e) {
            YamlErrors.tell(e, parser.marks, problems);
            return Optional.empty();
        }
    }

    private static boolean hasUnprintable(SourceText source, ProblemSink problems) {
        String whole = source.text();
        for (int i = 0; i < whole.length(); i += Character.charCount(whole.codePointAt(i))) {
            int c = whole.codePointAt(i);
            if (!StreamReader.isPrintable(c)) {
                String text = String.format(Locale.ROOT, "the control character U+%04X is not allowed", c);
                problems.tell(source.atOffset(i), ProblemCode.NOT_YAML, text);
                return true;
            }
        }
        return false;
    }

    private Optional<YamlNode> document() {
        events.next();
        if (!(events.next() instanceof DocumentStartEvent)) {
            problems.tell(source.at(1, 1), ProblemCode.EMPTY_DOCUMENT, "the document is empty", "begin with spec: 1");
            return Optional.empty();
        }
        YamlNode root = node(events.next(), 0);
        events.next();
        Event end = events.next();
        if (end instanceof DocumentStartEvent) {
            refuse(end, "a second document in one file", "give every vendor a file of its own");
        }
        refused.sorted().forEach(problems::report);
        return refused.hasErrors() ? Optional.empty() : Optional.of(root);
    }

    private YamlNode node(Event event, int depth) {
        if (event instanceof AliasEvent) {
            refuse(event, "an alias (\"*\")", "write the value out");
            return new YamlNode.Text(new Written("", Written.Style.PLAIN, marks.start(event), true));
        }
        refuseExtras((NodeEvent) event);
        if (event instanceof ScalarEvent scalar) {
            return new YamlNode.Text(written(scalar));
        }
        if (depth >= MAX_DEPTH) {
            String text = "lists and maps are nested more than " + MAX_DEPTH + " levels deep";
            refused.tell(marks.start(event), ProblemCode.TOO_DEEP, text);
            throw new TooDeepException();
        }
        return event instanceof MappingStartEvent map ? entries(map, depth) : items(event, depth);
    }

    private void refuseExtras(NodeEvent event) {
        if (event.getAnchor() != null) {
            refuse(event, "an anchor (\"&\")", "write the value out where it is needed, or quote the text");
        }
        String tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent collection ? collection.getTag() : null;
        if (tag != null) {
            refuse(event, "a tag (\"!\")", YamlErrors.MARK_FIX);
        }
    }

    private void refuse(Event event, String what, String fix) {
        refused.tell(marks.start(event), ProblemCode.NOT_ALLOWED_YAML, "a spec has no use for " + what, fix);
    }

    private YamlNode items(Event start, int depth) {
        List<YamlNode> items = new ArrayList<>();
        for (Event event = events.next(); !(event instanceof SequenceEndEvent); event = events.next()) {
            items.add(node(event, depth + 1));
        }
        return new YamlNode.Items(marks.start(start), List.copyOf(items));
    }

    private YamlNode entries(MappingStartEvent start, int depth) {
        List<YamlNode.Entry> entries = new ArrayList<>();
        for (Event event = events.next(); !(event instanceof MappingEndEvent); event = events.next()) {
            YamlNode key = node(event, depth + 1);
            YamlNode value = node(events.next(), depth + 1);
            if (key instanceof YamlNode.Text text) {
                entries.add(new YamlNode.Entry(text.written(), value));
            } else {
                refuse(event, "a key that is a list or a map", "quote the key if it is meant as text");
            }
        }
        List<YamlNode.Entry> mended = start.isFlow() ? BrokenBrackets.mend(entries, problems) : entries;
        return new YamlNode.Entries(marks.start(start), withoutDuplicates(mended), start.isFlow());
    }

    private List<YamlNode.Entry> withoutDuplicates(List<YamlNode.Entry> entries) {
        Map<String, YamlNode.Entry> first = new LinkedHashMap<>();
        for (YamlNode.Entry entry : entries) {
            YamlNode.Entry before = first.putIfAbsent(entry.key().value(), entry);
            if (before != null) {
                problems.tell(
                        entry.key().at(),
                        ProblemCode.DUPLICATE_KEY,
                        Words.quote(entry.key().value()) + " is given already in line "
                                + before.key().at().line());
            }
        }
        return List.copyOf(first.values());
    }

    private Written written(ScalarEvent scalar) {
        Location start = marks.start(scalar);
        Location end = marks.end(scalar);
        return new Written(scalar.getValue(), style(scalar.getScalarStyle()), start, start.line() == end.line());
    }

    private static Written.Style style(ScalarStyle style) {
        return switch (style) {
            case PLAIN -> Written.Style.PLAIN;
            case SINGLE_QUOTED -> Written.Style.SINGLE_QUOTED;
            case DOUBLE_QUOTED -> Written.Style.DOUBLE_QUOTED;
            default -> Written.Style.BLOCK;
        };
    }

    /** Ends the reading of a document at once: the deeper it is, the longer the library takes to read on. */
    private static final class TooDeepException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooDeepException() {
            super(null, null, false, false);
        }
    }
}
