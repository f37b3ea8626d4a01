package dev.vendorspec.language.hostile;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** One thing that happens to a document; {@link #TEXT} and {@link #BYTES} name all. */
final class Mutation {

    /** Changes a text. */
    @FunctionalInterface
    interface OfText {
        String of(String text, Random random);
    }

    /** Changes a file. */
    @FunctionalInterface
    interface OfBytes {
        byte[] of(byte[] bytes, Random random);
    }

    /** Mistakes of a hand, and malice. Each may happen after others. */
    static final List<OfText> TEXT = List.of(
            Mutation::lineDeleted,
            Mutation::lineDoubled,
            Mutation::linesSwapped,
            Mutation::indentationChanged,
            Mutation::indentationChanged,
            Mutation::signsSwapped,
            Mutation::signDeleted,
            Mutation::signInserted,
            Mutation::signInserted,
            Mutation::wordMoved,
            Mutation::wordMoved,
            Mutation::typeSwapped,
            Mutation::typeSwapped,
            Mutation::numberReplaced,
            Mutation::valueNested,
            Mutation::valueAliased,
            Mutation::cutOff);

    /** What programs do to a file, at most once. */
    static final List<OfBytes> BYTES = List.of(
            (bytes, random) -> recoded(bytes, StandardCharsets.UTF_16, random),
            (bytes, random) -> recoded(bytes, StandardCharsets.UTF_16LE, random),
            (bytes, random) -> recoded(bytes, Charset.forName("ISO-8859-9"), random),
            Mutation::bytesReplaced,
            Mutation::bytesReplaced,
            (bytes, random) -> Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)),
            (bytes, random) -> new byte[random.nextInt(3)],
            Mutation::noise);

    private static final String SIGNS = "{}[]:,\"'!&*#-?|>@%\t \n\r<>()=./\\\u0000\u0085\u2028\uFEFFıİ😀019aZ~^";
    private static final Pattern WORD = Pattern.compile("\\w+");
    private static final Pattern NUMBER = Pattern.compile("\\b[0-9]+\\b");
    private static final Pattern VALUE = Pattern.compile(": *[^\\n{\\[]+$", Pattern.MULTILINE);
    private static final Pattern TYPE = Pattern.compile(
            "\\b(string|int|long|decimal|boolean|date|time|datetime|uuid|email|tckn|vknOrTckn|gsm|list<\\w+>)\\b");
    private static final List<String> TYPES = List.of(
            "string",
            "int",
            "decimal(2,5)",
            "decimal(99999999,1)",
            "string(5..1)",
            "int(..)",
            "boolean as \"a/b\"",
            "date as \"QQQQQQ\"",
            "list<list<int>>",
            "list",
            "list<Order>(3..2)!",
            "map<string>",
            "Order",
            "!",
            "as string",
            "string(=0)",
            "int(-99999999999999999999..)",
            "string!!",
            "uuid as string",
            "list<string!>",
            "tckn(3)");
    private static final List<String> NUMBERS = List.of(
            "99999999999999999999",
            "-1",
            "0",
            "2147483648",
            "1e999999999",
            "0x7f",
            "1_000",
            "NaN",
            ".5",
            "00",
            "9".repeat(400),
            "-0",
            "1." + "0".repeat(300));
    private static final List<String> OPENING = List.of("[", "{a: ", "- ", "(", "not ", "list<", "? ", "!!map {x: ");

    private Mutation() {}

    private static String lineDeleted(String text, Random random) {
        List<String> lines = lines(text);
        lines.remove(random.nextInt(lines.size()));
        return String.join("\n", lines);
    }

    private static String lineDoubled(String text, Random random) {
        List<String> lines = lines(text);
        lines.add(random.nextInt(lines.size()), lines.get(random.nextInt(lines.size())));
        return String.join("\n", lines);
    }

    private static String linesSwapped(String text, Random random) {
        List<String> lines = lines(text);
        int one = random.nextInt(lines.size());
        int other = random.nextInt(lines.size());
        String moved = lines.set(one, lines.get(other));
        lines.set(other, moved);
        return String.join("\n", lines);
    }

    private static String indentationChanged(String text, Random random) {
        List<String> lines = lines(text);
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        lines.set(
                at,
                switch (random.nextInt(4)) {
                    case 0 -> " " + line;
                    case 1 -> "\t" + line;
                    case 2 -> line.stripLeading();
                    default -> line.startsWith(" ") ? line.substring(1) : "  " + line;
                });
        return String.join("\n", lines);
    }

    private static String signsSwapped(String text, Random random) {
        if (text.length() < 2) {
            return text;
        }
        int at = random.nextInt(text.length() - 1);
        return text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
    }

    private static String signDeleted(String text, Random random) {
        int at = random.nextInt(text.length() + 1);
        return text.substring(0, at) + text.substring(Math.min(at + 1, text.length()));
    }

    private static String signInserted(String text, Random random) {
        int at = random.nextInt(text.length() + 1);
        return text.substring(0, at) + SIGNS.charAt(random.nextInt(SIGNS.length())) + text.substring(at);
    }

    /** Puts one word where another was: names and types that exist, in places where they mean something else. */
    private static String wordMoved(String text, Random random) {
        List<MatchResult> words = WORD.matcher(text).results().toList();
        return words.isEmpty()
                ? text
                : replaced(text, WORD, words.get(random.nextInt(words.size())).group(), random);
    }

    private static String typeSwapped(String text, Random random) {
        return replaced(text, TYPE, TYPES.get(random.nextInt(TYPES.size())), random);
    }

    private static String numberReplaced(String text, Random random) {
        return replaced(text, NUMBER, NUMBERS.get(random.nextInt(NUMBERS.size())), random);
    }

    private static String valueNested(String text, Random random) {
        String opening = OPENING.get(random.nextInt(OPENING.size()));
        int depth = random.nextInt(10) == 0 ? 20_000 : 1 + random.nextInt(120);
        return replaced(text, VALUE, ": " + opening.repeat(depth), random);
    }

    /** Anchors, aliases of what is there or not, merges, and an alias that grows with every line. */
    private static String valueAliased(String text, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> replaced(replaced(text, VALUE, ": &a x", random), VALUE, ": *a", random);
            case 1 -> replaced(text, VALUE, ": *" + (char) ('a' + random.nextInt(3)), random);
            case 2 -> replaced(text, VALUE, ": { <<: *a, <<: [ *b ] }", random);
            default -> {
                StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
                for (int level = 1; level < 40; level++) {
                    bomb.append("a%d: &a%d [*a%d, *a%d, *a%d]\n"
                            .replace("%d", "" + level)
                            .replace("*a" + level, "*a" + (level - 1)));
                }
                yield random.nextBoolean() ? bomb + text : text + "\n" + bomb;
            }
        };
    }

    private static String cutOff(String text, Random random) {
        return random.nextInt(8) == 0 ? text.substring(0, random.nextInt(text.length() + 1)) : text + "\n---\n" + text;
    }

    private static byte[] recoded(byte[] utf8, Charset charset, Random random) {
        byte[] bytes = new String(utf8, StandardCharsets.UTF_8).getBytes(charset);
        return random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)) : bytes;
    }

    private static byte[] bytesReplaced(byte[] utf8, Random random) {
        byte[] bytes = utf8.clone();
        for (int count = random.nextInt(5); count >= 0 && bytes.length > 0; count--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static byte[] noise(byte[] utf8, Random random) {
        byte[] bytes = new byte[random.nextInt(5_000)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static List<String> lines(String text) {
        return new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    }

    /** The text with one of the pattern's places changed; as it is where there is none. */
    private static String replaced(String text, Pattern pattern, String replacement, Random random) {
        List<MatchResult> places = pattern.matcher(text).results().toList();
        if (places.isEmpty()) {
            return text;
        }
        MatchResult place = places.get(random.nextInt(places.size()));
        return text.substring(0, place.start()) + replacement + text.substring(place.end());
    }
}
