package touchstone.server.platform.events;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import touchstone.server.platform.Caller;

/** The stream of hints for one reader. */
@RestController
class EventRoutes {

    private final Streams streams;

    EventRoutes(Streams streams) {
        this.streams = streams;
    }

    @GetMapping(path = "/api/v1/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events(Caller caller) {
        return streams.open(caller);
    }
}
