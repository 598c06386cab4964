package touchstone.server.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;
import touchstone.server.platform.CommonProblem;
import touchstone.server.platform.Fault;
import touchstone.server.platform.Refused;

/** Says of unreadable JSON where it is wrong and how, without naming our classes. */
final class JsonFaults {

    private JsonFaults() {}

    /** The refusal for what the parser said. */
    static Refused refusal(@Nullable Throwable cause) {
        return switch (cause) {
            case Refused own -> own;
            case StreamConstraintsException limit ->
                new Refused(
                        limit.getOriginalMessage().contains("depth")
                                ? CommonProblem.TOO_DEEP
                                : CommonProblem.TOO_LARGE);
            case JacksonException wrapped
            when wrapped.getCause() instanceof StreamConstraintsException limit -> refusal(limit);
            case JacksonException wrapped when wrapped.getCause() instanceof Refused own -> own;
            case DatabindException bound -> unreadable(path(bound), code(bound), message(bound));
            case StreamReadException broken -> unreadable(place(broken), "json", sentence(broken));
            case null, default -> new Refused(CommonProblem.JSON_UNREADABLE);
        };
    }

    private static Refused unreadable(String path, String code, String message) {
        return new Refused(CommonProblem.JSON_UNREADABLE).with("errors", List.of(new Fault(path, code, message)));
    }

    private static String code(DatabindException fault) {
        return switch (fault) {
            case UnrecognizedPropertyException _ -> "unknown-field";
            case InvalidNullException _ -> "missing";
            case ValueInstantiationException _ -> "refused";
            case DatabindException other when missing(other) -> "missing";
            default -> "wrong-kind";
        };
    }

    private static String message(DatabindException fault) {
        Throwable cause = fault.getCause();
        return switch (fault) {
            case UnrecognizedPropertyException unknown -> "there is no field \"" + unknown.getPropertyName() + "\"";
            case InvalidNullException _ -> "this field is needed";
            case DatabindException own
            when cause instanceof IllegalArgumentException && cause.getMessage() != null -> cause.getMessage();
            case DatabindException other when missing(other) -> needed(other);
            case InvalidTypeIdException kind -> "expected an object whose field \"kind\" is " + JsonWords.kinds(kind);
            case MismatchedInputException wrong
            when wrong.getTargetType() != null -> "expected " + JsonWords.expected(wrong.getTargetType());
            default -> "cannot be read";
        };
    }

    private static boolean missing(DatabindException fault) {
        return fault.getOriginalMessage().startsWith("Missing required creator property")
                || fault.getOriginalMessage().startsWith("Cannot map `null` into type");
    }

    /** Which field is missing; where the parser speaks of a nothing in place of a number, the path says it already. */
    private static String needed(DatabindException fault) {
        String text = fault.getOriginalMessage();
        int from = text.indexOf('\'');
        int to = text.indexOf('\'', from + 1);
        return text.startsWith("Cannot map") || from < 0 || to < 0
                ? "this field is needed"
                : "a field is needed: " + text.substring(from, to + 1);
    }

    private static String path(DatabindException fault) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : fault.getPath()) {
            if (step.getPropertyName() != null) {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            } else if (step.getIndex() >= 0) {
                path.append('[').append(step.getIndex()).append(']');
            }
        }
        return path.toString();
    }

    private static String place(StreamReadException broken) {
        return broken.getLocation() == null
                ? ""
                : "line " + broken.getLocation().getLineNr() + ", column "
                        + broken.getLocation().getColumnNr();
    }

    private static String sentence(StreamReadException broken) {
        String text = broken.getOriginalMessage();
        if (broken instanceof UnexpectedEndOfInputException) {
            return "the JSON ends too early: a quote, bracket or brace is not closed";
        }
        if (text.startsWith("Duplicate")) {
            return "a field is there twice in one object";
        }
        return "this is not JSON: look here for a missing or extra quote, comma or bracket";
    }
}
