package dev.vendorspec.language.resolve;

import dev.vendorspec.language.model.Envelope;
import dev.vendorspec.language.model.Literal;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.source.Written;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Resolves what stands behind a {@code =} in an envelope: a text, a number, a flag, or a setting's name. */
final class GivenResolver {

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]{0,39})(?:\\.[0-9]{1,40})?");
    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");
    private static final Pattern SETTING = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

    private final Settings settings;
    private final ProblemSink problems;

    GivenResolver(Settings settings, ProblemSink problems) {
        this.settings = settings;
        this.problems = problems;
    }

    /** The member; empty where what is written makes no sense, which has been told. */
    Optional<Envelope.Entry> resolve(String wireName, Written written) {
        int begin = 1;
        while (begin < written.value().length() && written.value().charAt(begin) == ' ') {
            begin++;
        }
        String text = written.value().substring(begin).stripTrailing();
        if (TEXT.matcher(text).matches()) {
            return constant(wireName, new Literal.Text(text.substring(1, text.length() - 1)));
        }
        if (NUMBER.matcher(text).matches()) {
            return constant(wireName, new Literal.Number(new BigDecimal(text)));
        }
        if (text.equals("true") || text.equals("false")) {
            return constant(wireName, new Literal.Flag(text.equals("true")));
        }
        if (SETTING.matcher(text).matches()) {
            Written name = new Written(text, Written.Style.PLAIN, written.at(begin), true);
            return settings.find(name).map(field -> new Envelope.Given(wireName, field));
        }
        problems.tell(
                written.at(begin),
                ProblemCode.BAD_BODY,
                "behind \"=\" stands a setting's name, a number, true, false or a text in double quotes, found "
                        + Words.quote(text));
        return Optional.empty();
    }

    private static Optional<Envelope.Entry> constant(String wireName, Literal value) {
        return Optional.of(new Envelope.Constant(wireName, value));
    }
}
