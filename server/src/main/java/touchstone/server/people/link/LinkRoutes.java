package touchstone.server.people.link;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import touchstone.server.people.Me;
import touchstone.server.people.Person;
import touchstone.server.people.Teams;
import touchstone.server.people.account.MeView;
import touchstone.server.people.door.Attempts;
import touchstone.server.people.door.Cookies;
import touchstone.server.people.door.Credentials;
import touchstone.server.platform.Refused;
import touchstone.server.platform.Role;
import touchstone.server.platform.Texts;
import touchstone.server.platform.Words;

/** What is behind a link that works once. Public: the link itself is the right. */
@RestController
@RequestMapping("/api/v1/links/{token}")
class LinkRoutes {

    private final Links links;
    private final Acceptance acceptance;
    private final Credentials credentials;
    private final Cookies cookies;
    private final Attempts attempts;
    private final MeView me;
    private final ObjectProvider<Teams> teams;

    LinkRoutes(
            Links links,
            Acceptance acceptance,
            Credentials credentials,
            Cookies cookies,
            Attempts attempts,
            MeView me,
            ObjectProvider<Teams> teams) {
        this.links = links;
        this.acceptance = acceptance;
        this.credentials = credentials;
        this.cookies = cookies;
        this.attempts = attempts;
        this.me = me;
        this.teams = teams;
    }

    /** What the link offers. */
    record LinkView(
            Purpose purpose,
            @Nullable String project,
            @Nullable String projectTitle,
            @Nullable Role role,
            @Nullable String name,
            Instant expiresAt) {}

    /** What accepting takes; a reset needs only the password. */
    record Accept(
            @Nullable String name,
            @Nullable String displayName,
            String password,
            @Nullable String locale) {

        @Override
        public String toString() {
            return "Accept[" + name + "]";
        }
    }

    @GetMapping
    LinkView show(@PathVariable String token) {
        LinkStore.Row link = links.find(token);
        Optional<Teams.ProjectName> project = Optional.ofNullable(link.offer().project())
                .flatMap(id -> teams.getObject().find(id));
        return new LinkView(
                link.purpose(),
                project.map(Teams.ProjectName::slug).orElse(null),
                project.map(Teams.ProjectName::title).orElse(null),
                link.offer().role(),
                acceptance.personOf(token).map(Person::name).orElse(null),
                link.expiresAt());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Me accept(
            @PathVariable String token,
            @RequestBody Accept body,
            HttpServletRequest request,
            HttpServletResponse response) {
        attempts.count("link", request.getRemoteAddr());
        boolean reset = links.find(token).purpose() == Purpose.RESET;
        String name = reset ? acceptance.personOf(token).map(Person::name).orElse("") : line("name", body.name(), 100);
        String displayName = body.displayName() == null ? name : line("display_name", body.displayName(), 200);
        Locale wanted = body.locale() == null ? request.getLocale() : Locale.forLanguageTag(body.locale());
        String hash = acceptance.hash(body.password(), name);
        UUID person = acceptance.accept(
                token, name, displayName, hash, Words.nearest(wanted).toLanguageTag());
        String agent = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
        cookies.write(request, response, credentials.open(person, agent));
        return me.of(person);
    }

    private static String line(String path, @Nullable String value, int most) {
        String text = value == null ? "" : value.strip();
        if (text.isEmpty() || Texts.length(text) > most || text.chars().anyMatch(Character::isISOControl)) {
            throw Refused.field(path, "length", "this takes one line of 1 to " + most + " characters");
        }
        return text;
    }
}
