package touchstone.server.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import touchstone.server.platform.Caller;
import touchstone.server.platform.CommonProblem;
import touchstone.server.platform.Crypto;
import touchstone.server.platform.ProblemWriter;
import touchstone.server.platform.Refused;
import touchstone.server.platform.Turns;

/**
 * Makes a write with an {@code Idempotency-Key} safe to repeat: the work and its kept answer are one transaction, and the same
 * person asking the same again within a day gets the same answer. Refusals and secrets are not kept.
 */
@Component
@Order(Repeats.AFTER_SECURITY)
class Repeats extends OncePerRequestFilter {

    static final int AFTER_SECURITY = 0;
    private static final String HEADER = "Idempotency-Key";
    private static final int LONGEST = 200;
    private static final Set<String> WRITES = Set.of("POST", "PUT", "PATCH", "DELETE");

    private final RepeatStore store;
    private final Turns turns;
    private final TransactionTemplate transaction;
    private final ProblemWriter problems;
    private final Translation translation;

    Repeats(
            RepeatStore store,
            Turns turns,
            PlatformTransactionManager transactions,
            ProblemWriter problems,
            Translation translation) {
        this.store = store;
        this.turns = turns;
        this.transaction = new TransactionTemplate(transactions);
        this.problems = problems;
        this.translation = translation;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(HEADER) == null
                || !WRITES.contains(request.getMethod())
                || BodyLimit.isFile(request)
                || isDraft(request)
                || CallerResolver.current().isEmpty();
    }

    // Saved every few seconds and told apart by its revision: a kept answer for each would be most of all rows.
    private static boolean isDraft(HttpServletRequest request) {
        return request.getMethod().equals("PUT") && request.getRequestURI().endsWith("/draft");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String key = String.valueOf(request.getHeader(HEADER));
        if (key.isEmpty() || key.length() > LONGEST) {
            problems.write(request, response, new Refused(CommonProblem.REQUEST_REFUSED));
            return;
        }
        ContentCachingResponseWrapper held = new ContentCachingResponseWrapper(response);
        try {
            RememberedRequest remembered = new RememberedRequest(request);
            turns.take(() -> Boolean.TRUE.equals(transaction.execute(status -> {
                once(key, remembered, held, chain, status);
                return true;
            })));
        } catch (BodyTooLarge | RuntimeException | StackOverflowError thrown) {
            held.reset();
            problems.write(request, held, translation.of(thrown));
        }
        held.copyBodyToResponse();
    }

    private void once(
            String key,
            RememberedRequest request,
            ContentCachingResponseWrapper response,
            FilterChain chain,
            TransactionStatus status) {
        UUID person = CallerResolver.current().map(Caller::personId).orElseThrow();
        String route = request.getMethod() + " " + request.getRequestURI();
        byte[] hash = Crypto.hash(request.body());
        store.lock(person, route, key);
        Optional<RepeatStore.Kept> kept = store.find(person, route, key);
        try {
            if (kept.isPresent()) {
                answerAgain(kept.get(), hash, request, response);
                return;
            }
            chain.doFilter(request, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
        if (response.getStatus() >= 400) {
            // A refusal inside the work has doomed the transaction; without saying so here, ending it would be an error
            // that
            // takes the refusal's place. What a refusal kept on purpose (late work) lies outside of it and is
            // committed.
            if (status.isRollbackOnly()) {
                status.setRollbackOnly();
            }
            return;
        }
        if (!SecretMark.isOn(request)) {
            String body = new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
            store.keep(person, route, key, new RepeatStore.Kept(hash, response.getStatus(), body));
        }
    }

    private void answerAgain(
            RepeatStore.Kept kept, byte[] hash, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!MessageDigest.isEqual(kept.requestHash(), hash)) {
            problems.write(request, response, new Refused(CommonProblem.KEY_REUSED));
            return;
        }
        String body = kept.body() == null ? "" : kept.body();
        response.setStatus(kept.status());
        if (!body.isEmpty()) {
            response.setContentType("application/json");
            response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
        }
    }
}
