package dev.vendorspec.runtime.contract;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A server's address in which <code>{name}</code> stands for a setting. In the host a value is one label of a domain
 * name (RFC 1123, 2.1), in the path one segment: a value cannot lead to another server. For the runtime itself.
 */
public final class ServerTemplate {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)\\}");
    private static final Pattern LABEL = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?");

    private ServerTemplate() {}

    /**
     * The address with the settings in it.
     *
     * @throws IllegalStateException where a setting is missing
     * @throws IllegalArgumentException where one cannot stand there; it is not told
     */
    public static String fill(String template, Map<String, Object> settings) {
        int host = template.indexOf("://") + 3;
        int path = template.indexOf('/', host);
        Matcher placeholder = PLACEHOLDER.matcher(template);
        return placeholder.replaceAll(found -> {
            String name = found.group(1);
            Object value = settings.get(name);
            if (value == null) {
                throw new IllegalStateException(name + " is missing, which the server address needs");
            }
            String text = PlainText.of(value);
            if (path >= 0 && found.start() > path) {
                return Matcher.quoteReplacement(PathSegment.of(name, text));
            }
            if (!LABEL.matcher(text).matches()) {
                throw new IllegalArgumentException(
                        name + " must be one label of a host name: 1 to 63 letters, digits and hyphens between them");
            }
            return text;
        });
    }
}
