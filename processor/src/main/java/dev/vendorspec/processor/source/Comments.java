package dev.vendorspec.processor.source;

import java.util.ArrayList;
import java.util.List;

/** Lays out Javadoc: on one line if it fits, else a line for each paragraph and tag. */
final class Comments {

    private static final int WIDTH = 200;

    private Comments() {}

    /**
     * The comment.
     *
     * @param text what it says, with an empty line between paragraphs
     * @param indent how far in it will stand
     */
    static String layOut(String text, int indent) {
        List<String> paragraphs = new ArrayList<>();
        boolean fresh = true;
        boolean tagged = false;
        for (String line : text.lines().map(String::strip).toList()) {
            tagged |= line.startsWith("@");
            if (line.isEmpty()) {
                fresh = true;
            } else if (fresh || line.startsWith("@")) {
                paragraphs.add(line);
                fresh = false;
            } else {
                int last = paragraphs.size() - 1;
                paragraphs.set(last, paragraphs.get(last) + " " + line);
            }
        }
        String oneLine = "/** " + String.join(" ", paragraphs) + " */";
        boolean fits = !tagged && indent + oneLine.length() <= WIDTH;
        return fits ? oneLine : "/** " + String.join("\n * ", paragraphs) + " */";
    }
}
