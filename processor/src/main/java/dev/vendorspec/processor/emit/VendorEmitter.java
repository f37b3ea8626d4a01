package dev.vendorspec.processor.emit;

import dev.vendorspec.processor.emit.client.ClientEmitter;
import dev.vendorspec.processor.emit.client.ExceptionEmitter;
import dev.vendorspec.processor.emit.client.ImplementationEmitter;
import dev.vendorspec.processor.emit.client.ParametersEmitter;
import dev.vendorspec.processor.emit.dto.DtoEmitter;
import dev.vendorspec.processor.emit.enums.EnumEmitter;
import dev.vendorspec.processor.plan.ObjectPlan;
import dev.vendorspec.processor.plan.VendorPlan;
import dev.vendorspec.processor.source.TypeSpec;
import java.util.ArrayList;
import java.util.List;

/** The door of this room: all classes of a vendor, in a fixed order. Thread-safe: no state. */
public final class VendorEmitter {

    private VendorEmitter() {}

    /** The classes of the vendor's package. */
    public static List<TypeSpec> emit(VendorPlan plan) {
        List<TypeSpec> types = new ArrayList<>();
        for (ObjectPlan object : plan.objects()) {
            types.add(DtoEmitter.emit(object, plan.name())
                    .addType(SpecEmitter.emit(object, plan.name()))
                    .build());
        }
        plan.enums().forEach(type -> types.add(EnumEmitter.emit(type, plan.name())));
        plan.exceptions().forEach(exception -> types.add(ExceptionEmitter.emit(exception, plan.name())));
        if (!plan.parameters().isEmpty()) {
            types.add(ParametersEmitter.emit(plan.parameters(), plan.name()));
        }
        types.add(ClientEmitter.emit(plan));
        types.add(ClientEmitter.emitAsync(plan));
        types.add(ImplementationEmitter.emit(plan));
        return types;
    }
}
