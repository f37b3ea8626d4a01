package dev.vendorspec.language.syntax;

import dev.vendorspec.language.source.Written;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field as written. A key that was not given is null.
 *
 * @param name the wire name
 * @param type the type, or null where it could not be read, which has been told
 * @param personal whether the value says something of a person; null leaves it to the type
 * @param secret whether the value opens something; null leaves it to the type
 * @param traits the rarer keys
 * @param scope {@code client} or {@code call}, for path parameters only
 */
public record FieldDecl(
        Written name,
        @Nullable TypeExpr type,
        DocsDecl docs,
        @Nullable Written defaultValue,
        @Nullable Written constant,
        @Nullable Written forbidden,
        List<Written> except,
        @Nullable Written java,
        @Nullable Boolean personal,
        @Nullable Boolean secret,
        @Nullable Written level,
        @Nullable Written documented,
        @Nullable Written because,
        TraitsDecl traits,
        @Nullable Written scope) {

    public FieldDecl {
        except = List.copyOf(except);
    }
}
