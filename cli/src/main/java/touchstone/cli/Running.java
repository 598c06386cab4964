package touchstone.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import touchstone.server.TouchstoneServer;
import touchstone.server.platform.CannotStart;
import touchstone.server.platform.Home;

/**
 * One server in this process, from the first line on the screen to the last.
 *
 * @param place   where it listens
 * @param home    where it keeps its things
 * @param prepare what happens between ready and told
 */
record Running(Place place, Home home, Prepare prepare) {

    /** Something to do with a server that is ready; its lines are shown to the person who started it. */
    @FunctionalInterface
    interface Prepare {
        Prepare NOTHING = _ -> List.of();

        List<String> with(ConfigurableApplicationContext server);
    }

    /** Starts, tells where it is, and waits; the exit code says whether it ever ran. */
    int untilStopped() {
        try (ServingLock lock = ServingLock.take(home, place.address())) {
            Ports.requireFree(place.bind, place.port);
            System.out.println("Touchstone is starting; its home is " + home.folder());
            CountDownLatch ended = new CountDownLatch(1);
            ConfigurableApplicationContext server = start();
            server.addApplicationListener(event -> {
                if (event instanceof ContextClosedEvent) ended.countDown();
            });
            List<String> said = prepare.with(server);
            tell(said);
            ended.await();
            return 0;
        } catch (CannotStart refusal) {
            return refused(refusal);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return 1;
        } catch (RuntimeException failure) {
            return causeOf(failure).map(this::refused).orElseGet(() -> failed(failure));
        }
    }

    private ConfigurableApplicationContext start() {
        SpringApplication application = new SpringApplication(TouchstoneServer.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        List<String> settings = new ArrayList<>(List.of(
                "--server.port=" + place.port,
                "--server.address=" + place.bind,
                "--touchstone.home=" + home.folder(),
                "--logging.file.name=" + home.logs().resolve("touchstone.log"),
                "--logging.threshold.console=OFF",
                "--server.shutdown=graceful",
                "--spring.lifecycle.timeout-per-shutdown-phase=10s"));
        // Behind a proxy people reach the server under another name, which only they can know.
        if (System.getenv("TOUCHSTONE_URL") == null) settings.add("--touchstone.url=" + place.address());
        return application.run(settings.toArray(String[]::new));
    }

    private void tell(List<String> said) {
        System.out.println();
        System.out.println("  Touchstone is ready:  " + place.address());
        for (String line : said) System.out.println("  " + line);
        System.out.println();
        System.out.println(
                "  Ctrl-C ends it; nothing is lost. The log is " + home.logs().resolve("touchstone.log"));
        System.out.flush();
    }

    private int refused(CannotStart refusal) {
        System.err.println("Touchstone cannot start: " + refusal.getMessage());
        System.err.println("What to do: " + refusal.next() + "  [" + refusal.code() + "]");
        return 1;
    }

    private int failed(RuntimeException failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) cause = cause.getCause();
        System.err.println("Touchstone cannot start: " + cause.getMessage());
        System.err.println("The whole story is in " + home.logs().resolve("touchstone.log"));
        return 1;
    }

    private static Optional<CannotStart> causeOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause())
            if (cause instanceof CannotStart refusal) return Optional.of(refusal);
        return Optional.empty();
    }
}
