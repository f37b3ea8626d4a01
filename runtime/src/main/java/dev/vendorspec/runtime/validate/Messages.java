package dev.vendorspec.runtime.validate;

import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Derives a violation's message in Turkish or English, without regard to the machine's own language. */
public final class Messages {

    /** What the name of a parameter ends with that is meant for Turkish readers in place of the one without. */
    static final String TURKISH = "Tr";

    private Messages() {}

    /** The message for people: Turkish for a Turkish locale, else English. */
    public static String of(Finding finding, Locale locale) {
        boolean turkish = locale.getLanguage().equals("tr");
        String own = turkish ? finding.ownTr() : finding.ownEn();
        if (own != null) {
            return own + " [" + finding.ruleId() + "]";
        }
        String subjects = finding.subjects().stream()
                .map(subject -> subject.describe(turkish))
                .collect(Collectors.joining(", "));
        String reason = turkish
                ? either(finding.reasonTr(), finding.reasonEn())
                : either(finding.reasonEn(), finding.reasonTr());
        String because = reason == null ? "" : (turkish ? ", çünkü " : ", because ") + reason;
        String text = fill(finding.check().template(turkish), finding.parameters(), turkish);
        return (subjects.isEmpty() ? "" : subjects + ": ") + text + because + " [" + finding.ruleId() + "]";
    }

    private static @Nullable String either(@Nullable String first, @Nullable String second) {
        return first != null ? first : second;
    }

    /** Puts the parameters into a template. What a parameter holds is never taken for a template itself. */
    private static String fill(String template, SortedMap<String, String> parameters, boolean turkish) {
        StringBuilder filled = new StringBuilder(template.length() + 16);
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            filled.append(template, from, open).append(value(template.substring(open + 1, close), parameters, turkish));
            from = close + 1;
        }
        return filled.append(template, from, template.length()).toString();
    }

    private static String value(String placeholder, SortedMap<String, String> parameters, boolean turkish) {
        int hash = placeholder.indexOf('#');
        if (hash < 0) {
            String inTurkish = turkish ? parameters.get(placeholder + TURKISH) : null;
            return inTurkish == null ? parameters.get(placeholder) : inTurkish;
        }
        String count = parameters.get(placeholder.substring(0, hash));
        String noun = placeholder.substring(hash + 1);
        return count + " " + noun + (count.equals("1") ? "" : "s");
    }
}
