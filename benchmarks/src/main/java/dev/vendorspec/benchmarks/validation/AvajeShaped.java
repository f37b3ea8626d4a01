package dev.vendorspec.benchmarks.validation;

import io.avaje.validation.adapter.AbstractConstraintAdapter;
import io.avaje.validation.adapter.ConstraintAdapter;
import io.avaje.validation.adapter.ValidationContext.AdapterCreateRequest;
import org.jspecify.annotations.Nullable;

/** What avaje-validator calls for a kind of text. */
@ConstraintAdapter(Shaped.class)
public final class AvajeShaped extends AbstractConstraintAdapter<String> {

    private final Shape shape;

    /** For one field. */
    public AvajeShaped(AdapterCreateRequest request) {
        super(request);
        this.shape = request.attribute("value");
    }

    @Override
    protected boolean isValid(@Nullable String text) {
        return text == null || text.isBlank() || shape.accepts(text);
    }
}
