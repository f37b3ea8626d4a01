package dev.vendorspec.language.model;

import dev.vendorspec.language.source.Location;
import java.util.List;
import java.util.Optional;

/**
 * A list of codes with labels, resolved.
 *
 * @param name the type's name, which is also its Java class
 * @param numeric whether codes travel as JSON numbers; else as text
 * @param open whether a code that is not listed may be sent
 * @param codes the codes in the order of the document, never empty
 */
public record EnumType(String name, Docs docs, boolean numeric, boolean open, List<Code> codes, Location at) {

    public EnumType {
        codes = List.copyOf(codes);
    }

    /**
     * One code.
     *
     * @param code the code as it travels; decimal digits with an optional minus where the enum is numeric
     * @param javaName the constant's name: an upper-case Java identifier
     * @param docs the code's label
     */
    public record Code(String code, String javaName, Docs docs, Location at) {}

    /** The code that is written so, either as it travels or by its Java name. */
    public Optional<Code> find(String codeOrJavaName) {
        return codes.stream()
                .filter(code ->
                        code.code().equals(codeOrJavaName) || code.javaName().equals(codeOrJavaName))
                .findFirst();
    }
}
