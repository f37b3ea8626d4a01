package dev.vendorspec.processor.emit.code;

import dev.vendorspec.processor.source.CodeBlock;
import dev.vendorspec.processor.source.MethodSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A generated method whose statements go to private methods of their own where there are too many for one. */
public final class SplitMethod {

    private SplitMethod() {}

    /**
     * Adds a statement for each element to the method, directly or through pieces.
     *
     * @param method what the statements are added to
     * @param name the method's name, from which the pieces' names are made
     * @param elements what there is a statement for
     * @param statement the code of one element
     * @param piece a new private static method's beginning, with its parameters, by name
     * @param arguments what the method passes to its pieces
     * @return the pieces; none where the method has everything itself
     */
    public static <T> List<MethodSpec> fill(
            MethodSpec.Builder method,
            String name,
            List<T> elements,
            Function<T, CodeBlock> statement,
            Function<String, MethodSpec.Builder> piece,
            String arguments) {
        List<List<T>> chunks = Chunks.of(elements);
        if (chunks.size() == 1) {
            elements.forEach(element -> method.addCode(statement.apply(element)));
            return List.of();
        }
        List<MethodSpec> pieces = new ArrayList<>();
        for (List<T> chunk : chunks) {
            String pieceName = name + pieces.size();
            method.addStatement("$N($L)", pieceName, arguments);
            MethodSpec.Builder part = piece.apply(pieceName);
            chunk.forEach(element -> part.addCode(statement.apply(element)));
            pieces.add(part.build());
        }
        return pieces;
    }
}
