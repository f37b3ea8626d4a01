package dev.vendorspec.processor.plan;

import dev.vendorspec.processor.source.CodeBlock;
import dev.vendorspec.runtime.contract.Member;

/**
 * What a member is beside its names.
 *
 * @param labels further arguments of {@code Member.of}, each with a comma before it; may be empty
 * @param attributes calls that make copies of it: masking, level; may be empty
 */
public record MemberPlan(CodeBlock labels, CodeBlock attributes) {

    /** A member without labels, for everybody to see, enforced. */
    static final MemberPlan PLAIN = new MemberPlan(CodeBlock.of(""), CodeBlock.of(""));

    /** An expression for the member of that owner with that wire name. */
    public CodeBlock code(String owner, String wireName) {
        return CodeBlock.of("$T.of($S, $S$L)$L", Member.class, owner, wireName, labels, attributes);
    }
}
