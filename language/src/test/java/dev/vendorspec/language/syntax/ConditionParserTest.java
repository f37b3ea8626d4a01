package dev.vendorspec.language.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vendorspec.language.problem.Problems;
import dev.vendorspec.language.source.SourceText;
import dev.vendorspec.language.source.Written;
import dev.vendorspec.language.syntax.ConditionExpr.LiteralExpr.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "isCompany | isCompany",
                "not isCompany | not(isCompany)",
                "not a and b | and(not(a),b)",
                "a or b and c or d | or(a,and(b,c),d)",
                "(a or b) and not (c or d) | and(or(a,b),not(or(c,d)))",
                "not a = 1 | not(a = NUMBER:1)",
                "a.b.c != \"x, y\" | a.b.c != TEXT:x, y",
                "kind in (BUYER, 2, \"3\") | kind in WORD:BUYER NUMBER:2 TEXT:3",
                "x-api-key is set and b is blank | and(x-api-key is set,b is blank)",
                "a>=-1.5 | a >= NUMBER:-1.5",
                "set is set | set is set",
                "a = b | a = WORD:b",
                "a = b.c | [a] = [b.c]",
                "^.a >= ^^.b | [^.a] >= [^^.b]",
                "/a.b is blank | /a.b is blank",
                "sum(list.a)<=length(b) | [sum(list.a)] <= [length(b)]",
                "count ( list ) = 2 | [count(list)] = [NUMBER:2]",
                "today > date | [today] > [WORD:date]",
                "sum = 1 and any is set | and(sum = NUMBER:1,any is set)",
                "a in list.code | a in list.code",
                "a is ibanTr | a is ibanTr",
                "not any(l.a = 1 or l.b) | not(any(or(l.a = NUMBER:1,l.b)))",
                "all(l.a is set) | all(l.a is set)"
            })
    void readsByPrecedence(String text, String tree) {
        assertThat(shown(parse(text))).isEqualTo(tree);
    }

    @Test
    void knowsTheColumnOfEveryPart() {
        ConditionExpr.Compare compare = (ConditionExpr.Compare) parse("person.name = \"x\"");

        assertThat(compare.path().steps().get(1).at().column()).isEqualTo(8);
        assertThat(compare.signAt().column()).isEqualTo(13);
        assertThat(compare.literal().at().column()).isEqualTo(15);
        assertThat(compare.literal().kind()).isEqualTo(Kind.TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^a = 1",
                "^.",
                "/",
                "sum(a",
                "sum() = 1",
                "count(a)",
                "today",
                "any(a",
                "any()",
                "a is not set",
                "a in 1",
                "a = ^",
                "a = b.",
                "a is tcknn",
                "",
                "not",
                "a and",
                "a = ",
                "= 1",
                "a in ()",
                "a in (1",
                "a is",
                "(a",
                "a)",
                "a b",
                "a.",
                "a = \"x"
            })
    void refusesWhatIsNoConditionWithExactlyOneProblem(String text) {
        Problems problems = new Problems();

        assertThat(ConditionParser.parse(written(text), problems)).isEmpty();
        assertThat(problems.sorted()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "not "})
    void refusesEndlessNesting(String opening) {
        Problems problems = new Problems();

        assertThat(ConditionParser.parse(written(opening.repeat(100_000) + "a"), problems))
                .isEmpty();
        assertThat(problems.sorted()).hasSize(1);
    }

    private static ConditionExpr parse(String text) {
        Problems problems = new Problems();
        ConditionExpr condition = ConditionParser.parse(written(text), problems).orElseThrow();
        assertThat(problems.sorted()).isEmpty();
        return condition;
    }

    private static Written written(String text) {
        return new Written(text, Written.Style.PLAIN, new SourceText("a.yaml", text).at(1, 1), true);
    }

    private static String shown(ConditionExpr condition) {
        if (condition instanceof ConditionExpr.Compare c) {
            return path(c.path()) + " " + c.sign() + " " + literal(c.literal());
        }
        if (condition instanceof ConditionExpr.In in) {
            return path(in.path()) + " in "
                    + String.join(
                            " ",
                            in.literals().stream()
                                    .map(ConditionParserTest::literal)
                                    .toList());
        }
        if (condition instanceof ConditionExpr.Relate relate) {
            return operand(relate.left()) + " " + relate.sign() + " " + operand(relate.right());
        }
        if (condition instanceof ConditionExpr.InList in) {
            return path(in.path()) + " in " + path(in.list());
        }
        if (condition instanceof ConditionExpr.IsFormat format) {
            return path(format.path()) + " is " + format.format();
        }
        if (condition instanceof ConditionExpr.Quantified quantified) {
            return (quantified.every() ? "all(" : "any(") + shown(quantified.condition()) + ")";
        }
        if (condition instanceof ConditionExpr.Flag flag) {
            return path(flag.path());
        }
        if (condition instanceof ConditionExpr.IsSet set) {
            return path(set.path()) + " is set";
        }
        if (condition instanceof ConditionExpr.IsBlank blank) {
            return path(blank.path()) + " is blank";
        }
        if (condition instanceof ConditionExpr.Not not) {
            return "not(" + shown(not.condition()) + ")";
        }
        if (condition instanceof ConditionExpr.And and) {
            return "and("
                    + String.join(
                            ",",
                            and.conditions().stream()
                                    .map(ConditionParserTest::shown)
                                    .toList()) + ")";
        }
        return "or("
                + String.join(
                        ",",
                        ((ConditionExpr.Or) condition)
                                .conditions().stream()
                                        .map(ConditionParserTest::shown)
                                        .toList())
                + ")";
    }

    private static String literal(ConditionExpr.LiteralExpr literal) {
        return literal.kind() + ":" + literal.text();
    }

    private static String operand(ConditionExpr.OperandExpr operand) {
        if (operand instanceof ConditionExpr.PathOperand of) {
            return "[" + path(of.path()) + "]";
        }
        if (operand instanceof ConditionExpr.Function function) {
            return "[" + function.name() + "(" + path(function.path()) + ")]";
        }
        return operand instanceof ConditionExpr.LiteralOperand of ? "[" + literal(of.literal()) + "]" : "[today]";
    }

    private static String path(PathExpr path) {
        String start = path.up() == PathExpr.TOP ? "/" : path.up() == 0 ? "" : "^".repeat(path.up()) + ".";
        return start
                + String.join(
                        ".", path.steps().stream().map(PathExpr.Step::name).toList());
    }
}
