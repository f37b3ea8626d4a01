package dev.vendorspec.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vendorspec.runtime.contract.PageCall;
import dev.vendorspec.runtime.contract.Paging;
import dev.vendorspec.runtime.transport.Header;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Walks through lists that come in pages. */
class PagesTest {

    /** An answer with a page of five letters. */
    private record Letters(
            @Nullable List<String> items,
            @Nullable Object total,
            @Nullable Boolean more) {}

    private final List<@Nullable String> asked = new ArrayList<>();

    private static final List<String> ALL = List.of("a", "b", "c", "d", "e");

    private PageCall<Letters> byNumber(int first, int size, @Nullable Object total) {
        return position -> {
            asked.add(position);
            int from = Math.min(5, (Integer.parseInt(position) - first) * size);
            int to = Math.min(5, from + size);
            return answer(new Letters(ALL.subList(from, to), total, to < 5));
        };
    }

    private static VendorResponse<Letters> answer(Letters letters, Header... headers) {
        return VendorResponse.of(letters, 200, List.of(headers));
    }

    private static Paging<Letters, String> number(int first) {
        return Paging.byNumber("acme letters", first, Letters::items);
    }

    @ParameterizedTest
    @CsvSource({"0", "1"})
    void pagesAreReadUntilOneIsEmpty(int first) {
        Pages<Letters, String> pages = Pages.of(number(first), byNumber(first, 2, null), null);

        assertThat(asked).isEmpty();
        assertThat(pages).containsExactlyElementsOf(ALL);
        assertThat(asked)
                .containsExactlyElementsOf(IntStream.range(first, first + 4)
                        .mapToObj(Integer::toString)
                        .toList());
        assertThat(pages.total()).isEmpty();
    }

    @Test
    void aPageIsAskedForWhenItsFirstItemIs() {
        Pages.Items<String> items =
                Pages.of(number(1), byNumber(1, 2, null), null).iterator();

        assertThat(List.of(items.next(), items.next())).containsExactly("a", "b");
        assertThat(asked).containsExactly("1");
        assertThat(items.next()).isEqualTo("c");
        assertThat(asked).containsExactly("1", "2");
    }

    @Test
    void theTotalSavesTheEmptyPage() {
        Pages<Letters, String> pages = Pages.of(number(1).total(Letters::total), byNumber(1, 2, "5"), null);

        assertThat(pages.stream()).containsExactlyElementsOf(ALL);
        assertThat(asked).containsExactly("1", "2", "3");
        assertThat(pages.total()).hasValue(5);
    }

    @Test
    void aConditionSavesTheEmptyPageToo() {
        assertThat(Pages.of(number(1).more(Letters::more), byNumber(1, 2, null), null))
                .containsExactlyElementsOf(ALL);
        assertThat(asked).containsExactly("1", "2", "3");
    }

    @Test
    void aVendorThatGivesFewerItemsThanAskedForLosesNone() {
        assertThat(Pages.of(number(0).total(Letters::total), byNumber(0, 1, 5L), null))
                .containsExactlyElementsOf(ALL);
    }

    @Test
    void aQueryCanBeginInTheMiddle() {
        assertThat(Pages.of(number(1).total(Letters::total), byNumber(1, 2, 5), 2))
                .containsExactly("c", "d", "e");
        assertThat(asked).containsExactly("2", "3", "4");
    }

    @Test
    void aWalkGoesOnWhereItEnded() {
        Pages<Letters, String> pages = Pages.of(number(1).total(Letters::total), byNumber(1, 2, 5), null);
        List<Page<Letters, String>> two = new ArrayList<>();
        pages.limit(2).pages().forEach(two::add);

        assertThat(two).extracting(Page::items).containsExactly(List.of("a", "b"), List.of("c", "d"));
        assertThat(two).extracting(Page::position).containsExactly("1", "2@2");
        assertThat(two.get(1).next()).isEqualTo("3@4");
        assertThat(pages.from("3@4")).containsExactly("e");
        assertThat(asked).containsExactly("1", "2", "3");
    }

    @Test
    void anIteratorTellsWhereItIs() {
        Pages.Items<String> items = Pages.of(number(1).more(Letters::more), byNumber(1, 2, null), null)
                .iterator();

        assertThat(items.position()).isEqualTo("1");
        items.next();
        assertThat(items.position()).isEqualTo("1");
        items.next();
        assertThat(items.position()).isEqualTo("2@2");
        items.forEachRemaining(each -> {});
        assertThat(items.position()).isNull();
    }

    @Test
    void anOffsetGrowsByWhatCame() {
        PageCall<Letters> call = position -> {
            asked.add(position);
            int from = Integer.parseInt(position);
            return answer(new Letters(ALL.subList(from, Math.min(5, from + 2)), 5, null));
        };
        Paging<Letters, String> offset = Paging.byOffset("acme letters", 0, Letters::items);

        assertThat(Pages.of(offset, call, null)).containsExactlyElementsOf(ALL);
        assertThat(asked).containsExactly("0", "2", "4", "5");
        asked.clear();
        assertThat(Pages.of(offset.total(Letters::total), call, 1L)).containsExactly("b", "c", "d", "e");
        assertThat(asked).containsExactly("1", "3");
    }

    private record Cursor(
            List<Integer> items,
            @Nullable Object next,
            @Nullable Boolean more) {}

    @Test
    void aCursorIsWhatTheAnswerBeforeSays() {
        Map<String, Cursor> answers = Map.of(
                "", new Cursor(List.of(1), 7L, true),
                "7", new Cursor(List.of(), "x", true),
                "x", new Cursor(List.of(2), "y", false));
        PageCall<Cursor> call = position -> {
            asked.add(position);
            return VendorResponse.of(answers.get(position == null ? "" : position), 200, List.of());
        };
        Paging<Cursor, Integer> cursor = Paging.byCursor("acme numbers", Cursor::next, Cursor::items);

        assertThat(Pages.of(cursor.more(Cursor::more), call, null)).containsExactly(1, 2);
        assertThat(asked).containsExactly(null, "7", "x");
        assertThat(Pages.of(cursor.more(Cursor::more), call, null).from("x")).containsExactly(2);
        assertThat(Pages.of(cursor.more(Cursor::more), call, null).first().position())
                .isNull();
    }

    @Test
    void theLastPageNamesNoCursor() {
        PageCall<Cursor> call = position ->
                VendorResponse.of(new Cursor(List.of(1), position == null ? "" : " ", null), 200, List.of());

        assertThat(Pages.of(Paging.byCursor("acme numbers", Cursor::next, Cursor::items), call, null))
                .containsExactly(1);
    }

    @Test
    void aCursorThatComesAgainIsAnError() {
        PageCall<Cursor> call = position ->
                VendorResponse.of(new Cursor(List.of(1), "a".equals(position) ? "b" : "a", null), 200, List.of());
        Pages<Cursor, Integer> pages =
                Pages.of(Paging.byCursor("acme numbers", Cursor::next, Cursor::items), call, null);

        assertThatThrownBy(() -> pages.forEach(each -> {}))
                .isInstanceOf(EndlessPagesException.class)
                .hasMessage("acme numbers: the vendor names a page again that was read already");
    }

    @Test
    void aVendorWhoRepeatsThePageIsAnError() {
        PageCall<Letters> call = position -> answer(new Letters(ALL, null, null));

        assertThatThrownBy(() -> Pages.of(number(1), call, null).forEach(each -> {}))
                .isInstanceOf(EndlessPagesException.class)
                .hasMessage("acme letters: the vendor gives the same page for another position");
    }

    @Test
    void aListWithoutAnEndIsAnErrorWhereNothingIsSaid() {
        PageCall<Letters> call = position -> answer(new Letters(List.of("x" + position), null, null));
        Pages<Letters, String> pages = Pages.of(number(1), call, null);

        assertThat(pages.limit(10_001).stream().count()).isEqualTo(10_001);
        assertThatThrownBy(() -> pages.forEach(each -> {}))
                .isInstanceOf(EndlessPagesException.class)
                .hasMessage("acme letters: more than 10000 pages; call limit(…) where that is meant");
        assertThatThrownBy(() -> pages.limit(0)).hasMessage("limit must be 1 or more");
    }

    @Test
    void anAnswerWithoutItsListIsAnEmptyPage() {
        assertThat(Pages.of(number(1), position -> answer(new Letters(null, null, null)), null))
                .isEmpty();
    }

    @Test
    void aPositionOfAnotherListIsRefusedWithoutTellingIt() {
        assertThatThrownBy(() -> Pages.of(number(1), byNumber(1, 2, null), null)
                        .from("canary")
                        .first())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("acme letters: not a position of this list, which is told by a number");
    }

    @Test
    void nothingShowsAnItemOrAPosition() {
        Pages<Letters, String> pages = Pages.of(number(1), byNumber(1, 2, null), 3);

        assertThat(pages).hasToString("acme letters by NUMBER");
        assertThat(pages.first()).hasToString("1 item");
        assertThat(pages.from("4").first()).hasToString("0 items, the last page");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "<https://a.example/x?page=2>; rel=\"next\" ! https://a.example/x?page=2",
                "<x>; rel=prev, <y>; rel=next ! y",
                "<x>;rel=\"prev\";title=\"<no>; rel=next, \\\"\" , <y> ; title=z ; REL = \"last NEXT\" ! y",
                "<x>; rel=prev; rel=next !",
                "<x>; anchor=next; rel=nextone !",
                "<x !",
                "; !"
            })
    void aLinkToTheNextPageIsFound(String header, @Nullable String target) {
        Paging<Letters, String> link = Paging.byLink("acme letters", Letters::items);
        PageCall<Letters> call = position -> answer(
                new Letters(List.of("a"), null, null),
                new Header("X", "<z>; rel=next"),
                new Header("LINK", position == null ? header : ""));
        Pages<Letters, String> pages = Pages.of(link, call, null);

        assertThat(pages.first().next()).isEqualTo(target);
        assertThat(pages).hasSize(target == null ? 1 : 2);
    }
}
