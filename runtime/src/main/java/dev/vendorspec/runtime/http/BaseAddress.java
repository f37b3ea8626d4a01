package dev.vendorspec.runtime.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** The address of a vendor's server, which an operation's path is added to; {@code ClientBuilder} reads it from text. */
public final class BaseAddress {

    private final boolean secure;
    private final String host;
    private final String text;

    private BaseAddress(boolean secure, String host, String text) {
        this.secure = secure;
        this.host = host;
        this.text = text;
    }

    /**
     * The address that the text is.
     *
     * @throws IllegalArgumentException where it is not http or https with a host, or has user information, a query or a
     *     fragment; the address is not repeated, as it may hold a password
     */
    public static BaseAddress of(String text) {
        URI uri = parsed(text);
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !scheme.equals("http")) {
            throw new IllegalArgumentException("server address must begin with https:// or http://");
        }
        if (uri.getRawUserInfo() != null
                || (uri.getRawAuthority() != null && uri.getRawAuthority().contains("@"))) {
            throw new IllegalArgumentException("server address must not hold a user or a password");
        }
        if (uri.getHost() == null || uri.getPort() > 65_535 || uri.getPort() == 0) {
            throw new IllegalArgumentException("server address must have a host, and a port from 1 to 65535 or none");
        }
        if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
            throw new IllegalArgumentException("server address must have no query and no fragment");
        }
        int end = text.length();
        while (text.charAt(end - 1) == '/') {
            end--;
        }
        return new BaseAddress(scheme.equals("https"), uri.getRawAuthority(), text.substring(0, end));
    }

    /**
     * The address that the text is, for a vendor's client.
     *
     * @throws IllegalArgumentException as {@link #of(String)}, and for plain http where that is not allowed
     */
    static BaseAddress of(String vendor, String text, boolean plainHttp) {
        BaseAddress address;
        try {
            address = of(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(vendor + ": " + e.getMessage(), e);
        }
        if (!address.isSecure() && !plainHttp) {
            throw new IllegalArgumentException(vendor + ": the server address is plain http, which is not encrypted; "
                    + "use https, or call allowPlainHttp() on the client's builder");
        }
        return address;
    }

    /** Whether what is sent is encrypted. */
    public boolean isSecure() {
        return secure;
    }

    /** Host and port, for messages. */
    String host() {
        return host;
    }

    /** The address of a path with encoded values, which begins with a slash; what else is not ASCII is encoded here. */
    URI resolve(String path) {
        URI uri = URI.create(text + path);
        String ascii = uri.toASCIIString();
        return ascii.length() == text.length() + path.length() ? uri : URI.create(ascii);
    }

    /**
     * The path and query of an address that the vendor named, as {@link #resolve} takes them.
     *
     * @param path the path that the answer with the link came from
     * @throws IllegalStateException where the link is none, or leads elsewhere: credentials would go along; it is not
     *     told
     */
    String follow(String path, String link) {
        URI target;
        try {
            target = resolve(path).resolve(new URI(link)).normalize();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the vendor's link is no address");
        }
        String ascii = target.toASCIIString();
        boolean own = ascii.length() > text.length()
                && ascii.substring(0, text.length()).equals(URI.create(text).toASCIIString())
                && (ascii.charAt(text.length()) == '/' || ascii.charAt(text.length()) == '?')
                && target.getRawFragment() == null;
        if (!own) {
            throw new IllegalStateException("the vendor's link leads away from its server, and is not followed");
        }
        String rest = ascii.substring(text.length());
        return rest.startsWith("/") ? rest : "/" + rest;
    }

    /** The address as it was given, without a slash at its end. */
    @Override
    public String toString() {
        return text;
    }

    /** Non-ASCII hosts would be kept by the parser and refused at the first call. */
    private static URI parsed(String text) {
        try {
            return new URI(text).parseServerAuthority();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("server address is not a URL: " + e.getReason());
        }
    }
}
