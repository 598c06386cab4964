package touchstone.server.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;
import touchstone.server.platform.Refused;
import touchstone.server.platform.Words;

/** The page behind the {@code type} of every problem: what it means and what to do. */
@RestController
class ProblemPages {

    private final Words words;

    ProblemPages(Words words) {
        this.words = words;
    }

    @GetMapping("/problems/{code}")
    ResponseEntity<Object> page(@PathVariable String code, HttpServletRequest request) {
        Locale locale = Words.nearest(request.getLocale());
        String title =
                words.find(locale, "problem." + code + ".title", Map.of()).orElseThrow(Refused::notFound);
        String next = words.find(locale, "problem." + code + ".next", Map.of()).orElse("");
        String accept = request.getHeader("Accept");
        if (accept == null || !accept.contains("text/html")) {
            Map<String, String> body = new LinkedHashMap<>();
            body.put("code", code);
            body.put("title", title);
            body.put("next", next);
            return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(body);
        }
        String html = """
                <!doctype html><html lang="%s"><head><meta charset="utf-8"><title>%s</title>
                <style nonce="%s">body{font:1.1rem/1.5 system-ui;max-width:40rem;margin:4rem auto;padding:0 1rem}</style></head>
                <body><h1>%s</h1><p>%s</p><p><code>%s</code></p></body></html>
                """.formatted(
                        locale.toLanguageTag(),
                        HtmlUtils.htmlEscape(title),
                        SecurityHeaders.nonce(request),
                        HtmlUtils.htmlEscape(title),
                        HtmlUtils.htmlEscape(next),
                        HtmlUtils.htmlEscape(code));
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(html);
    }
}
