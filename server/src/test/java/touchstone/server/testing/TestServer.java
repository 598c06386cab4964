package touchstone.server.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import touchstone.server.TouchstoneServer;

/**
 * The whole server on a free port with a database of its own, reached as users reach it: over HTTP. Its first owner has the
 * token {@link #OWNER}.
 */
public final class TestServer implements AutoCloseable {

    /** The token of the person named {@code owner}. */
    public static final String OWNER = "tsp_the-first-owner-of-the-test-server";

    private final TestDatabase database;
    private final boolean ownsDatabase;
    private final ConfigurableApplicationContext context;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private TestServer(TestDatabase database, boolean ownsDatabase, ConfigurableApplicationContext context) {
        this.database = database;
        this.ownsDatabase = ownsDatabase;
        this.context = context;
    }

    /** Starts a server with a fresh database and, if given, further configuration classes of the test. */
    public static TestServer start(Class<?>... further) {
        return start(TestDatabase.fresh(), true, Map.of(), further);
    }

    /** Starts a server on this database, which the caller closes. */
    public static TestServer on(TestDatabase database, Map<String, Object> settings, Class<?>... further) {
        return start(database, false, settings, further);
    }

    private static TestServer start(
            TestDatabase database, boolean ownsDatabase, Map<String, Object> settings, Class<?>... further) {
        List<Class<?>> classes = new ArrayList<>(List.of(TouchstoneServer.class));
        classes.addAll(List.of(further));
        Map<String, Object> properties = new HashMap<>(database.environment());
        properties.put("server.port", "0");
        properties.put("server.address", "127.0.0.1");
        properties.put("touchstone.home", home());
        properties.put("touchstone.database.connections", "6");
        properties.put("TOUCHSTONE_BOOTSTRAP_TOKEN", OWNER);
        properties.put("spring.main.allow-bean-definition-overriding", "true");
        properties.putAll(settings);
        SpringApplication application = new SpringApplication(classes.toArray(Class<?>[]::new));
        application.setDefaultProperties(properties);
        application.setRegisterShutdownHook(false);
        return new TestServer(database, ownsDatabase, application.run());
    }

    /** Speaks to the server without signing in. */
    public TestHttp http() {
        return new TestHttp(port(), client);
    }

    /** Speaks to the server with this token. */
    public TestHttp as(String token) {
        return http().with("Authorization", "Bearer " + token);
    }

    /** Speaks to the server as its first owner. */
    public TestHttp asOwner() {
        return as(OWNER);
    }

    /** The port on the loopback address. */
    public int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** A part of the running server, for what cannot be asked over HTTP. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** SQL on the server's database. */
    public JdbcClient sql() {
        return database.jdbc();
    }

    @Override
    public void close() {
        client.shutdownNow();
        context.close();
        if (ownsDatabase) {
            database.close();
        }
    }

    private static Path home() {
        try {
            return Files.createTempDirectory("touchstone-test-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
