package dev.vendorspec.sample;

import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One row of a type as a spec writes it: what the tests know of a field without the compiler that they test. Made by
 * {@link SpecRows}.
 *
 * @param type the name of the type that has the row
 * @param wireName the row's key
 * @param text everything behind the key, on one line
 */
record SpecRow(String type, String wireName, String text) {

    private static final String TYPE = "\"?([A-Za-z]+(?:<[A-Za-z]+>)?(?:\\([^)]*\\))?)";
    private static final Pattern MAP_FORM = Pattern.compile("\\btype:\\s*" + TYPE);
    private static final Pattern SHORT_FORM = Pattern.compile(TYPE);
    private static final Pattern MAXIMUM = Pattern.compile("([A-Za-z]+)\\((?:=|\\d*\\.\\.)?(\\d+)\\)");
    private static final Set<String> NUMBERS = Set.of("int", "long", "decimal");

    /** Those types of text that say something of a person by themselves. */
    private static final Set<String> PERSONAL = Set.of("email", "tckn", "vkn", "vknOrTckn", "iban", "ibanTr", "gsm");

    /** The type with its limits: {@code string(250)}, {@code list<Client>}. */
    String declared() {
        Matcher map = MAP_FORM.matcher(text);
        if (map.find()) {
            return map.group(1);
        }
        Matcher word = SHORT_FORM.matcher(text);
        if (word.lookingAt()) {
            return word.group(1);
        }
        throw new IllegalStateException("no type in the row " + type + "." + wireName + ": " + text);
    }

    /** The type's name without limits; of a list, that of its items. */
    String name() {
        return declared().replaceFirst("\\(.*", "").replaceFirst("^list<(.*)>$", "$1");
    }

    boolean isList() {
        return declared().startsWith("list<");
    }

    /** Whether its values are masked in what people read. */
    boolean isPersonal() {
        return text.contains("personal: true") || PERSONAL.contains(name());
    }

    /** The most characters, of a text that has such a limit. */
    OptionalInt maximum() {
        Matcher limit = MAXIMUM.matcher(declared());
        return limit.matches() && !NUMBERS.contains(limit.group(1))
                ? OptionalInt.of(Integer.parseInt(limit.group(2)))
                : OptionalInt.empty();
    }

    @Override
    public String toString() {
        return type + "." + wireName + ": " + declared();
    }
}
