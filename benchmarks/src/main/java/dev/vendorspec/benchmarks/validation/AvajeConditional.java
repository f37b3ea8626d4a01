package dev.vendorspec.benchmarks.validation;

import dev.vendorspec.benchmarks.beans.ClientBean;
import dev.vendorspec.benchmarks.beans.CreateCustomerBean;
import dev.vendorspec.benchmarks.beans.CustomerBean;
import io.avaje.validation.adapter.AbstractConstraintAdapter;
import io.avaje.validation.adapter.ConstraintAdapter;
import io.avaje.validation.adapter.ValidationContext.AdapterCreateRequest;

/** What avaje-validator calls for the rules of several fields: the same rules as {@link Conditional}'s. */
@ConstraintAdapter(Conditional.class)
public final class AvajeConditional extends AbstractConstraintAdapter<Object> {

    /** For one class. */
    public AvajeConditional(AdapterCreateRequest request) {
        super(request);
    }

    @Override
    protected boolean isValid(Object bean) {
        if (bean instanceof ClientBean client) {
            return Conditional.OfClient.holds(client);
        }
        if (bean instanceof CustomerBean customer) {
            return Conditional.OfCustomer.holds(customer);
        }
        return Conditional.OfCreation.holds((CreateCustomerBean) bean);
    }
}
