package dev.vendorspec.language.resolve;

import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.source.Written;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Holds media types against their grammar (RFC 9110, 8.3.1 and 12.5.1). */
final class MediaTypes {

    /** Names have at most 127 characters (RFC 6838, 4.2); what else is counted here is only kept from growing. */
    private static final String TOKEN = "[A-Za-z0-9!#$%&'*+.^_`|~-]{1,127}";

    private static final String PARAMETER = " *; *" + TOKEN + "=(?:" + TOKEN + "|\"[ !#-\\[\\]-~]{0,200}\")";
    private static final String TYPE = TOKEN + "/" + TOKEN + "(?:" + PARAMETER + "){0,20}";
    private static final Pattern ONE = Pattern.compile(TYPE);
    private static final Pattern ACCEPT = Pattern.compile(TYPE + "(?: *, *" + TYPE + "){0,20}");

    private final ProblemSink problems;

    MediaTypes(ProblemSink problems) {
        this.problems = problems;
    }

    /** Whether it is one media type, with its parameters. */
    static boolean isOne(String text) {
        return ONE.matcher(text).matches();
    }

    /** The header's value, or null where none is written or it is none, which has been told. */
    @Nullable
    String accept(@Nullable Written written) {
        if (written == null || ACCEPT.matcher(written.value()).matches()) {
            return Texts.value(written);
        }
        problems.tell(
                written.at(),
                ProblemCode.UNKNOWN_WORD,
                "\"accept\" is one media type or several, found " + Words.quote(written.value()),
                "write application/json, or \"application/pdf, */*;q=0.1\"");
        return null;
    }
}
