package dev.vendorspec.runtime.contract;

/** In which form a request's body travels. */
public enum BodyFormat {
    /** JSON, RFC 8259. */
    JSON("application/json"),
    /** Names and values, as the URL Standard of WHATWG writes them: {@code application/x-www-form-urlencoded}. */
    FORM("application/x-www-form-urlencoded"),
    /** Parts, files among them: RFC 7578. */
    MULTIPART("multipart/form-data");

    private final String mediaType;

    BodyFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The usual media type, without parameters. */
    public String mediaType() {
        return mediaType;
    }
}
