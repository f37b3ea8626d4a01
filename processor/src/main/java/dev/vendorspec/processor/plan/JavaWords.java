package dev.vendorspec.processor.plan;

import java.util.Locale;

/** Turns names of one Java style into another. */
final class JavaWords {

    private JavaWords() {}

    /**
     * {@code taxOffice} to {@code TAX_OFFICE}; {@code line2Total} to {@code LINE2_TOTAL}; a rule's {@code tax-office} to
     * {@code TAX_OFFICE}.
     */
    static String constant(String lowerCamel) {
        StringBuilder constant = new StringBuilder();
        for (int i = 0; i < lowerCamel.length(); i++) {
            char letter = lowerCamel.charAt(i);
            if (i > 0 && Character.isUpperCase(letter) && !Character.isUpperCase(lowerCamel.charAt(i - 1))) {
                constant.append('_');
            }
            constant.append(letter == '-' ? '_' : letter);
        }
        return constant.toString().toUpperCase(Locale.ROOT);
    }

    /** {@code CustomerUser} to {@code customerUser}. */
    static String lowerFirst(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** {@code customerSave} to {@code CustomerSave}. */
    static String upperFirst(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** {@code maxi-api} to {@code MaxiApi}. */
    static String classPrefix(String vendor) {
        StringBuilder prefix = new StringBuilder();
        for (String part : vendor.split("-")) {
            prefix.append(upperFirst(part));
        }
        return prefix.toString();
    }
}
