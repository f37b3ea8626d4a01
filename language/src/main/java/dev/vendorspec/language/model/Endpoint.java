package dev.vendorspec.language.model;

import dev.vendorspec.language.source.Location;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * One endpoint of a vendor, resolved.
 *
 * @param name the name as written: lower camel case, the Java method
 * @param method the HTTP method in capitals
 * @param path the path with {@code {Name}} where a parameter goes
 * @param sent what a call sends
 * @param answered what comes back
 * @param auth how a call shows who it is, the vendor's way where the endpoint says nothing else; empty for not at all
 * @param server where this endpoint is, or null where it is with the vendor's others
 * @param signature values that are computed for each call, in their order; empty for none
 * @param paging how its answers come page by page, or null where they do not
 * @param keys how the vendor tells its calls apart
 * @param examples the page's own examples
 */
public record Endpoint(
        String name,
        String method,
        String path,
        Sent sent,
        Answered answered,
        List<Auth> auth,
        @Nullable Server server,
        List<Computed> signature,
        @Nullable Paging paging,
        Keys keys,
        boolean idempotent,
        List<Example> examples,
        Docs docs,
        Location at) {

    public Endpoint {
        auth = List.copyOf(auth);
        signature = List.copyOf(signature);
        examples = List.copyOf(examples);
    }

    /** The body that is sent, or null for none. */
    public @Nullable Body request() {
        return sent.body();
    }

    /** The body that comes back, or null where no answer is read. */
    public @Nullable Body response() {
        return answered.body();
    }

    /**
     * What a call sends.
     *
     * @param path one parameter for each placeholder in the path, in its order
     * @param query the query's parameters
     * @param headers the parameters that travel as headers
     * @param body the body, or null for none
     * @param format in which form the body travels
     * @param contentType the body's media type where it is not the usual one, or null
     * @param accept the media type that is asked for where it is not the usual one, or null
     */
    public record Sent(
            List<Parameter> path,
            Parameters query,
            Parameters headers,
            @Nullable Body body,
            BodyFormat format,
            @Nullable String contentType,
            @Nullable String accept) {

        public Sent {
            path = List.copyOf(path);
        }
    }

    /**
     * What comes back.
     *
     * @param body what is read, or null where no answer is read
     * @param root the object that {@code success}, {@code message}, {@code code}, {@code result} and {@code rows} look
     *     at, or null
     * @param success what must be true of the answer for the call to have succeeded; null where any 2xx will do
     * @param reasons where the answer says why a call failed
     * @param result which part of the answer the caller gets; null for the whole
     * @param rows how the lines of a batch are told apart; null for no batch
     * @param patterns what is said of an answer that is text
     * @param failure what the body of a status other than 2xx is, or null where nobody knows
     * @param errors names for statuses, by status
     * @param codes names for the vendor's error codes, by code, in the spec's order
     */
    public record Answered(
            @Nullable Body body,
            @Nullable ObjectType root,
            @Nullable Condition success,
            Reasons reasons,
            @Nullable Path result,
            @Nullable Rows rows,
            Patterns patterns,
            @Nullable Failure failure,
            SortedMap<Integer, String> errors,
            Map<String, String> codes) {

        public Answered {
            codes = Collections.unmodifiableMap(new LinkedHashMap<>(codes));
        }

        /** Whether an answer may have the vendor's error code. */
        public boolean tellsCode() {
            return !reasons.code().isEmpty()
                    || patterns.code() != null
                    || (failure != null && !failure.reasons().code().isEmpty());
        }
    }

    /**
     * Where an answer says why a call failed. Paths may go through lists, of which the first item counts; of several
     * paths the first that leads to something.
     *
     * @param message where the vendor's text is
     * @param code where the vendor's error code is
     */
    public record Reasons(List<Path> message, List<Path> code) {

        /** An answer that does not say why. */
        public static final Reasons NONE = new Reasons(List.of(), List.of());

        public Reasons {
            message = List.copyOf(message);
            code = List.copyOf(code);
        }
    }

    /**
     * Patterns over an answer that is text, without the white space around it: regular expressions that the whole text
     * has to match, of which the first group counts, or else the whole. Null where there is none.
     *
     * @param success what a text matches where the call succeeded
     * @param message the vendor's text
     * @param code the vendor's error code
     * @param result what the caller gets
     */
    public record Patterns(
            @Nullable String success,
            @Nullable String message,
            @Nullable String code,
            @Nullable String result) {

        /** None of them. */
        public static final Patterns NONE = new Patterns(null, null, null, null);
    }

    /**
     * The body of a status other than 2xx.
     *
     * @param root the object that it is, inside any wrapper; null where it is something else
     * @param reasons where it says why; where it is text, that is the message
     */
    public record Failure(Body body, @Nullable ObjectType root, Reasons reasons) {}

    /**
     * A part of the path that is filled in.
     *
     * @param field its name and type
     * @param perClient whether it belongs to the client, set once; else to the call
     */
    public record Parameter(Field field, boolean perClient) {}

    /** A body, JSON where nothing else is said; {@link Payload} looks inside. */
    public sealed interface Body
            permits Body.Single, Body.Many, Body.Value, Body.Text, Body.Binary, Body.Wrapped, Envelope {

        /** An object as the root. */
        record Single(ObjectType type) implements Body {}

        /**
         * An array of objects as the root.
         *
         * @param orOne whether an object that stands alone is read as a list of one
         */
        record Many(ObjectType type, boolean orOne) implements Body {

            /** A body that is always an array. */
            public Many(ObjectType type) {
                this(type, false);
            }
        }

        /**
         * A value as the root: a single one, a list of such, a map, any JSON; never one object or a list of objects.
         *
         * @param at where the spec says so
         */
        record Value(ValueType type, Location at) implements Body {}

        /** Text of any media type, as it comes. */
        record Text() implements Body {}

        /** Bytes of any media type, as they come. */
        record Binary() implements Body {}

        /** An object with one member, which holds the rest. */
        record Wrapped(String wireName, Body body) implements Body {}
    }

    /**
     * A batch whose lines succeed or fail one by one.
     *
     * @param list the list in the answer, from the answer's root
     * @param line the object type of one answered line
     * @param key the field of an answered line that says which sent line it answers
     * @param sentLists the way from the request's root object down to the sent lines: each a list or an object field;
     *     empty where the root array's items are the lines
     * @param sentLine the object type of one sent line
     * @param sentKey the field of a sent line that {@code key} is matched with, compared as text
     * @param success what must be true of an answered line for it to have been accepted
     * @param message where the vendor's text for the line is, or null
     */
    public record Rows(
            Path list,
            ObjectType line,
            Field key,
            List<Field> sentLists,
            ObjectType sentLine,
            Field sentKey,
            Condition success,
            @Nullable Path message) {

        public Rows {
            sentLists = List.copyOf(sentLists);
        }
    }

    /**
     * A request and response of the vendor's own page, already checked.
     *
     * @param name the example's name as written
     * @param request the request's JSON text, or null
     * @param response the response's JSON text, or null
     * @param breaks the ids of the checks that this example is known to break
     * @param because why, in the spec's words, or null
     */
    public record Example(
            String name,
            @Nullable String request,
            @Nullable String response,
            List<String> breaks,
            @Nullable String because,
            Location at) {

        public Example {
            breaks = List.copyOf(breaks);
        }
    }
}
