package dev.vendorspec.language.resolve;

import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.source.Written;
import dev.vendorspec.language.syntax.NameForms;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Checks the name of a header wherever a spec writes one. Each check tells what is wrong and answers whether nothing is. */
final class HeaderNames {

    private static final String AUTHORIZATION = "authorization";

    /** Those that a connection needs, and those of which another key of the language says what they are. */
    private static final Map<String, String> TAKEN = Map.ofEntries(
            Map.entry(AUTHORIZATION, "write auth:"),
            Map.entry("content-type", "write contentType:"),
            Map.entry("accept", "write accept:"),
            Map.entry("accept-encoding", ""),
            Map.entry("connection", ""),
            Map.entry("content-encoding", ""),
            Map.entry("content-length", ""),
            Map.entry("expect", ""),
            Map.entry("host", ""),
            Map.entry("http2-settings", ""),
            Map.entry("keep-alive", ""),
            Map.entry("proxy-authorization", ""),
            Map.entry("proxy-connection", ""),
            Map.entry("te", ""),
            Map.entry("trailer", ""),
            Map.entry("transfer-encoding", ""),
            Map.entry("upgrade", ""));

    private HeaderNames() {}

    /** A parameter of the spec. */
    static boolean isParameter(Written at, String name, ProblemSink problems) {
        return isName(at, name, problems) && isFree(at, name, problems);
    }

    /** What {@code auth} or {@code signature} sets: {@code Authorization} is theirs. */
    static boolean isCredential(Written at, String name, ProblemSink problems) {
        return isName(at, name, problems)
                && (name.toLowerCase(Locale.ROOT).equals(AUTHORIZATION) || isFree(at, name, problems));
    }

    private static boolean isName(Written at, String name, ProblemSink problems) {
        boolean fits = NameForms.HEADER.fits(name);
        if (!fits) {
            problems.tell(
                    at.at(),
                    ProblemCode.BAD_HEADER,
                    "a header's name has letters, digits and !#$%&'*+.^_`|~-, found " + Words.quote(name));
        }
        return fits;
    }

    private static boolean isFree(Written at, String name, ProblemSink problems) {
        String key = TAKEN.get(name.toLowerCase(Locale.ROOT));
        if (key != null) {
            problems.tell(
                    at.at(),
                    ProblemCode.BAD_HEADER,
                    "the header " + Words.quote(name) + " is set by the client itself",
                    Optional.of(key).filter(fix -> !fix.isEmpty()));
        }
        return key == null;
    }
}
