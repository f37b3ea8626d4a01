package dev.vendorspec.processor.plan;

import dev.vendorspec.language.model.EnumType;
import dev.vendorspec.processor.plan.EnumPlan.CodePlan;

/** From an enum of codes to its class. */
final class EnumPlanner {

    private final VendorNames names;

    EnumPlanner(VendorNames names) {
        this.names = names;
    }

    EnumPlan plan(EnumType type) {
        return new EnumPlan(
                names.type(type.name()),
                type.numeric(),
                type.codes().stream().map(code -> plan(type, code)).toList(),
                new JavadocText()
                        .add("The codes \"" + type.name()
                                + "\" of the vendor. A code that is not listed is kept as it came.")
                        .labels(type.docs())
                        .toCode());
    }

    private CodePlan plan(EnumType type, EnumType.Code code) {
        return new CodePlan(
                names.codeConstant(type, code),
                code.code(),
                code.docs().tr(),
                code.docs().en(),
                new JavadocText().summary(code.code(), code.docs()).toCode());
    }
}
