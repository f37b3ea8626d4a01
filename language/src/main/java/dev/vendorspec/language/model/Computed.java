package dev.vendorspec.language.model;

import dev.vendorspec.language.source.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One value of a signature, which is computed for each call: in the order written, each may use the ones before it.
 *
 * @param name the value's name as written
 * @param encoding how bytes become text
 * @param prefix what stands before it; may be empty
 * @param suffix what stands behind it; may be empty
 * @param targets where it goes; empty where only later values use it
 */
public record Computed(
        String name,
        Source source,
        Encoding encoding,
        String prefix,
        String suffix,
        List<Target> targets,
        Location at) {

    public Computed {
        targets = List.copyOf(targets);
    }

    /** How bytes become text. */
    public enum Encoding {
        /** Not at all: text stays what it is, and an algorithm's bytes are for later values only. */
        NONE,
        /** Small hexadecimal digits. */
        HEX,
        /** Capital hexadecimal digits. */
        UPPER_HEX,
        /** With padding, in one line. */
        BASE64,
        /** The alphabet for addresses, without padding. */
        BASE64URL
    }

    /** The algorithms. */
    public enum Algorithm {
        /** RFC 1321. */
        MD5,
        /** RFC 3174. */
        SHA_1,
        /** FIPS 180-4. */
        SHA_256,
        /** FIPS 180-4. */
        SHA_512
    }

    /** How a key's text is read. */
    public enum KeyForm {
        /** As its characters. */
        TEXT,
        /** As hexadecimal digits. */
        HEX,
        /** As base64. */
        BASE64
    }

    /** What a value is computed from. */
    public sealed interface Source {

        /**
         * Random bytes in small hexadecimal digits.
         *
         * @param bytes how many
         */
        record RandomHex(int bytes) implements Source {}

        /**
         * Random digits.
         *
         * @param count how many
         */
        record RandomDigits(int count) implements Source {}

        /** A random UUID. */
        record RandomUuid() implements Source {}

        /**
         * The clock in a form.
         *
         * @param pattern as {@code DateTimeFormatter} reads it
         * @param zone the time zone's id
         */
        record Now(String pattern, String zone) implements Source {}

        /**
         * The clock as a number.
         *
         * @param millis whether milliseconds are counted; else seconds
         */
        record Epoch(boolean millis) implements Source {}

        /**
         * Parts, joined, and perhaps put through an algorithm.
         *
         * @param choices which parts, by conditions over the request; the last has none
         * @param absent what stands for an absent field; null where it has no place at all
         * @param algorithm the algorithm, or null for none
         * @param key the algorithm's key, or null for an algorithm without one
         */
        record Joined(
                List<Choice> choices,
                String separator,
                @Nullable String absent,
                @Nullable Algorithm algorithm,
                @Nullable Part key,
                KeyForm keyForm)
                implements Source {
            public Joined {
                choices = List.copyOf(choices);
            }
        }

        /**
         * What the caller's own signer makes.
         *
         * @param parts what it is given, or null for the body
         */
        record Signer(@Nullable Joined parts) implements Source {}
    }

    /**
     * Parts for one case.
     *
     * @param when the condition over the request's object, or null for all other cases
     */
    public record Choice(@Nullable Condition when, List<Part> parts) {
        public Choice {
            parts = List.copyOf(parts);
        }
    }

    /** One part of what is joined. */
    public sealed interface Part {

        /** A text that is always the same. */
        record Constant(String text) implements Part {}

        /**
         * What the client was given once.
         *
         * @param secret whether no message may show it
         */
        record Setting(String name, boolean secret) implements Part {}

        /** An earlier value of the signature. */
        record Value(String name) implements Part {}

        /** What is known of the request as a whole. */
        record Whole(Of of) implements Part {}

        /**
         * The text of a member of the body; several where the way leads through lists.
         *
         * @param wireNames the way from the body's root
         */
        record Field(List<String> wireNames) implements Part {
            public Field {
                wireNames = List.copyOf(wireNames);
            }
        }

        /** A header's value. */
        record Header(String name) implements Part {}

        /** A parameter of the path. */
        record PathParameter(String name) implements Part {}

        /** A parameter of the query. */
        record QueryParameter(String name) implements Part {}

        /** What is known of a request as a whole. */
        enum Of {
            /** The very bytes of the body. */
            BODY,
            /** The HTTP method. */
            METHOD,
            /** The path as it is sent. */
            PATH,
            /** The query as it is sent. */
            QUERY,
            /** The whole address. */
            URL,
            /** The token that shows who calls, as it was given or as a login answered with it. */
            TOKEN
        }
    }

    /** Where a value goes. */
    public sealed interface Target {

        /** A header. */
        record Header(String name) implements Target {}

        /** The query. */
        record Query(String name) implements Target {}

        /** A field of the body's object. */
        record Field(Path path) implements Target {}
    }

    /** Whether it is put into the body. */
    public boolean fillsBody() {
        return targets.stream().anyMatch(Target.Field.class::isInstance);
    }
}
