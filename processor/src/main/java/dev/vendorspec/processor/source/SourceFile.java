package dev.vendorspec.processor.source;

import java.util.Set;

/** The text of one source file. */
public final class SourceFile {

    private SourceFile() {}

    /**
     * Prints a file.
     *
     * @param comment its first line
     * @param packageName its package
     * @param ofPackage the simple names of all types of that package, for which no import may stand
     * @param type what is in it
     */
    public static String print(String comment, String packageName, Set<String> ofPackage, TypeSpec type) {
        Names names = new Names(packageName, ofPackage);
        SourcePrinter body = new SourcePrinter(names);
        type.print(body, Set.of());
        StringBuilder file =
                new StringBuilder("// ").append(comment).append("\npackage ").append(packageName);
        file.append(";\n\n");
        Set<String> imports = names.imports();
        imports.forEach(each -> file.append("import ").append(each).append(";\n"));
        if (!imports.isEmpty()) {
            file.append('\n');
        }
        return file.append(body).toString();
    }
}
