package dev.vendorspec.runtime.json;

import java.util.Random;

/** Draws documents, many of them nearly JSON. */
final class Documents {

    private static final String[] PIECES = {
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "\\",
        "0",
        "1",
        "-",
        ".",
        "e",
        "E",
        "+",
        "true",
        "false",
        "null",
        " ",
        "\n",
        "\t",
        "\u0000",
        "\u001f",
        "\u007f",
        "ı",
        "ş",
        "€",
        "😀",
        "\ud83d",
        "\\u00e7",
        "\\ud83d",
        "\\n",
        "\\x",
        "\"a\"",
        "'",
        "/",
        "\"code\"",
        "\"code\":",
        "\"tckn\":\"x\"",
        "1e5",
        "007",
        "99999999999999999999"
    };

    private final Random random;

    Documents(long seed) {
        this.random = new Random(seed);
    }

    /** A document: JSON in two cases of five, else spoiled in one place or more. */
    String next() {
        StringBuilder json = new StringBuilder();
        blank(json);
        value(json, 0);
        blank(json);
        for (int spoils = random.nextInt(5) < 2 ? 0 : 1 + random.nextInt(3); spoils > 0; spoils--) {
            spoil(json);
        }
        return json.toString();
    }

    private void spoil(StringBuilder json) {
        int place = random.nextInt(json.length() + 1);
        int end = Math.min(json.length(), place + random.nextInt(3));
        switch (random.nextInt(4)) {
            case 0 -> json.delete(place, end);
            case 1 -> json.setLength(place);
            case 2 -> json.replace(place, end, PIECES[random.nextInt(PIECES.length)]);
            default -> json.insert(place, PIECES[random.nextInt(PIECES.length)]);
        }
    }

    private void value(StringBuilder json, int depth) {
        switch (random.nextInt(depth > 4 ? 5 : 8)) {
            case 0 -> json.append(random.nextBoolean());
            case 1 -> json.append("null");
            case 2, 3 -> text(json);
            case 4 -> number(json);
            case 5, 6 -> object(json, depth);
            default -> array(json, depth);
        }
    }

    private void object(StringBuilder json, int depth) {
        json.append('{');
        for (int count = random.nextInt(5), index = 0; index < count; index++) {
            json.append(index == 0 ? "" : ",");
            blank(json);
            text(json);
            blank(json);
            json.append(':');
            blank(json);
            value(json, depth + 1);
            blank(json);
        }
        json.append('}');
    }

    private void array(StringBuilder json, int depth) {
        json.append('[');
        for (int count = random.nextInt(5), index = 0; index < count; index++) {
            json.append(index == 0 ? "" : ",");
            blank(json);
            value(json, depth + 1);
            blank(json);
        }
        json.append(']');
    }

    private void number(StringBuilder json) {
        switch (random.nextInt(5)) {
            case 0 -> json.append(random.nextInt(10));
            case 1 -> json.append(random.nextLong());
            case 2 -> json.append(random.nextInt(1000) - 500).append('.').append(random.nextInt(1000));
            case 3 -> json.append(random.nextInt(100)).append("e").append(random.nextInt(600) - 300);
            default -> json.append("-0.").append("0".repeat(random.nextInt(25))).append(random.nextInt(9) + 1);
        }
    }

    private void text(StringBuilder json) {
        json.append('"');
        for (int count = random.nextInt(12); count > 0; count--) {
            switch (random.nextInt(9)) {
                case 0 -> json.append("ğüşıöçİ€".charAt(random.nextInt(8)));
                case 1 -> json.append("😀");
                case 2 -> json.append("\\").append("\"\\/bfnrt".charAt(random.nextInt(8)));
                case 3 -> json.append(String.format(java.util.Locale.ROOT, "\\u%04X", random.nextInt(0x10000)));
                default -> json.append((char) ('a' + random.nextInt(26))).append(' ');
            }
        }
        json.append('"');
    }

    private void blank(StringBuilder json) {
        if (random.nextInt(6) == 0) {
            json.append(" \n\t\r".charAt(random.nextInt(4)));
        }
    }
}
