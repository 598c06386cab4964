package touchstone.server.reviews;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import touchstone.server.platform.Caller;

@RestController
class ReturnController {

    private final Returns returns;

    ReturnController(Returns returns) {
        this.returns = returns;
    }

    @PostMapping("/api/v1/assignments/{id}/return")
    @ResponseStatus(HttpStatus.OK)
    Returned send(Caller caller, @PathVariable UUID id, @RequestBody ReturnRequest request) {
        return new Returned(returns.send(caller, id, request));
    }

    /** @param to the columns that were sent back */
    record Returned(List<String> to) {}
}
