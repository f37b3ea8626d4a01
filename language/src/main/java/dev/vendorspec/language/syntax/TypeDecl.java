package dev.vendorspec.language.syntax;

import dev.vendorspec.language.source.Written;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A named type as written. */
public sealed interface TypeDecl {

    /** The type's name. */
    Written name();

    /** An object with fields and rules. */
    record ObjectDecl(Written name, DocsDecl docs, List<FieldDecl> fields, List<RuleDecl> rules) implements TypeDecl {
        public ObjectDecl {
            fields = List.copyOf(fields);
            rules = List.copyOf(rules);
        }
    }

    /**
     * A list of codes.
     *
     * @param open whether {@code open: true} was written
     */
    record EnumDecl(Written name, DocsDecl docs, boolean open, List<CodeDecl> codes) implements TypeDecl {
        public EnumDecl {
            codes = List.copyOf(codes);
        }
    }

    /**
     * One code of an enum.
     *
     * @param code the key, whose quotes tell text from numbers
     * @param java the constant's name, or null to derive it
     */
    record CodeDecl(Written code, @Nullable Written java, DocsDecl docs) {}

    /** A type whose declaration could not be read: its name is known, so that mentions of it are no second problem. */
    record Unreadable(Written name) implements TypeDecl {}
}
