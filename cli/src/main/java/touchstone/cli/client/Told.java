package touchstone.cli.client;

import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Tells people why a verb failed: what, where, and what to do next. */
public final class Told implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult words) throws Exception {
        return switch (failure) {
            case Refusal refusal -> {
                refused(refusal, command.getErr());
                yield ExitCode.REFUSED;
            }
            case NotUsable notUsable -> {
                command.getErr().println(notUsable.getMessage());
                command.getErr().println("What to do: " + notUsable.next());
                yield notUsable.exitCode();
            }
            default -> throw failure;
        };
    }

    private static void refused(Refusal refusal, PrintWriter err) {
        JsonNode problem = refusal.problem();
        err.println(refusal.getMessage() + "  [" + refusal.status()
                + (refusal.code().isEmpty() ? "" : " " + refusal.code()) + "]");
        details(refusal, err);
        problem.path("changes").forEach(change -> err.println("  " + Changes.line(change)));
        text(problem, "next").ifPresent(next -> err.println("What to do: " + next));
        if (refusal.status() == 401) {
            err.println("The token is not accepted: it may have run out or been revoked.");
        }
    }

    /** Why it was refused, without what to do. */
    static void details(Refusal refusal, PrintWriter err) {
        text(refusal.problem(), "detail").ifPresent(err::println);
        refusal.problem().path("errors").forEach(error -> mistake(error, err));
    }

    private static void mistake(JsonNode error, PrintWriter err) {
        String place = error.has("line")
                ? error.path("file").asString("") + ":" + error.path("line").asInt() + ":"
                        + error.path("column").asInt() + ": "
                : "";
        String path = error.path("path").asString("");
        err.println("  " + place + (path.isEmpty() ? "" : path + ": ")
                + error.path("message").asString("") + "  ["
                + error.path("code").asString("") + "]");
        text(error, "hint").ifPresent(hint -> err.println("      " + hint));
    }

    private static Optional<String> text(JsonNode node, String name) {
        return Optional.of(node.path(name).asString("")).filter(text -> !text.isBlank());
    }

    /** The name that a file has here, in place of the one that the server gave it. */
    static Refusal renamed(Refusal refusal, Map<String, String> names) {
        refusal.problem().path("errors").forEach(error -> {
            String file = error.path("file").asString("");
            if (error instanceof ObjectNode object && names.containsKey(file)) {
                object.put("file", names.get(file));
            }
        });
        return refusal;
    }
}
