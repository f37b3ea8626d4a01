package dev.vendorspec.language.problem;

/** The catalogue: every kind of problem that a spec can have. */
public enum ProblemCode {
    /** The document's bytes are not UTF-8 text; it was saved in another encoding. */
    NOT_UTF8("not-utf8", Severity.ERROR),
    /** The document is larger than the compiler reads. */
    TOO_LARGE("too-large", Severity.ERROR),
    /** The document has no content, or nothing but comments. */
    EMPTY_DOCUMENT("empty-document", Severity.ERROR),
    /** The text is not YAML at this place. */
    NOT_YAML("not-yaml", Severity.ERROR),
    /** YAML that a spec does not use: anchors, aliases, tags, several documents in one file, keys that are not text. */
    NOT_ALLOWED_YAML("not-allowed-yaml", Severity.ERROR),
    /** Lists and maps are nested deeper than any spec needs. */
    TOO_DEEP("too-deep", Severity.ERROR),
    /** One key is given twice in the same map. */
    DUPLICATE_KEY("duplicate-key", Severity.ERROR),
    /** Inside {…} or […] a comma ended a text that was meant to go on; the text has to be quoted. */
    COMMA_ENDS_TEXT("comma-ends-text", Severity.ERROR),
    /** A key that means nothing at this place. */
    UNKNOWN_KEY("unknown-key", Severity.ERROR),
    /** A key that has to be there is not. */
    MISSING_KEY("missing-key", Severity.ERROR),
    /** A text, a list or a map was expected and another of the three was found. */
    WRONG_KIND("wrong-kind", Severity.ERROR),
    /** A value that is not among the few words allowed at this place. */
    UNKNOWN_WORD("unknown-word", Severity.ERROR),
    /** The document is written in a version of the language that this compiler does not read. */
    UNSUPPORTED_VERSION("unsupported-version", Severity.ERROR),
    /** A name that does not have the form of names of its kind. */
    BAD_NAME("bad-name", Severity.ERROR),
    /** A name for Java that is no Java identifier, or is a reserved word. */
    BAD_JAVA_NAME("bad-java-name", Severity.ERROR),
    /** Two things that become one name in Java. */
    JAVA_NAME_CLASH("java-name-clash", Severity.ERROR),
    /** Two documents describe one vendor. */
    DUPLICATE_VENDOR("duplicate-vendor", Severity.ERROR),
    /** What {@code include} names is not there, or lies outside the specs' folder. */
    INCLUDE_NOT_FOUND("include-not-found", Severity.ERROR),
    /** What {@code include} names describes a vendor of its own. */
    NOT_A_PART("not-a-part", Severity.ERROR),
    /** Parts that include one another in a circle. */
    INCLUDE_CIRCLE("include-circle", Severity.ERROR),
    /** Two of the documents that make up one vendor declare a type or an endpoint of the same name. */
    DUPLICATE_NAME("duplicate-name", Severity.ERROR),
    /** A part that nobody includes. */
    UNUSED_PART("unused-part", Severity.WARNING),
    /** A type that neither the language nor the document has. */
    UNKNOWN_TYPE("unknown-type", Severity.ERROR),
    /** A field that the object does not have. */
    UNKNOWN_FIELD("unknown-field", Severity.ERROR),
    /** A code that the enum does not list. */
    UNKNOWN_CODE("unknown-code", Severity.ERROR),
    /** A type that is not written as the type grammar says. */
    BAD_TYPE("bad-type", Severity.ERROR),
    /** Limits that cannot hold, or that the type does not have. */
    BAD_LIMITS("bad-limits", Severity.ERROR),
    /** A form behind {@code as} that the type does not travel in. */
    BAD_WIRE_FORM("bad-wire-form", Severity.ERROR),
    /** A regular expression that is none, or that a hostile text could keep a machine busy with. */
    BAD_PATTERN("bad-pattern", Severity.ERROR),
    /** Two keys of one field that cannot both hold. */
    KEYS_CONFLICT("keys-conflict", Severity.ERROR),
    /** Two fields of one object that are read under the same wire name. */
    WIRE_NAME_CLASH("wire-name-clash", Severity.ERROR),
    /** A value that is not of its field's type. */
    BAD_LITERAL("bad-literal", Severity.ERROR),
    /** A default, a constant or a key that the client makes up, which the field's own checks refuse. */
    VALUE_BREAKS_LIMITS("value-breaks-limits", Severity.ERROR),
    /** A field or type of another sort than this place needs. */
    WRONG_TYPE("wrong-type", Severity.ERROR),
    /** An object that has to contain itself, so that no value of it can exist. */
    ENDLESS_TYPE("endless-type", Severity.ERROR),
    /** A path that leads up or to the top where there is nothing, or different things in different places. */
    BAD_PATH("bad-path", Severity.ERROR),
    /** An enum with some codes written as numbers and others as text. */
    MIXED_CODES("mixed-codes", Severity.ERROR),
    /** {@code documented} without {@code because}, or the other way round. */
    HALF_CONTRADICTION("half-contradiction", Severity.ERROR),
    /** A type that no endpoint leads to. */
    UNUSED_TYPE("unused-type", Severity.WARNING),
    /** A condition that is not written as the condition grammar says. */
    BAD_CONDITION("bad-condition", Severity.ERROR),
    /** A rule that demands nothing, or several things, or one that cannot depend on a condition. */
    BAD_DEMAND("bad-demand", Severity.ERROR),
    /** A rule's condition rests on a field that may be absent, and then the rule says nothing. */
    ABSENT_CONDITION("absent-condition", Severity.WARNING),
    /** A condition that no object can fulfil, or an assertion that none can keep. */
    IMPOSSIBLE_CONDITION("impossible-condition", Severity.ERROR),
    /** An assertion that no object can break. */
    IDLE_ASSERT("idle-assert", Severity.WARNING),
    /** A field is required and forbidden at once. */
    CONTRADICTORY_RULES("contradictory-rules", Severity.ERROR),
    /** A rule is for an endpoint that the document does not have. */
    UNKNOWN_ENDPOINT("unknown-endpoint", Severity.ERROR),
    /** A rule is for an endpoint that never sends its object. */
    NOT_SENT("not-sent", Severity.ERROR),
    /** A rule requires a field that is required anyway. */
    REPEATED_DEMAND("repeated-demand", Severity.WARNING),
    /** A rule of an object says what another says already. */
    REPEATED_RULE("repeated-rule", Severity.WARNING),
    /** A name that is used as a setting, but listed nowhere. */
    UNKNOWN_SETTING("unknown-setting", Severity.ERROR),
    /** A way to show who calls that cannot work. */
    BAD_AUTH("bad-auth", Severity.ERROR),
    /** A computed value that cannot be computed, or not at this place. */
    BAD_SIGNATURE("bad-signature", Severity.ERROR),
    /** A computed value that the caller's own code has to compute. */
    NEEDS_SIGNER("needs-signer", Severity.WARNING),
    /** Answers that cannot come page by page in this way. */
    BAD_PAGING("bad-paging", Severity.ERROR),
    /** Two lines declare a setting of one name, and mean different things. */
    SETTING_CLASH("setting-clash", Severity.ERROR),
    /** A header that no spec can have. */
    BAD_HEADER("bad-header", Severity.ERROR),
    /** A server address that cannot be the base of a call. */
    BAD_SERVER("bad-server", Severity.ERROR),
    /** Not a method and a path. */
    BAD_HTTP("bad-http", Severity.ERROR),
    /** A placeholder of the path without its field, or a field without its placeholder. */
    PATH_PARAMETER("path-parameter", Severity.ERROR),
    /** A header or a parameter of the query that the endpoint does not send. */
    UNKNOWN_PARAMETER("unknown-parameter", Severity.ERROR),
    /** Something around what is sent that cannot stand there. */
    BAD_BODY("bad-body", Severity.ERROR),
    /** A media type that is none. */
    BAD_MEDIA_TYPE("bad-media-type", Severity.ERROR),
    /** Not an HTTP status of a failed call. */
    BAD_STATUS("bad-status", Severity.ERROR),
    /** Something looks at the answer, but the endpoint reads none, or none with fields at its root. */
    NEEDS_RESPONSE("needs-response", Severity.ERROR),
    /** Something looks at the request's body, but the endpoint sends none. */
    NEEDS_REQUEST("needs-request", Severity.ERROR),
    /** A file's path that does not lead from the document's folder downwards. */
    BAD_FILE("bad-file", Severity.ERROR),
    /** An example's request or response does not fit the spec. */
    EXAMPLE_BROKEN("example-broken", Severity.ERROR),
    /** An example breaks a check that only warns, and does not say so. */
    EXAMPLE_WARNED("example-warned", Severity.WARNING),
    /** An example says that it breaks a check that it does not break. */
    EXAMPLE_NOT_BROKEN("example-not-broken", Severity.ERROR),
    /** An example's file is not JSON. */
    EXAMPLE_NOT_JSON("example-not-json", Severity.ERROR),
    /** An example's file is not there. */
    EXAMPLE_NOT_FOUND("example-not-found", Severity.ERROR),
    /** A defect of the compiler itself. */
    INTERNAL_ERROR("internal-error", Severity.ERROR);

    private final String id;
    private final Severity severity;

    ProblemCode(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    /** The code as messages and documentation write it. */
    public String id() {
        return id;
    }

    /** How bad problems of this kind are. */
    public Severity severity() {
        return severity;
    }
}
