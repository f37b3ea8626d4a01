package dev.vendorspec.processor.random;

import dev.vendorspec.processor.random.DrawnValue.Sort;
import java.util.List;
import java.util.Optional;

/** An object in an object. */
final class ObjectKind implements ValueKind {

    @Override
    public DrawnValue draw(Draw draw, DrawnTypes types) {
        if (types.below().isEmpty()) {
            return new TextKind().draw(draw, types);
        }
        DrawnObject type = draw.of(types.below());
        return new DrawnValue(
                type.name(), "", List.of(), List.of(), Sort.WHOLE, type.fields(), Optional.empty(), type::json);
    }
}
