package touchstone.labels.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import touchstone.labels.Malformed;
import touchstone.labels.condition.Expression.All;
import touchstone.labels.condition.Expression.Any;
import touchstone.labels.condition.Expression.Test;
import touchstone.labels.condition.Subject.ItemField;

/** Reads the text of a condition; every refusal says what was expected and where. */
final class ConditionReader {
    private final List<Token> tokens;
    private final boolean subjectMayBeLeftOut;
    private int at;

    ConditionReader(String text, boolean subjectMayBeLeftOut) {
        if (text.length() > Condition.LONGEST) {
            throw new Malformed("condition-too-long", "a condition has at most 200 characters", Condition.LONGEST);
        }
        this.tokens = Tokens.of(text);
        this.subjectMayBeLeftOut = subjectMayBeLeftOut;
    }

    Expression read() {
        Expression expression = joined("or", () -> joined("and", this::comparison, All::new), Any::new);
        if (peek().kind() != Token.Kind.END) {
            throw expected("'and', 'or' or the end");
        }
        return expression;
    }

    private interface Join {
        Expression of(List<Expression> parts);
    }

    private Expression joined(String word, Supplier<Expression> part, Join join) {
        List<Expression> parts = new ArrayList<>();
        parts.add(part.get());
        while (peek().word(word)) {
            at++;
            parts.add(part.get());
        }
        return parts.size() == 1 ? parts.getFirst() : join.of(parts);
    }

    private Expression comparison() {
        int start = peek().position();
        if (subjectMayBeLeftOut && !subjectFollows()) {
            Operator operator = startsWithOperator() ? operator() : Operator.EQUAL;
            return test(new Subject.Own(), operator, start);
        }
        Subject subject = subject();
        return test(subject, operator(), start);
    }

    private boolean startsWithOperator() {
        return peek().kind() == Token.Kind.OPERATOR || peek().word("in") || peek().word("has");
    }

    /** A word is a subject when an operator follows it; otherwise it is the own value. */
    private boolean subjectFollows() {
        if (peek().kind() != Token.Kind.WORD || startsWithOperator()) {
            return false;
        }
        Token next = tokens.get(at + 1);
        return next.kind() == Token.Kind.OPERATOR || next.word("in") || next.word("has");
    }

    private Subject subject() {
        Token token = take(Token.Kind.WORD, "a question or item.domain, item.language, item.sensitivity");
        int dot = token.text().indexOf('.');
        if (dot < 0) {
            return new Subject.OfQuestion(token.text(), Optional.empty());
        }
        String part = token.text().substring(dot + 1);
        if (!token.text().startsWith("item.")) {
            return new Subject.OfQuestion(token.text().substring(0, dot), Optional.of(part));
        }
        return new Subject.OfItem(
                switch (part) {
                    case "domain" -> ItemField.DOMAIN;
                    case "language" -> ItemField.LANGUAGE;
                    case "sensitivity" -> ItemField.SENSITIVITY;
                    default ->
                        throw new Malformed(
                                "condition-item-field",
                                "an item has domain, language and sensitivity, not '" + part + "'",
                                token.position());
                });
    }

    private Operator operator() {
        for (Operator operator : Operator.values()) {
            if (peek().operator(operator.written()) || peek().word(operator.written())) {
                at++;
                return operator;
            }
        }
        throw expected("=, !=, <=, >=, <, >, in or has");
    }

    private Test test(Subject subject, Operator operator, int start) {
        List<Value> values = operator == Operator.IN ? list() : List.of(value());
        if (operator.ofNumbers() && values.getFirst().number().isEmpty()) {
            throw new Malformed(
                    "condition-number",
                    operator.written() + " compares with a number",
                    values.getFirst().position());
        }
        return new Test(subject, operator, values, start);
    }

    private List<Value> list() {
        take(Token.Kind.OPEN, "'['");
        List<Value> values = new ArrayList<>();
        values.add(value());
        while (peek().kind() == Token.Kind.COMMA) {
            at++;
            values.add(value());
        }
        take(Token.Kind.CLOSE, "',' or ']'");
        return values;
    }

    private Value value() {
        Token token = peek();
        if (token.kind() != Token.Kind.QUOTED) {
            take(Token.Kind.WORD, "a value");
        } else {
            at++;
        }
        return new Value(token.text(), token.position());
    }

    private Token take(Token.Kind kind, String what) {
        Token token = peek();
        if (token.kind() != kind) {
            throw expected(what);
        }
        at++;
        return token;
    }

    private Malformed expected(String what) {
        return new Malformed("condition-expected", "expected " + what + ", found " + peek().said(), peek().position());
    }

    private Token peek() {
        return tokens.get(at);
    }
}
