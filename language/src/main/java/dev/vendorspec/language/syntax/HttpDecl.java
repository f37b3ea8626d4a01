package dev.vendorspec.language.syntax;

import dev.vendorspec.language.source.Location;
import java.util.List;

/**
 * Method and path as written.
 *
 * @param method in capitals
 * @param path from its slash on, with {@code {Name}} where a parameter goes
 * @param placeholders the names between braces, in order
 */
public record HttpDecl(String method, String path, List<Placeholder> placeholders) {

    public HttpDecl {
        placeholders = List.copyOf(placeholders);
    }

    /** A name between braces, and where it stands. */
    public record Placeholder(String name, Location at) {}
}
