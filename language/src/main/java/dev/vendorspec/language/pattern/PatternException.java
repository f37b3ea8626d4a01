package dev.vendorspec.language.pattern;

/** Carries a defect up to {@link SafePatterns}, and no further. */
final class PatternException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient PatternDefect defect;

    PatternException(int offset, String text, String fix) {
        super(text, null, false, false);
        this.defect = new PatternDefect(offset, text, fix);
    }

    PatternDefect defect() {
        return defect;
    }
}
