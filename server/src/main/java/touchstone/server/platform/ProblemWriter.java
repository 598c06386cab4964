package touchstone.server.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a refusal as {@code application/problem+json} (RFC 9457) in the reader's language. */
@Component
public class ProblemWriter {

    private static final String TYPE = "application/problem+json";

    private final Words words;
    private final JsonMapper mapper;

    ProblemWriter(Words words, JsonMapper mapper) {
        this.words = words;
        this.mapper = mapper;
    }

    /** Answers with the problem, unless the answer has already begun. */
    public void write(HttpServletRequest request, HttpServletResponse response, Refused refused) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        int status = refused.problem().status();
        response.resetBuffer();
        response.setStatus(status);
        response.setContentType(TYPE);
        if (status == 503 || status == 429) {
            response.setHeader("Retry-After", "2");
        }
        byte[] body = mapper.writeValueAsBytes(describe(refused, request.getLocale()));
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }

    /** The members of the problem document. */
    public Map<String, Object> describe(Refused refused, Locale locale) {
        Problem problem = refused.problem();
        String key = "problem." + problem.code();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "/problems/" + problem.code());
        body.put(
                "title", words.find(locale, key + ".title", refused.arguments()).orElse(problem.code()));
        body.put("status", problem.status());
        words.find(locale, key + ".detail", refused.arguments()).ifPresent(detail -> body.put("detail", detail));
        body.put("code", problem.code());
        words.find(locale, key + ".next", refused.arguments()).ifPresent(next -> body.put("next", next));
        body.putAll(refused.members());
        return body;
    }
}
