package dev.vendorspec.language.syntax;

import java.util.regex.Pattern;

/** The forms that names have: they become packages, classes, methods and ids. */
public enum NameForms {
    /** A vendor's: small letters, digits and hyphens. */
    VENDOR("[a-z][a-z0-9]{0,40}(-[a-z0-9]{1,40}){0,10}"),
    /** A type's, and an error's: letters and digits, the first one a capital. */
    TYPE("[A-Z][A-Za-z0-9]{0,99}"),
    /** An endpoint's: letters and digits, the first one small. */
    ENDPOINT("[a-z][A-Za-z0-9]{0,99}"),
    /** A rule's. */
    RULE("[A-Za-z][A-Za-z0-9_-]{0,99}"),
    /** A wire name: anything without control characters. */
    WIRE("\\P{Cntrl}{1,200}"),
    /** A header's: a token (RFC 9110, 5.1). */
    HEADER("[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}"),
    /** The status of a failed call. */
    FAILED_STATUS("[345][0-9][0-9]");

    private final Pattern form;

    NameForms(String form) {
        this.form = Pattern.compile(form);
    }

    /** Whether the name has this form. */
    public boolean fits(String name) {
        return form.matcher(name).matches();
    }
}
