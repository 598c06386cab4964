package touchstone.bench;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;

/** One person in front of a browser, with a clock inside the page. */
final class Visit implements AutoCloseable {
    /** An item whose keys act. */
    static final String ITEM = "fieldset[data-focused]";

    /** A row of the tracker with an item in it. */
    static final String ROW = "tbody tr[aria-rowindex]";

    /**
     * The clock in the page. {@code shown}: milliseconds from navigation to the frame after the first match. {@code arm}: waits
     * for a key, then for a change below the selector, then for the frame that shows it.
     */
    private static final String CLOCK = """
            (() => {
              const afterFrame = (done) => requestAnimationFrame(() => {
                const channel = new MessageChannel();
                channel.port1.onmessage = () => done(performance.now());
                channel.port2.postMessage(0);
              });
              const changes = { subtree: true, childList: true, attributes: true, characterData: true };
              let open = 0;
              let last = performance.now();
              const fetched = window.fetch;
              window.fetch = async (...asked) => {
                open++;
                try { return await fetched(...asked); } finally { open--; last = performance.now(); }
              };
              const clock = {
                shown: undefined,
                took: undefined,
                quiet: () => open === 0 && performance.now() - last > 60,
                watch(selector) {
                  const look = () => {
                    if (clock.shown !== undefined || !document.querySelector(selector)) return;
                    observer.disconnect();
                    afterFrame((now) => { clock.shown = now; });
                  };
                  const observer = new MutationObserver(look);
                  observer.observe(document, changes);
                  look();
                },
                arm(selector) {
                  clock.took = undefined;
                  let began;
                  window.addEventListener('keydown', (event) => { began ??= event.timeStamp; }, { capture: true, once: true });
                  const before = document.querySelector(selector)?.outerHTML;
                  const observer = new MutationObserver(() => {
                    if (began === undefined || document.querySelector(selector)?.outerHTML === before) return;
                    observer.disconnect();
                    afterFrame((now) => { clock.took = now - began; });
                  });
                  observer.observe(document.documentElement, changes);
                },
              };
              window.touchstonePace = clock;
            })();
            """;

    private final BrowserContext context;
    private final String url;
    private final Page page;

    Visit(BrowserContext context, String url, String person) {
        this.context = context;
        this.url = url;
        context.setDefaultTimeout(60_000);
        context.addInitScript(CLOCK);
        // The tour of the first visit would stand over the item.
        context.addInitScript("localStorage.setItem('touchstone.tour.labelling', 'seen')");
        signIn(person);
        this.page = context.newPage();
    }

    /** Signs in beside the page, so that its cache stays empty. */
    private void signIn(String person) {
        var request = context.request();
        request.get(url + "/api/v1/session");
        String token = context.cookies().stream()
                .filter(cookie -> cookie.name.equals("XSRF-TOKEN"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("");
        var reply = request.post(
                url + "/api/v1/session",
                RequestOptions.create()
                        .setHeader("X-XSRF-TOKEN", token)
                        .setData(Map.of("name", person, "password", Material.PASSWORD)));
        if (reply.status() != 200) {
            throw new IllegalStateException("signing in answered " + reply.status() + ": " + reply.text());
        }
    }

    /** Opens an address and waits until the selector matches. */
    Page open(String path, String selector) {
        page.navigate(url + path);
        page.locator(selector).first().waitFor();
        return page;
    }

    /** The same with an empty cache, timed in the page; gives the bytes that came over the wire. */
    long coldly(String path, String selector, Latencies times) {
        context.addInitScript("touchstonePace.watch(" + quoted(selector) + ")");
        page.navigate(url + path);
        page.waitForFunction("() => touchstonePace.shown !== undefined");
        times.add(nanos(page.evaluate("touchstonePace.shown")));
        return ((Number)
                        page.evaluate("['navigation', 'resource'].flatMap((kind) => performance.getEntriesByType(kind))"
                                + ".reduce((sum, one) => sum + one.transferSize, 0)"))
                .longValue();
    }

    /** Presses a key and times until what the selector finds has changed on the screen. */
    void timed(String key, String selector, Latencies times) {
        page.evaluate("selector => touchstonePace.arm(selector)", selector);
        page.keyboard().press(key);
        page.waitForFunction("() => touchstonePace.took !== undefined");
        times.add(nanos(page.evaluate("touchstonePace.took")));
    }

    /** Goes to an address within the page that is open, as a link does, and times until its rows are there. */
    void follow(String path, String selector, Latencies times) {
        page.evaluate("""
                ([path, selector]) => {
                  const before = document.querySelector(selector);
                  before?.setAttribute('data-before', '');
                  const began = performance.now();
                  touchstonePace.took = undefined;
                  const observer = new MutationObserver(() => {
                    const first = document.querySelector(selector);
                    const settled = !document.querySelector('[role=status]')?.textContent?.includes('…');
                    if (!first || !settled || performance.now() - began < 1) return;
                    observer.disconnect();
                    requestAnimationFrame(() => setTimeout(() => { touchstonePace.took = performance.now() - began; }));
                  });
                  observer.observe(document.documentElement, { subtree: true, childList: true, attributes: true, characterData: true });
                  history.pushState({}, '', path);
                  dispatchEvent(new PopStateEvent('popstate', { state: {} }));
                }
                """, java.util.List.of(path, selector));
        page.waitForFunction("() => touchstonePace.took !== undefined");
        times.add(nanos(page.evaluate("touchstonePace.took")));
    }

    private static long nanos(Object milliseconds) {
        return Math.round(((Number) milliseconds).doubleValue() * 1e6);
    }

    private static String quoted(String text) {
        return Material.JSON.writeValueAsString(text);
    }

    @Override
    public void close() {
        context.close();
    }
}
