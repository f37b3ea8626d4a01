package dev.vendorspec.language.yaml;

import dev.vendorspec.language.source.Location;
import dev.vendorspec.language.source.SourceText;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.Event;

/**
 * Turns the YAML library's marks into places. The library counts code points, and line ends that no editor counts, so
 * only the index of a mark is believed.
 */
final class Marks {

    private final SourceText source;
    private final int[] offsets;

    Marks(SourceText source) {
        this.source = source;
        this.offsets = offsets(source.text());
    }

    /** The UTF-16 offset of each code point; empty where the two are the same throughout. */
    private static int[] offsets(String text) {
        int points = text.codePointCount(0, text.length());
        if (points == text.length()) {
            return new int[0];
        }
        int[] offsets = new int[points + 1];
        int offset = 0;
        for (int point = 0; point < points; point++) {
            offsets[point] = offset;
            offset += Character.charCount(text.codePointAt(offset));
        }
        offsets[points] = offset;
        return offsets;
    }

    Location at(Mark mark) {
        int index = mark.getIndex();
        int offset = offsets.length == 0 ? index : offsets[Math.min(index, offsets.length - 1)];
        return source.atOffset(Math.min(offset, source.text().length()));
    }

    Location start(Event event) {
        return at(event.getStartMark());
    }

    Location end(Event event) {
        return at(event.getEndMark());
    }
}
