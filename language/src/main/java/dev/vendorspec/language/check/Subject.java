package dev.vendorspec.language.check;

import dev.vendorspec.language.evaluate.ExampleInput;
import dev.vendorspec.language.model.Vendor;
import dev.vendorspec.language.syntax.VendorDecl;
import java.util.List;
import java.util.Map;

/**
 * What the rules look at: one document, as written and as resolved.
 *
 * @param examples by endpoint, those examples whose files could all be read
 */
public record Subject(VendorDecl written, Vendor vendor, Map<String, List<ExampleInput>> examples) {

    public Subject {
        examples = Map.copyOf(examples);
    }
}
