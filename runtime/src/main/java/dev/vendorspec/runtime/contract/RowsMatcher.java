package dev.vendorspec.runtime.contract;

import dev.vendorspec.runtime.BatchLine;
import dev.vendorspec.runtime.BatchResult;
import dev.vendorspec.runtime.UnansweredLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Tells which answered line belongs to which sent line of a batch: a constant of a generated client. Keys are compared
 * as text, so a number 122 is {@code "122"}, and {@code "0122"} is another key. Never guesses: a key that was sent more
 * than once is paired only where it was answered as often and every answer says the same of success, and an answer that
 * says nothing of success is none. Immutable and thread-safe.
 *
 * @param <Q> the request
 * @param <R> the answer
 * @param <S> a line that is sent
 * @param <A> a line that is answered
 */
public final class RowsMatcher<Q, R, S, A> {

    private final SentLines<Q, S> sentLines;
    private final Function<S, @Nullable Object> sentKey;
    private final Function<R, @Nullable List<A>> answers;
    private final Function<A, @Nullable Object> answerKey;
    private final Function<A, @Nullable Boolean> success;
    private final Function<A, @Nullable String> message;

    private RowsMatcher(
            SentLines<Q, S> sentLines,
            Function<S, @Nullable Object> sentKey,
            Function<R, @Nullable List<A>> answers,
            Function<A, @Nullable Object> answerKey,
            Function<A, @Nullable Boolean> success,
            Function<A, @Nullable String> message) {
        this.sentLines = sentLines;
        this.sentKey = sentKey;
        this.answers = answers;
        this.answerKey = answerKey;
        this.success = success;
        this.message = message;
    }

    /**
     * A matcher.
     *
     * @param sent walks over the sent lines in their order
     * @param sentKey a sent line's key, or null
     * @param answers the answered lines; null is none
     * @param key an answered line's key, or null
     * @param success whether an answered line was accepted; null where it does not say so
     * @param message the vendor's text for an answered line, or null
     */
    public static <Q, R, S, A> RowsMatcher<Q, R, S, A> of(
            SentLines<Q, S> sent,
            Function<S, @Nullable Object> sentKey,
            Function<R, @Nullable List<A>> answers,
            Function<A, @Nullable Object> key,
            Function<A, @Nullable Boolean> success,
            Function<A, @Nullable String> message) {
        return new RowsMatcher<>(sent, sentKey, answers, key, success, message);
    }

    /** Sorts the sent lines by what the answer says of them. */
    public BatchResult<R, S, A> match(Q request, R response) {
        List<UnansweredLine<S>> sent = new ArrayList<>();
        sentLines.visit(
                request, (line, pointer) -> sent.add(new UnansweredLine<>(text(sentKey.apply(line)), pointer, line)));
        List<A> answered = answers.apply(response);
        Map<String, List<A>> byKey = new HashMap<>();
        for (A answer : answered == null ? List.<A>of() : answered) {
            String key = text(answerKey.apply(answer));
            if (key != null) {
                byKey.computeIfAbsent(key, ignored -> new ArrayList<>()).add(answer);
            }
        }
        Set<String> certain = certainKeys(sent, byKey);
        List<BatchLine<S, A>> accepted = new ArrayList<>();
        List<BatchLine<S, A>> rejected = new ArrayList<>();
        List<UnansweredLine<S>> unanswered = new ArrayList<>();
        Map<String, Integer> used = new HashMap<>();
        for (UnansweredLine<S> line : sent) {
            String key = line.key();
            if (key == null || !certain.contains(key)) {
                unanswered.add(line);
                continue;
            }
            A answer = byKey.get(key).get(used.merge(key, 1, Integer::sum) - 1);
            (Boolean.TRUE.equals(success.apply(answer)) ? accepted : rejected)
                    .add(new BatchLine<>(key, line.pointer(), line.sent(), answer, message.apply(answer)));
        }
        List<A> unmatched = new ArrayList<>(answered == null ? List.of() : answered);
        unmatched.removeIf(answer -> certain.contains(text(answerKey.apply(answer))));
        return BatchResult.of(response, accepted, rejected, unanswered, unmatched);
    }

    /** The keys that were answered as often as they were sent, each time with the same word on success. */
    private Set<String> certainKeys(List<UnansweredLine<S>> sent, Map<String, List<A>> byKey) {
        Map<String, Integer> sentTimes = new HashMap<>();
        for (UnansweredLine<S> line : sent) {
            if (line.key() != null) {
                sentTimes.merge(line.key(), 1, Integer::sum);
            }
        }
        Set<String> certain = new HashSet<>();
        sentTimes.forEach((key, times) -> {
            List<A> found = byKey.getOrDefault(key, List.of());
            Boolean first = found.isEmpty() ? null : success.apply(found.get(0));
            if (first != null
                    && found.size() == times
                    && found.stream().allMatch(answer -> first.equals(success.apply(answer)))) {
                certain.add(key);
            }
        });
        return certain;
    }

    private static @Nullable String text(@Nullable Object key) {
        String text = key == null ? "" : PlainText.of(key);
        return text.isBlank() ? null : text;
    }

    /** The way to the lines of a request, written out by generated code. */
    @FunctionalInterface
    public interface SentLines<Q, S> {

        /** Gives every line of the request to the sink, in order. */
        void visit(Q request, LineSink<S> sink);
    }

    /** Takes the lines that {@link SentLines} comes by. */
    @FunctionalInterface
    public interface LineSink<S> {

        /** Takes one line and the JSON Pointer of it in the request. */
        void line(S line, String pointer);
    }
}
