package dev.vendorspec.processor.cases;

import dev.vendorspec.language.evaluate.Evaluator;
import dev.vendorspec.language.evaluate.Finding;
import dev.vendorspec.language.evaluate.Reading;
import dev.vendorspec.language.json.JsonDocument;
import dev.vendorspec.language.json.JsonNode;
import dev.vendorspec.language.json.JsonReader;
import dev.vendorspec.language.model.Endpoint.Body;
import dev.vendorspec.language.model.Vendor;
import dev.vendorspec.language.source.SourceText;
import java.util.List;
import java.util.regex.Pattern;

/** What the reference evaluator says of a document, in the words of a case file. */
final class Oracle {

    /** What generated code never reports: it keeps such members, or takes the last of them. */
    private static final Pattern ONLY_OF_TEXT = Pattern.compile(".+\\..+\\.(unknown|duplicate)");

    private final Vendor vendor;
    private final Evaluator evaluator;

    Oracle(Vendor vendor) {
        this.vendor = vendor;
        this.evaluator = new Evaluator(vendor, Reading.LENIENT);
    }

    /** The ids and pointers of everything that is broken, in order, but of members that generated code lets pass. */
    List<String> violations(String type, String json) {
        JsonNode root = ((JsonDocument.Accepted) JsonReader.read(new SourceText("case.json", json))).root();
        return evaluator.evaluate(new Body.Single(vendor.object(type)), root).stream()
                .filter(finding -> !ONLY_OF_TEXT.matcher(finding.id()).matches())
                .map(Oracle::line)
                .toList();
    }

    private static String line(Finding finding) {
        return (finding.id() + " " + finding.pointer()).strip();
    }
}
