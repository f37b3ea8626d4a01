package dev.vendorspec.processor.random;

import dev.vendorspec.processor.random.DrawnValue.Sort;
import java.util.List;
import java.util.Optional;

/** Text with limits of its length, characters that are forbidden, and values that pass all the same. */
final class TextKind implements ValueKind {

    /** Letters that count differently in bytes, UTF-16 units, code points and after composition. */
    private static final List<String> LETTERS = List.of(
            "a", "Z", "7", " ", "ı", "İ", "ş", "Ğ", "ç", "😀", "e\u0301", "I\u0307", "\u0301", "\u00a0", "?", "/", "\"",
            "\\", "\u2028", "𝄞", "ﬁ", "각");

    private static final List<String> WORDS = List.of("TRY", "yes", "no", "1", "ISTANBUL", "ısparta", "İ", "a b", "ok");

    @Override
    public DrawnValue draw(Draw draw, DrawnTypes types) {
        int least = draw.between(1, 4);
        int most = least + draw.between(1, 4);
        String limits =
                draw.of("", "(" + most + ")", "(" + least + ".." + most + ")", "(=" + least + ")", "(" + least + "..)");
        List<String> keys = draw.percent(60)
                ? List.of()
                : draw.some(List.of("forbidden: '?/\"😀'", "except: [\"?\", \"TRY-TRY-TRY\", \" \"]"), 2);
        List<String> literals = WORDS.stream()
                .map(Draw::quoted)
                .filter(word -> !word.contains("\\"))
                .toList();
        return new DrawnValue(
                "string" + limits,
                "",
                keys,
                literals,
                Sort.EQUAL,
                List.of(),
                Optional.empty(),
                (chance, depth) -> json(chance, most));
    }

    private static String json(Draw draw, int most) {
        if (draw.percent(30)) {
            return Draw.quoted(draw.of(WORDS));
        }
        if (draw.percent(10)) {
            return draw.of("\"\"", "\" \"", "\"\\t\\n\"", "\"\\u3000\"", "\"?\"", "\"TRY-TRY-TRY\"", "\"\\u001f\"");
        }
        if (draw.percent(8)) {
            return draw.of("1", "10.00", "-0", "1e3", "true", "false", "12345678901234567890");
        }
        StringBuilder text = new StringBuilder();
        for (int letter = draw.between(1, most + 2); letter > 0; letter--) {
            text.append(draw.of(LETTERS));
        }
        return Draw.quoted(text.toString());
    }
}
