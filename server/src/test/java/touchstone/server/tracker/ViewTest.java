package touchstone.server.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static touchstone.server.tracker.TrackerWorld.expect;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import touchstone.server.testing.TestHttp.Reply;

/** Saved views: one's own, and those that others share. */
class ViewTest {
    private static final TrackerWorld WORLD = TrackerWorld.get();
    private static final String VIEWS = "/api/v1/projects/view-rows/views";

    @BeforeAll
    static void start() {
        WORLD.project("view-rows");
    }

    @Test
    void aSharedViewIsSeenByAllAndDeletedByItsOwnerOnly() {
        Reply saved = expect(201, save("lea", """
                {"title":"Odd ones","shared":true,"filter":"flag:yes answer.topic:money","columns":["key","verdict.topic"]}"""));
        expect(201, save("lea", """
                {"title":"Mine","filter":"","columns":[]}"""));
        assertThat(titles("lea")).containsExactly("Mine", "Odd ones");
        assertThat(titles("man")).containsExactly("Odd ones");
        JsonNode seen = views("man").path(0);
        assertThat(seen.path("mine").asBoolean()).isFalse();
        assertThat(seen.path("shared").asBoolean()).isTrue();
        assertThat(seen.path("filter").asString()).isEqualTo("flag:yes answer.topic:money");
        assertThat(seen.path("columns").toString()).isEqualTo("[\"key\",\"verdict.topic\"]");
        String path = VIEWS + "/" + TrackerWorld.id(saved.json());
        assertThat(WORLD.as("man").delete(path).status()).isEqualTo(404);
        expect(204, WORLD.as("lea").delete(path));
        assertThat(titles("man")).isEmpty();
    }

    @Test
    void aViewThatCannotBeUsedIsNotSaved() {
        expect(201, save("man", "{\"title\":\"Twice\",\"filter\":\"\",\"columns\":[]}"));
        assertThat(save("man", "{\"title\":\"Twice\",\"filter\":\"\",\"columns\":[]}")
                        .code())
                .isEqualTo("view-exists");
        assertThat(save("man", "{\"title\":\"A\",\"filter\":\"colour:red\",\"columns\":[]}")
                        .code())
                .isEqualTo("filter");
        assertThat(save("man", "{\"title\":\"B\",\"filter\":\"\",\"columns\":[\"colour\"]}")
                        .code())
                .isEqualTo("column-unknown");
        assertThat(save("man", "{\"title\":\" \",\"filter\":\"\",\"columns\":[]}")
                        .status())
                .isIn(400, 422);
        assertThat(save("ann", "{\"title\":\"C\",\"filter\":\"\",\"columns\":[]}")
                        .status())
                .isIn(403, 404);
    }

    private static Reply save(String name, String view) {
        return WORLD.as(name).post(VIEWS, view);
    }

    private static JsonNode views(String name) {
        return expect(200, WORLD.as(name).get(VIEWS)).json().path("views");
    }

    private static List<String> titles(String name) {
        return StreamSupport.stream(views(name).spliterator(), false)
                .map(view -> view.path("title").asString())
                .toList();
    }
}
