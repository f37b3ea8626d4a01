package dev.vendorspec.language.check;

import java.util.IdentityHashMap;
import java.util.Map;

/**
 * A sample for each unknown. {@link Reasoner} sets them, {@link Answers} looks them up by what a condition mentions: by
 * identity, since to compare whole fields each time would take far longer than to answer.
 */
final class Values {

    private final Map<Object, Integer> numbers;
    private final Sample[] samples;

    /** @param numbers each mention of an unknown with the unknown's number */
    Values(IdentityHashMap<Object, Integer> numbers, int unknowns) {
        this.numbers = numbers;
        this.samples = new Sample[unknowns];
    }

    void set(int unknown, Sample sample) {
        samples[unknown] = sample;
    }

    /** The sample of the unknown that is mentioned there. */
    Sample get(Object mention) {
        return samples[numbers.get(mention)];
    }
}
