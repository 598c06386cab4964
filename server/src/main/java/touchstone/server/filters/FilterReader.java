package touchstone.server.filters;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import touchstone.labels.Question;
import touchstone.labels.Rubric;
import touchstone.labels.rating.RatingQuestion;

/**
 * Reads a filter line in its closed grammar: {@code name:value} terms, several values joined by commas, values with blanks
 * in quotation marks; a bare word searches in texts. Fields that show answers or material exist only for those who may see them.
 */
public final class FilterReader {
    /** The longest filter line, in UTF-16 units. */
    public static final int LONGEST = 2_000;

    private static final Pattern SIZE = Pattern.compile("(<=|>=|<|>|=)?(-?\\d{1,9}(?:\\.\\d{1,9})?)");
    private static final Pattern AGE = Pattern.compile("(<=|>=|<|>)(\\d{1,6})([mhdw])");
    private static final Map<String, Duration> UNITS = Map.of(
            "m", Duration.ofMinutes(1), "h", Duration.ofHours(1), "d", Duration.ofDays(1), "w", Duration.ofDays(7));
    private static final Set<String> STATES =
            Set.of("to_do", "in_work", "disagreement", "in_review", "rework", "held", "done", "withdrawn");

    private final List<String> stages;
    private final Optional<Rubric> rubric;
    private final boolean maySeeAnswers;

    /** For a project with these stages and questions. */
    public FilterReader(List<String> stages, Optional<Rubric> rubric, boolean maySeeAnswers) {
        this.stages = stages;
        this.rubric = rubric;
        this.maySeeAnswers = maySeeAnswers;
    }

    /** The terms of the line, none for a blank one; a {@link FilterMistake} names the first thing that cannot be read. */
    public List<Term> read(String line) {
        if (line.length() > LONGEST) {
            throw new FilterMistake("too-long", LONGEST, line.length(), "a filter has at most 2000 characters");
        }
        return Token.all(line).stream().map(this::term).toList();
    }

    private Term term(Token token) {
        if (token.value().isEmpty()) {
            throw token.wrong("no-value", "a value is missing");
        }
        return switch (token.name()) {
            case "status" -> new Term.Status(oneOf(token, STATES));
            case "stage" ->
                new Term.InStage(oneOf(token, Set.copyOf(stages)).stream()
                        .map(stages::indexOf)
                        .toList());
            case "domain" -> new Term.Domain(token.values());
            case "language" -> new Term.Language(token.values());
            case "person" -> new Term.Person(token.values());
            case "priority" -> new Term.Priority(order(token), whole(token));
            case "flag" -> new Term.Flagged(yes(token));
            case "disagreement" -> new Term.Disagreement(yes(token));
            case "key" -> new Term.Key(token.value());
            case "age" -> age(token);
            case "returned" -> new Term.Returned(order(token), whole(token));
            case "", "text" -> text(token);
            default -> said(token);
        };
    }

    private Term text(Token token) {
        if (!maySeeAnswers) {
            throw token.name().isEmpty()
                    ? token.wrong("unknown-name", "a term looks like status:done")
                    : token.unknownName();
        }
        return new Term.Text(token.value());
    }

    private Term said(Token token) {
        int dot = token.name().indexOf('.');
        String prefix = dot < 0 ? "" : token.name().substring(0, dot);
        Optional<Question> question =
                rubric.flatMap(known -> known.question(token.name().substring(dot + 1)));
        boolean answer = prefix.equals("answer");
        if (!maySeeAnswers || question.isEmpty() || !(answer || prefix.equals("prediction"))) {
            throw token.unknownName();
        }
        Optional<Term.Size> size = question.get() instanceof RatingQuestion
                        && SIZE.matcher(token.value()).matches()
                ? Optional.of(new Term.Size(order(token), number(token)))
                : Optional.empty();
        return new Term.Said(answer ? Term.Where.ANSWER : Term.Where.PREDICTION, question.get(), token.values(), size);
    }

    private static List<String> oneOf(Token token, Set<String> known) {
        List<String> values = new ArrayList<>(token.values());
        for (String value : values) {
            if (!known.contains(value)) {
                throw token.wrong("unknown-value", token.name() + " is never '" + value + "'");
            }
        }
        return values;
    }

    private static boolean yes(Token token) {
        return oneOf(token, Set.of("yes", "no")).getFirst().equals("yes");
    }

    private static Term age(Token token) {
        Matcher age = AGE.matcher(token.value());
        if (!age.matches()) {
            throw token.wrong("bad-age", "an age looks like >2d: <, <=, > or >=, a number, and m, h, d or w");
        }
        Duration unit = UNITS.getOrDefault(age.group(3), Duration.ZERO);
        return new Term.Age(order(age.group(1)), unit.multipliedBy(Long.parseLong(age.group(2))));
    }

    private static Matcher size(Token token) {
        Matcher size = SIZE.matcher(token.value());
        if (!size.matches()) {
            throw token.wrong("bad-number", "a number is needed, with <, <=, =, >= or > before it");
        }
        return size;
    }

    private static Order order(Token token) {
        String sign = size(token).group(1);
        return sign == null ? Order.EQUAL : order(sign);
    }

    private static Order order(String sign) {
        for (Order order : Order.values()) {
            if (order.sign().equals(sign)) {
                return order;
            }
        }
        throw new IllegalArgumentException("no such order: " + sign);
    }

    private static BigDecimal number(Token token) {
        return new BigDecimal(size(token).group(2));
    }

    private static int whole(Token token) {
        try {
            return number(token).intValueExact();
        } catch (ArithmeticException fraction) {
            throw token.wrong("bad-number", "a whole number is needed");
        }
    }
}
