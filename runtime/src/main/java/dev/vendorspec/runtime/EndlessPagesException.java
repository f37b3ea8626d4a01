package dev.vendorspec.runtime;

/**
 * A vendor's list does not come to an end: it names a page again that was read already, gives the same page for another
 * position, or has more pages than {@link Pages} reads without being told. The calls themselves succeeded.
 */
public final class EndlessPagesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param endpoint the vendor's and the endpoint's name
     * @param why what was seen, without any value that was sent or received
     */
    EndlessPagesException(String endpoint, String why) {
        super(endpoint + ": " + why);
    }
}
