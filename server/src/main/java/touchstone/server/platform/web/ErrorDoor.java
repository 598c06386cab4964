package touchstone.server.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import touchstone.server.platform.CommonProblem;
import touchstone.server.platform.ProblemWriter;
import touchstone.server.platform.Refused;

/** Answers what failed outside every handler: in a filter, or in the container. */
@Controller
class ErrorDoor implements ErrorController {

    private final ProblemWriter writer;
    private final Translation translation;

    ErrorDoor(ProblemWriter writer, Translation translation) {
        this.writer = writer;
        this.translation = translation;
    }

    @RequestMapping("${server.error.path:/error}")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return; // it is said already why the answer broke off
        }
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        boolean sendersFault = status instanceof Integer code && code < 500;
        if (!sendersFault && request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
            writer.write(request, response, translation.of(thrown));
            return;
        }
        writer.write(request, response, new Refused(problem(status instanceof Integer code ? code : 404)));
    }

    /** The problem that an answer of this status stands for; versions and codings that we do not speak are the sender's fault. */
    static CommonProblem problem(int status) {
        for (CommonProblem problem : CommonProblem.values()) {
            if (problem.status() == status) {
                return problem;
            }
        }
        return status < 500 || status == 501 || status == 505
                ? CommonProblem.REQUEST_REFUSED
                : CommonProblem.INTERNAL_ERROR;
    }
}
