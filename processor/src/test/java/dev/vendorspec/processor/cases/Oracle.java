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
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** What the reference evaluator says of a document, in the words of a case file. */
public final class Oracle {

    /** What generated code never reports: it keeps such members, or takes the last of them. */
    private static final Pattern ONLY_OF_TEXT = Pattern.compile(".+\\..+\\.(unknown|duplicate)");

    private final Vendor vendor;
    private final Evaluator evaluator;

    /** An oracle for documents that are read by that vendor's spec. */
    public Oracle(Vendor vendor) {
        this(vendor, Reading.LENIENT);
    }

    /** An oracle that is as strict as that. */
    public Oracle(Vendor vendor, Reading reading) {
        this(vendor, new Evaluator(vendor, reading).on(LocalDate.now()));
    }

    private Oracle(Vendor vendor, Evaluator evaluator) {
        this.vendor = vendor;
        this.evaluator = evaluator;
    }

    /** An oracle for bodies of that endpoint. */
    Oracle in(String endpoint) {
        return new Oracle(vendor, evaluator.in(endpoint));
    }

    /** The ids and pointers of everything that is broken, in order, but of members that generated code lets pass. */
    public List<String> violations(String type, String json) {
        return findings(type, json).stream().map(Oracle::line).toList();
    }

    /** Everything that is broken, in order, but for members that generated code lets pass. */
    public List<Finding> findings(String type, String json) {
        return everything(type, json).stream()
                .filter(finding -> !ONLY_OF_TEXT.matcher(finding.id()).matches())
                .toList();
    }

    /** Everything that is broken, in order. */
    public List<Finding> everything(String type, String json) {
        JsonNode root = ((JsonDocument.Accepted) JsonReader.read(new SourceText("case.json", json))).root();
        return evaluator.evaluate(new Body.Single(vendor.object(type)), root);
    }

    private static String line(Finding finding) {
        return (finding.id() + " " + finding.pointer()).strip();
    }
}
