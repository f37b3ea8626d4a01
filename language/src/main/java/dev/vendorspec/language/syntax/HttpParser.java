package dev.vendorspec.language.syntax;

import dev.vendorspec.language.problem.NearestName;
import dev.vendorspec.language.problem.ProblemCode;
import dev.vendorspec.language.problem.ProblemSink;
import dev.vendorspec.language.problem.Words;
import dev.vendorspec.language.source.Written;
import dev.vendorspec.language.syntax.HttpDecl.Placeholder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parses {@code POST /path/{Param}}. The document reader calls it for every endpoint. */
public final class HttpParser {

    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");
    private static final String PATH_SIGNS = "-._~!$&'()*+,;=:@%/";

    private final Written written;
    private final String value;
    private final List<Placeholder> placeholders = new ArrayList<>();

    private HttpParser(Written written) {
        this.written = written;
        this.value = written.value();
    }

    /** Method and path, or empty where it is not that, which has then been told at the exact column. */
    public static Optional<HttpDecl> parse(Written written, ProblemSink problems) {
        try {
            return Optional.of(new HttpParser(written).whole());
        } catch (GrammarException e) {
            Optional<String> fix = e.fix().isEmpty() ? Optional.empty() : Optional.of(e.fix());
            problems.tell(written.at(e.offset()), ProblemCode.BAD_HTTP, e.getMessage(), fix);
            return Optional.empty();
        }
    }

    private HttpDecl whole() {
        int blank = value.indexOf(' ');
        if (blank < 0) {
            throw new GrammarException(0, "expected a method, a blank and a path", "write POST /path");
        }
        String method = value.substring(0, blank);
        if (!METHODS.contains(method)) {
            throw new GrammarException(
                    0,
                    "the method is one of " + Words.either(METHODS) + ", found " + Words.quote(method),
                    NearestName.suggest(method, METHODS).orElse(""));
        }
        int start = blank + 1;
        if (start == value.length() || value.charAt(start) != '/') {
            String fix = value.startsWith("http", start) ? "the address stands under server" : "";
            throw new GrammarException(start, "the path begins with a slash", fix);
        }
        for (int i = start; i < value.length(); ) {
            i = value.charAt(i) == '{' ? placeholder(i) : plain(i);
        }
        return new HttpDecl(method, value.substring(start), placeholders);
    }

    private int placeholder(int open) {
        int close = value.indexOf('}', open);
        if (close < 0) {
            throw new GrammarException(open, "the \"{\" is not closed");
        }
        String name = value.substring(open + 1, close);
        if (name.isEmpty() || !name.chars().allMatch(c -> isWordSign(c) || c == '-' || c == '_')) {
            throw new GrammarException(
                    open + 1,
                    "a path parameter's name has letters, digits, \"_\" and \"-\", found " + Words.quote(name));
        }
        if (placeholders.stream().anyMatch(placeholder -> placeholder.name().equals(name))) {
            throw new GrammarException(open + 1, "the path has the parameter " + Words.quote(name) + " twice");
        }
        placeholders.add(new Placeholder(name, written.at(open + 1)));
        return close + 1;
    }

    private int plain(int at) {
        char c = value.charAt(at);
        if (c == '?' || c == '#') {
            throw new GrammarException(at, "the path has no query and no fragment, found \"" + c + "\"");
        }
        if (!isWordSign(c) && PATH_SIGNS.indexOf(c) < 0) {
            throw new GrammarException(at, "a path cannot have " + Words.quote(String.valueOf(c)), "percent-encode it");
        }
        return at + 1;
    }

    private static boolean isWordSign(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
