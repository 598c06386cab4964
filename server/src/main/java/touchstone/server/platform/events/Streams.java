package touchstone.server.platform.events;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Events.What;
import touchstone.server.platform.Policy;
import touchstone.server.platform.StillValid;

/** The open streams of this node, and who reads each. */
@Component
class Streams {

    private static final int PER_CREDENTIAL = 3;

    private final Policy policy;
    private final ObjectProvider<StillValid> stillValid;
    private final AtomicLong counter = new AtomicLong();
    private final Set<Stream> open = ConcurrentHashMap.newKeySet();

    Streams(Policy policy, ObjectProvider<StillValid> stillValid) {
        this.policy = policy;
        this.stillValid = stillValid;
    }

    private record Stream(long number, Caller reader, SseEmitter emitter) {}

    /** Opens a stream; the oldest of the same session gives way when there are too many. */
    SseEmitter open(Caller reader) {
        SseEmitter emitter = new SseEmitter(0L);
        Stream stream = new Stream(counter.incrementAndGet(), reader, emitter);
        emitter.onCompletion(() -> open.remove(stream));
        emitter.onError(thrown -> open.remove(stream));
        open.add(stream);
        List<Stream> mine = open.stream()
                .filter(other -> other.reader().credential().equals(reader.credential()))
                .sorted(Comparator.comparing(Stream::number))
                .toList();
        mine.subList(0, Math.max(0, mine.size() - PER_CREDENTIAL)).forEach(this::close);
        send(stream, SseEmitter.event().comment("open"));
        return emitter;
    }

    /** Delivers here what concerns the readers of this node. */
    void deliver(Signal signal) {
        for (Stream stream : open) {
            switch (signal) {
                case Signal.ToPerson(UUID person, What what, UUID project) -> {
                    if (stream.reader().personId().equals(person) && reaches(stream.reader(), project)) {
                        tell(stream, what, project);
                    }
                }
                case Signal.ToProject(UUID project, What what, var audience) -> {
                    if (policy.allows(stream.reader(), audience.needs(project))) {
                        tell(stream, what, project);
                    }
                }
                case Signal.Close(String credential, UUID person) -> {
                    if (stream.reader().credential().equals(credential)
                            || stream.reader().personId().equals(person)) {
                        close(stream);
                    }
                }
            }
        }
    }

    /** Keeps proxies from closing a quiet stream, notices readers who left, and ends what has expired. */
    @Scheduled(fixedDelay = 20_000)
    void beat() {
        for (Stream stream : open) {
            if (stillValid.getObject().test(stream.reader())) {
                send(stream, SseEmitter.event().comment("beat"));
            } else {
                close(stream);
            }
        }
    }

    private static boolean reaches(Caller reader, UUID project) {
        return reader.projectLimit() == null || project.equals(reader.projectLimit());
    }

    private void tell(Stream stream, What what, UUID project) {
        policy.slug(project)
                .ifPresent(
                        slug -> send(stream, SseEmitter.event().name("changed").data(told(what, slug))));
    }

    private void send(Stream stream, SseEmitter.SseEventBuilder event) {
        try {
            stream.emitter().send(event);
        } catch (IOException | IllegalStateException gone) {
            open.remove(stream);
        }
    }

    private void close(Stream stream) {
        open.remove(stream);
        stream.emitter().complete();
    }

    /** In a fixed order, so that the same event is the same bytes whoever sends it. */
    private static Map<String, Object> told(Object what, Object project) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("what", what);
        event.put("project", project);
        return event;
    }
}
