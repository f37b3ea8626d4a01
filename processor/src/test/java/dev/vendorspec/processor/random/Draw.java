package dev.vendorspec.processor.random;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Chance, from one seed. Everything random in this package is drawn here. */
final class Draw {

    private final Random random;

    Draw(long seed) {
        // Seeds that follow one another would else begin with nearly the same numbers.
        this.random = new Random(seed * 0x9E3779B97F4A7C15L);
    }

    /** True so many times in a hundred. */
    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    /** A number in a range, both ends included. */
    int between(int least, int greatest) {
        return least + random.nextInt(greatest - least + 1);
    }

    /** One of the values. */
    @SafeVarargs
    final <T> T of(T... values) {
        return values[random.nextInt(values.length)];
    }

    /** One of the values. */
    <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** Some of the values, at least one where there is one, in any order. */
    <T> List<T> some(List<T> values, int most) {
        List<T> shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, random);
        return values.isEmpty()
                ? List.of()
                : List.copyOf(shuffled.subList(0, between(1, Math.min(most, values.size()))));
    }

    /** Text as JSON and YAML both write it, between double quotes. */
    static String quoted(String text) {
        return TextNode.valueOf(text).toString();
    }
}
