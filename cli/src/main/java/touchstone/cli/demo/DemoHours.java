package touchstone.cli.demo;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import touchstone.cli.client.Api;

/** What two people of the demo say about themselves, the hours they offer, and a meeting that waits for approval. */
final class DemoHours {

    /** Lays out the profiles of these people and their hours. */
    void layOut(Api ana, Api chen) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        ana.send(
                "PUT",
                "/me/profile",
                Map.of(
                        "languages",
                        List.of(language("pt-BR", "native"), language("en", "c1"), language("es", "b2")),
                        "experience_years",
                        4.5,
                        "experience",
                        "Entity labelling in annual reports; two years of preference ranking for chat models.",
                        "fields",
                        List.of("finance"),
                        "time_zone",
                        "America/Sao_Paulo"));
        offer(ana, 25, today.minusDays(60), List.of(1, 2, 3, 4, 5));
        chen.send(
                "PUT",
                "/me/profile",
                Map.of(
                        "languages",
                        List.of(language("zh-Hans", "native"), language("en", "b2")),
                        "experience_years",
                        2,
                        "experience",
                        "Intents and slots of support chats.",
                        "fields",
                        List.of("customer support", "finance"),
                        "time_zone",
                        "Asia/Shanghai"));
        offer(chen, 12, today.minusDays(30), List.of());
        ana.post(
                "/me/hours/entries",
                Map.of(
                        "project",
                        DemoSeed.ENGLISH,
                        "day",
                        today.toString(),
                        "minutes",
                        45,
                        "kind",
                        "meeting",
                        "note",
                        "Kick-off with Lena: what counts as a figure"));
    }

    private static Map<String, String> language(String tag, String proficiency) {
        return Map.of("language", tag, "proficiency", proficiency);
    }

    private static void offer(Api person, int hours, LocalDate starts, List<Integer> days) {
        person.post(
                "/me/availability", Map.of("hours_per_week", hours, "starts", starts.toString(), "working_days", days));
    }
}
