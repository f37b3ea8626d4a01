package dev.vendorspec.language.evaluate;

import dev.vendorspec.language.json.JsonNode;
import dev.vendorspec.language.model.Endpoint.Body;
import dev.vendorspec.language.model.Vendor;
import java.time.LocalDate;
import java.util.List;

/**
 * The reference meaning of a spec: which checks and rules a JSON tree breaks. {@link ExampleCheck} asks it about the
 * examples, and tests compare generated validators with it: their ids, pointers, levels and order are the same, but for
 * {@code type}, {@code unknown} and {@code duplicate}, which only a JSON text can break and which always
 * {@linkplain dev.vendorspec.language.model.Level#ENFORCE count}.
 *
 * <p>An object's findings come in the order of its fields (those inside a nested object or list at its field's place),
 * then members that are unknown or written again, then its rules. Of members written again the last one is looked at.
 * Checks of a wrapper, which belongs to no type, have ids such as {@code Customer.required}, of the root itself such as
 * {@code CreateCustomer.type}.
 *
 * <p>Path parameters are not in a body and not looked at. Immutable and safe for threads.
 */
public final class Evaluator {

    private final Vendor vendor;
    private final Reading reading;
    private final Circumstances circumstances;

    /**
     * An evaluator for the bodies of that vendor's endpoints, outside any endpoint, that does not know the day: a
     * comparison with {@code today} is unknown.
     */
    public Evaluator(Vendor vendor, Reading reading) {
        this(vendor, reading, Circumstances.NONE);
    }

    private Evaluator(Vendor vendor, Reading reading, Circumstances circumstances) {
        this.vendor = vendor;
        this.reading = reading;
        this.circumstances = circumstances;
    }

    /** The same for bodies of that endpoint, in which rules may hold that hold nowhere else. */
    public Evaluator in(String endpoint) {
        return new Evaluator(vendor, reading, new Circumstances(endpoint, circumstances.today()));
    }

    /** The same on that day. */
    public Evaluator on(LocalDate today) {
        return new Evaluator(vendor, reading, new Circumstances(circumstances.endpoint(), today));
    }

    /** What the tree breaks, in order; empty where it breaks nothing. Throws nothing, whatever the tree. */
    public List<Finding> evaluate(Body body, JsonNode root) {
        return new BodyWalk(vendor, reading, circumstances).run(body, root);
    }
}
