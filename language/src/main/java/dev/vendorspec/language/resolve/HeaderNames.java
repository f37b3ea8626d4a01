package dev.vendorspec.language.resolve;

import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.source.Location;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which headers a spec can have; used wherever it names one that is sent. */
final class HeaderNames {

    private static final Pattern HEADER = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}");

    /** Those that a connection needs, and those of which another key of the language says what they are. */
    private static final Map<String, String> TAKEN = Map.ofEntries(
            Map.entry("authorization", "write auth:"),
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

    /** Whether a spec can have a header of that name; tells where it cannot. */
    static boolean isFree(String name, Location at, ProblemSink problems) {
        String key = TAKEN.get(name.toLowerCase(Locale.ROOT));
        if (!HEADER.matcher(name).matches()) {
            problems.tell(
                    at,
                    ProblemCode.BAD_HEADER,
                    "a header's name has letters, digits and !#$%&'*+.^_`|~-, found " + Words.quote(name));
            return false;
        }
        if (key != null) {
            problems.tell(
                    at,
                    ProblemCode.BAD_HEADER,
                    "the header " + Words.quote(name) + " is set by the client itself",
                    Optional.of(key).filter(fix -> !fix.isEmpty()));
            return false;
        }
        return true;
    }
}
