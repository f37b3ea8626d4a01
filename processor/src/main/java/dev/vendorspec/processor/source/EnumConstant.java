package dev.vendorspec.processor.source;

/**
 * A constant of an enum.
 *
 * @param name its name
 * @param arguments what its constructor gets; empty for nothing
 * @param javadoc its comment; empty for none
 */
public record EnumConstant(String name, CodeBlock arguments, CodeBlock javadoc) {

    boolean isOnlyName() {
        return arguments.isEmpty() && javadoc.isEmpty();
    }

    void print(SourcePrinter out, String end) {
        out.javadoc(javadoc).text(name);
        if (!arguments.isEmpty()) {
            out.text("(").code(arguments).text(")");
        }
        out.text(end);
    }
}
