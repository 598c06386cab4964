package touchstone.cli.client;

import java.io.PrintWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Asks the server about every line of a table before anybody is added, so that a team comes in whole or not at all. */
final class TeamCheck {

    private TeamCheck() {}

    /** Whether all of them can be added; if not, it is told of every line that cannot, and why. */
    static boolean passed(Api api, List<NewPerson> team, PrintWriter err) {
        Set<String> names = new HashSet<>();
        int wrong = 0;
        for (NewPerson person : team) {
            boolean fine = names.add(person.name());
            if (!fine) {
                err.println("Line " + person.line() + ", " + person.name() + ": the name stands in the table twice");
            } else {
                fine = taken(api, person, err);
            }
            wrong += fine ? 0 : 1;
        }
        if (wrong > 0) {
            err.println("Nobody was added: " + wrong + " of " + team.size() + " lines cannot be used.");
            err.println("What to do: correct these lines and add the table again.");
        }
        return wrong == 0;
    }

    private static boolean taken(Api api, NewPerson person, PrintWriter err) {
        try {
            api.post("/people/check", person.body());
            return true;
        } catch (Refusal refusal) {
            if (refusal.status() == 401) {
                throw refusal;
            }
            err.println("Line " + person.line() + ", " + (person.name().isEmpty() ? "no name" : person.name()) + ": "
                    + refusal.getMessage());
            Told.details(refusal, err);
            return false;
        }
    }
}
