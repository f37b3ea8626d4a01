package dev.vendorspec.language.model;

import dev.vendorspec.language.source.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a vendor's table, resolved: a member of an object, a path parameter, later a query parameter or header.
 *
 * @param wireName the member's name on the wire, to the letter
 * @param javaName the accessor's name before Java's reserved words are looked at: a lower camel case identifier
 * @param type what the value is and how it travels
 * @param required whether it must be present and not blank
 * @param defaultValue what is sent where the caller says nothing, or null
 * @param constant the one value that may be sent, which is also the default, or null
 * @param forbidden characters that the text must not contain; empty for none
 * @param except texts that pass although a check of the type fails
 * @param sensitivity who may see the value
 * @param level how seriously the checks of this field are taken
 * @param contradiction where the vendor's page says something else than this line, or null
 * @param traits what the rarer keys say
 */
public record Field(
        String wireName,
        String javaName,
        ValueType type,
        boolean required,
        @Nullable Literal defaultValue,
        @Nullable Literal constant,
        String forbidden,
        List<String> except,
        Sensitivity sensitivity,
        Level level,
        Docs docs,
        @Nullable Contradiction contradiction,
        Traits traits,
        Location at) {

    public Field {
        except = List.copyOf(except);
    }

    /** The same field, which must be there. */
    public Field asRequired() {
        return with(type, true);
    }

    /** The same field with a value of another type. */
    public Field withType(ValueType other) {
        return with(other, required);
    }

    private Field with(ValueType newType, boolean newRequired) {
        return new Field(
                wireName,
                javaName,
                newType,
                newRequired,
                defaultValue,
                constant,
                forbidden,
                except,
                sensitivity,
                level,
                docs,
                contradiction,
                traits,
                at);
    }

    /**
     * What the page says in one place against what was chosen here.
     *
     * @param documented what the page's table says, in its own words
     * @param because why something else was chosen
     */
    public record Contradiction(String documented, String because) {}
}
