package dev.vendorspec.processor.plan;

import dev.vendorspec.language.evaluate.ConditionText;
import dev.vendorspec.language.model.Endpoint;
import dev.vendorspec.language.model.Endpoint.Answered;
import dev.vendorspec.language.model.Endpoint.Failure;
import dev.vendorspec.language.model.ObjectType;
import dev.vendorspec.language.model.Path;
import dev.vendorspec.processor.plan.EndpointPlan.Result;
import dev.vendorspec.processor.source.CodeBlock;
import dev.vendorspec.processor.source.TypeName;
import dev.vendorspec.runtime.contract.AnswerPattern;
import dev.vendorspec.runtime.contract.FailureBody;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From how an endpoint tells success and failure to what its operation is told of them, and to what the caller gets. */
final class OutcomePlanner {

    private static final String ANSWER = "answer";

    private final AnswerPlanner answers;
    private final ValuePlanner values;
    private final PathCode paths;
    private final ConditionCode conditions;
    private final ExceptionPlanner exceptions;
    private final ParametersPlanner constants;
    private final ReasonsPlanner reasons;

    OutcomePlanner(
            AnswerPlanner answers,
            ValuePlanner values,
            PathCode paths,
            ConditionCode conditions,
            ExceptionPlanner exceptions,
            ParametersPlanner constants,
            VendorNames names) {
        this.answers = answers;
        this.values = values;
        this.paths = paths;
        this.conditions = conditions;
        this.exceptions = exceptions;
        this.constants = constants;
        this.reasons = new ReasonsPlanner(names, paths);
    }

    /** The condition of success in words, or null where any 2xx is one. */
    static @Nullable String success(Endpoint endpoint) {
        Answered answered = endpoint.answered();
        if (answered.success() != null) {
            return ConditionText.of(answered.success()).en();
        }
        return answered.patterns().success() == null
                ? null
                : "the answer matches " + answered.patterns().success();
    }

    /** Adds what the endpoint's operation is told. */
    void add(CodeBlock.Builder code, Endpoint endpoint) {
        Answered answered = endpoint.answered();
        ObjectType root = answered.root();
        if (answered.success() != null && root != null) {
            code.add(
                    "\n.success(answer -> $L, $S)",
                    conditions.isTrue(answered.success(), new CodeScope(root, ANSWER)),
                    success(endpoint));
        } else if (answered.patterns().success() != null) {
            code.add(
                    "\n.success($T.of($S)::matches, $S)",
                    AnswerPattern.class,
                    answered.patterns().success(),
                    success(endpoint));
        }
        CodeBlock why = root == null
                ? ReasonsPlanner.ofText(answered.patterns())
                : reasons.ofObject(answered.reasons(), root, answers.javaType(answered.body()));
        if (!why.isEmpty()) {
            code.add("\n.reasons($L)", why);
        }
        if (answered.failure() != null) {
            code.add("\n.failure($L)", failure(endpoint, answered.failure()));
        }
        answered.errors()
                .forEach((status, name) -> code.add("\n.error($L, $S, $T::new)", status, name, exceptions.type(name)));
        answered.codes()
                .forEach((vendorCode, name) ->
                        code.add("\n.vendorError($S, $S, $T::new)", vendorCode, name, exceptions.type(name)));
    }

    private CodeBlock failure(Endpoint endpoint, Failure failure) {
        TypeName type = answers.javaType(failure.body());
        CodeBlock why = CodeBlock.of("");
        if (failure.root() != null) {
            why = reasons.ofObject(failure.reasons(), failure.root(), type);
        } else if (type.equals(TypeName.get(String.class))) {
            why = ReasonsPlanner.ofWholeText();
        }
        return CodeBlock.of(
                "$T.of($>$>\n$L,\n$L$<$<)",
                FailureBody.class,
                answers.description(endpoint.name(), failure.body()),
                why.isEmpty() ? ReasonsPlanner.none(type) : why);
    }

    /** What the caller gets of the answer; null for the whole. */
    @Nullable
    Result result(Endpoint endpoint) {
        String pattern = endpoint.answered().patterns().result();
        if (pattern != null) {
            return new Result(
                    TypeName.get(String.class),
                    CodeBlock.of("$L.find($L)", constants.pattern(endpoint.name(), pattern), ANSWER),
                    true);
        }
        Path path = endpoint.answered().result();
        ObjectType type = endpoint.answered().root();
        if (path == null || type == null) {
            return null;
        }
        ValuePlan plan = values.plan(path.last().type());
        CodeBlock present = paths.present(path, type, ANSWER);
        CodeBlock reach = paths.reach(path.fields(), type, ANSWER);
        if (plan instanceof ValuePlan.Nested nested) {
            CodeBlock otherwise = CodeBlock.of("new $T.Builder().build()", nested.javaType());
            return new Result(nested.javaType(), CodeBlock.of("$L ? $L : $L", present, reach, otherwise), false);
        }
        if (plan instanceof ValuePlan.Many many) {
            return new Result(many.javaType(), CodeBlock.of("$L ? $L : $T.of()", present, reach, List.class), false);
        }
        if (plan instanceof ValuePlan.Entries map) {
            return new Result(map.javaType(), CodeBlock.of("$L ? $L : $T.of()", present, reach, Map.class), false);
        }
        return new Result(plan.javaType(), paths.value(path, type, ANSWER), true);
    }
}
