package dev.vendorspec.runtime.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vendorspec.runtime.BatchLine;
import dev.vendorspec.runtime.BatchResult;
import dev.vendorspec.runtime.UnansweredLine;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which answer belongs to which line; never a guess. */
class RowsMatcherTest {

    private static final RowsMatcher<List<Object>, List<Answer>, Object, Answer> MATCHER = RowsMatcher.of(
            (request, sink) -> {
                for (int i = 0; i < request.size(); i++) {
                    sink.line(request.get(i), "/" + i);
                }
            },
            key -> key,
            answers -> answers.isEmpty() ? null : answers,
            Answer::key,
            Answer::accepted,
            answer -> Boolean.FALSE.equals(answer.accepted()) ? "no " + answer.key() : null);

    @Test
    void oneRejectedLineAmongThreeIsFound() {
        BatchResult<List<Answer>, Object, Answer> result = match(List.of("1", "2", "3"), yes(3), no("2"), yes("1"));

        assertThat(result.accepted()).extracting(BatchLine::key).containsExactly("1", "3");
        assertThat(result.accepted()).extracting(BatchLine::message).containsOnlyNulls();
        assertThat(result.rejected()).containsExactly(new BatchLine<>("2", "/1", "2", no("2"), "no 2"));
        assertThat(result.unanswered()).isEmpty();
        assertThat(result.unmatched()).isEmpty();
        assertThat(result.isComplete()).isFalse();
    }

    @Test
    void aBatchWithEveryLineAcceptedIsComplete() {
        assertThat(match(List.of("1", "2"), yes("1"), yes("2")).isComplete()).isTrue();
    }

    @Test
    void aLineWithoutAnAnswerIsUnanswered() {
        BatchResult<List<Answer>, Object, Answer> result = match(List.of("1", "2"), yes("1"));

        assertThat(result.unanswered()).containsExactly(new UnansweredLine<>("2", "/1", "2"));
        assertThat(result.isComplete()).isFalse();
    }

    @Test
    void anAnswerWithoutListLeavesAllUnanswered() {
        assertThat(match(List.of("1", "2")).unanswered()).hasSize(2);
    }

    @Test
    void keysCompareAsText() {
        assertThat(match(List.of("122", 7L, new BigDecimal("1E+2")), yes(122), yes("7"), yes("100"))
                        .accepted())
                .extracting(BatchLine::key)
                .containsExactly("122", "7", "100");
    }

    @Test
    void leadingZerosMatter() {
        BatchResult<List<Answer>, Object, Answer> result = match(List.of("0122"), yes(122));

        assertThat(result.unanswered()).hasSize(1);
        assertThat(result.unmatched()).containsExactly(yes(122));
    }

    @Test
    void aKeySentTwiceIsPairedWhereBothAnswersAgree() {
        BatchResult<List<Answer>, Object, Answer> result = match(List.of("1", "1"), no("1"), no("1"));

        assertThat(result.rejected()).extracting(BatchLine::pointer).containsExactly("/0", "/1");
        assertThat(result.unmatched()).isEmpty();
    }

    @Test
    void aKeySentTwiceIsNotGuessedWhereTheAnswersDiffer() {
        BatchResult<List<Answer>, Object, Answer> result = match(List.of("1", "2", "1"), yes("1"), no("1"), yes("2"));

        assertThat(result.accepted()).extracting(BatchLine::key).containsExactly("2");
        assertThat(result.unanswered()).extracting(UnansweredLine::pointer).containsExactly("/0", "/2");
        assertThat(result.unmatched()).containsExactly(yes("1"), no("1"));
    }

    @Test
    void aKeyAnsweredMoreOrLessOftenThanSentIsNotGuessed() {
        assertThat(match(List.of("1"), yes("1"), yes("1")).unanswered()).hasSize(1);
        assertThat(match(List.of("1"), yes("1"), yes("1")).unmatched()).hasSize(2);
        assertThat(match(List.of("1", "1"), yes("1")).unanswered()).hasSize(2);
        assertThat(match(List.of("1", "1"), yes("1")).unmatched()).hasSize(1);
    }

    @Test
    void aBlankKeyMatchesNothing() {
        BatchResult<List<Answer>, Object, Answer> result = match(List.of("", " "), yes(""), yes(null), yes(" "));

        assertThat(result.unanswered()).extracting(UnansweredLine::key).containsExactly(null, null);
        assertThat(result.unmatched()).hasSize(3);
    }

    @Test
    void anAnswerThatSaysNothingOfSuccessIsNone() {
        Answer silent = new Answer("1", null);
        BatchResult<List<Answer>, Object, Answer> result = match(List.of("1"), silent);

        assertThat(result.unanswered()).extracting(UnansweredLine::key).containsExactly("1");
        assertThat(result.unmatched()).containsExactly(silent);
    }

    @Test
    void theTextsOfALineShowNeitherKeyNorVendorText() {
        BatchResult<List<Answer>, Object, Answer> result = match(List.of("1", "2"), no("1"));
        BatchLine<String, String> line = new BatchLine<>("canary", "/0", "sent", "answer", "canary");

        assertThat(line).hasToString("BatchLine[pointer=/0, sent=sent]");
        assertThat(new UnansweredLine<>("canary", "/1", "sent")).hasToString("UnansweredLine[pointer=/1, sent=sent]");
        assertThat(result).hasToString("BatchResult[accepted=0, rejected=1, unanswered=1, unmatched=0]");
    }

    private static BatchResult<List<Answer>, Object, Answer> match(List<Object> sent, Answer... answers) {
        return MATCHER.match(sent, Arrays.asList(answers));
    }

    private static Answer yes(Object key) {
        return new Answer(key, true);
    }

    private static Answer no(Object key) {
        return new Answer(key, false);
    }

    private record Answer(Object key, Boolean accepted) {}
}
