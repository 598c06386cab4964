package touchstone.server.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import tools.jackson.databind.JsonNode;
import touchstone.server.testing.Members;
import touchstone.server.testing.TestHttp;
import touchstone.server.testing.TestHttp.Reply;
import touchstone.server.testing.TestServer;

/** What people say about themselves, who reads it, and how they are found by it. */
class ProfileTest {

    private static final String FILE = """
            project: %s
            item: { key: $.id }
            inputs:
              text: { kind: text, from: $.text }
            rubric:
              version: 1
              guidelines: "# Topic"
              questions:
                topic: { kind: choice, options: [sports, money], required: true }
            workflow:
              - { stage: label, seats: 1 }
            """;

    private static final TestServer SERVER = TestServer.start();

    @BeforeAll
    static void makeTwoTeams() {
        for (String slug : List.of("one", "two")) {
            expect(
                    201,
                    SERVER.asOwner()
                            .post(
                                    "/api/v1/projects/apply",
                                    Map.of("file", FILE.formatted(slug), "files", Map.of(), "dry_run", false)));
        }
        Map<String, String> roles = new LinkedHashMap<>();
        roles.put("ana", "one annotator");
        roles.put("ben", "one annotator");
        roles.put("lea", "one lead");
        roles.put("man", "one manager");
        roles.put("out", "two manager");
        roles.forEach((name, where) -> Members.join(SERVER, where.split(" ")[0], name, where.split(" ")[1]));
    }

    @AfterAll
    static void close() {
        SERVER.close();
    }

    @Test
    void aProfileIsReadByThoseWhoLeadThePersonAndByNobodyElse() {
        expect(200, as("ana").put("/api/v1/me/profile", profile("EN-us", "c1", "Finance", "Europe/Lisbon")));
        JsonNode own = expect(200, as("ana").get("/api/v1/me/profile")).json();
        assertThat(own.path("languages").path(0).path("language").asString()).isEqualTo("en-US");
        String of = "/api/v1/people/" + id("ana") + "/profile";
        for (String name : List.of("man", "lea")) {
            assertThat(expect(200, as(name).get(of)).json().path("time_zone").asString())
                    .isEqualTo("Europe/Lisbon");
        }
        expect(200, SERVER.asOwner().get(of));
        for (String name : List.of("ben", "out")) {
            assertThat(as(name).get(of).status()).as(name).isEqualTo(404);
        }
        assertThat(found("out", ""))
                .as("the owner is a member of what they made")
                .containsExactly("out", "owner");
        assertThat(found("ben", "")).isEmpty();
    }

    @Test
    void peopleAreFoundByLanguageLevelFieldAndHours() {
        expect(200, as("ana").put("/api/v1/me/profile", profile("pt-BR", "b2", "Corporate finance", "UTC")));
        expect(200, as("ben").put("/api/v1/me/profile", profile("pt", "native", "law", "UTC")));
        expect(201, as("ben").post("/api/v1/me/availability", offer(20, "2026-01-01", null)));
        expect(201, as("ana").post("/api/v1/me/availability", offer(5, "2026-01-01", null)));
        assertThat(found("man", "?language=pt")).containsExactly("ana", "ben");
        assertThat(found("man", "?language=pt-BR")).containsExactly("ana");
        assertThat(found("man", "?language=pt&proficiency=c1")).containsExactly("ben");
        assertThat(found("man", "?field=FINANCE")).containsExactly("ana");
        assertThat(found("man", "?hours=10")).containsExactly("ben");
        assertThat(found("man", "?language=de")).isEmpty();
        assertThat(as("man").get("/api/v1/profiles?language=100%25").code()).isEqualTo("fields-refused");
    }

    @Test
    void whatCannotBeIsRefusedAllAtOnce() {
        assertThat(as("ana")
                        .put(
                                "/api/v1/me/profile",
                                Map.of(
                                        "languages",
                                        List.of(
                                                Map.of("language", "english", "proficiency", "c1"),
                                                Map.of("language", "fr", "proficiency", "c1"),
                                                Map.of("language", "FR", "proficiency", "b1")),
                                        "experience_years",
                                        71,
                                        "experience",
                                        "",
                                        "fields",
                                        List.of(" "),
                                        "time_zone",
                                        "Lisbon"))
                        .json()
                        .path("errors")
                        .findValuesAsString("path"))
                .containsExactly(
                        "languages[0].language", "languages[2].language", "experience_years", "fields[0]", "time_zone");
        assertThat(as("ana")
                        .post("/api/v1/me/availability", offer(81, "2026-02-01", "2026-01-01"))
                        .json()
                        .path("errors")
                        .findValuesAsString("path"))
                .containsExactly("hours_per_week", "ends");
    }

    @Test
    void whatWasSaidBeforeIsKept() {
        Members.join(SERVER, "one", "kim", "annotator");
        expect(201, as("kim").post("/api/v1/me/availability", offer(30, "2026-01-01", null)));
        JsonNode now = expect(201, as("kim").post("/api/v1/me/availability", offer(10, "2026-01-01", "2999-01-01")))
                .json();
        assertThat(now.path("hours_per_week").asDouble()).isEqualTo(10);
        assertThat(now.path("availability")).hasSize(2);
        assertThatThrownBy(() -> SERVER.sql()
                        .sql("UPDATE availability SET hours_per_week = 1")
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    private static Map<String, Object> profile(String language, String proficiency, String field, String zone) {
        return Map.of(
                "languages",
                List.of(Map.of("language", language, "proficiency", proficiency)),
                "experience_years",
                3,
                "experience",
                "Reviews",
                "fields",
                List.of(field),
                "time_zone",
                zone);
    }

    private static Map<String, Object> offer(double hours, String starts, @Nullable String ends) {
        Map<String, Object> offer = new LinkedHashMap<>();
        offer.put("hours_per_week", hours);
        offer.put("starts", starts);
        if (ends != null) {
            offer.put("ends", ends);
        }
        offer.put("working_days", List.of());
        return offer;
    }

    private static List<String> found(String name, String query) {
        return StreamSupport.stream(
                        expect(200, as(name).get("/api/v1/profiles" + query))
                                .json()
                                .path("profiles")
                                .spliterator(),
                        false)
                .map(one -> one.path("name").asString())
                .filter(one -> !one.equals("kim"))
                .toList();
    }

    private static UUID id(String name) {
        return SERVER.sql()
                .sql("SELECT id FROM person WHERE name = :name")
                .param("name", name)
                .query(UUID.class)
                .single();
    }

    private static TestHttp as(String name) {
        return SERVER.as(Members.token(name));
    }

    private static Reply expect(int status, Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        return reply;
    }
}
