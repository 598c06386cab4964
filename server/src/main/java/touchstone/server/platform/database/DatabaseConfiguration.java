package touchstone.server.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import touchstone.server.platform.Home;
import touchstone.server.platform.PlatformSettings;

/** Gives the rooms their connections: rows through the pool, migrations as the owner of the tables. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    private static final int CONNECTIONS = 20;
    // 200 people who all submit at once on two cores wait for their turn for about five seconds at most; longer means
    // trouble.
    private static final long WAIT_MS = 10_000;

    @Bean
    Home home(PlatformSettings settings) {
        return new Home(settings.home());
    }

    @Bean(destroyMethod = "close")
    Database database(Home home, Environment environment) {
        return Database.open(home, named(environment, List.of(Database.URL_VARIABLE, Database.OWNER_URL_VARIABLE)));
    }

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(Database database, Environment environment) {
        return pool(
                database.access().app(),
                environment.getProperty("touchstone.database.connections", Integer.class, CONNECTIONS));
    }

    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource ownerDataSource(Database database) {
        Login owner = database.access().owner();
        return new DriverManagerDataSource(owner.url(), owner.user(), owner.password());
    }

    // Each room numbers its own migrations, so a later one of an early room comes after the first ones of all.
    @Bean
    FlywayConfigurationCustomizer migrationsOfRooms() {
        return flyway -> flyway.locations("classpath:db/migration").outOfOrder(true);
    }

    /** A pool that refuses after a while instead of letting a queue grow inside it without end. */
    static HikariDataSource pool(Login login, int connections) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("database");
        config.setJdbcUrl(login.url());
        if (!login.user().isEmpty()) config.setUsername(login.user());
        if (!login.password().isEmpty()) config.setPassword(login.password());
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(Math.min(2, connections));
        config.setConnectionTimeout(WAIT_MS);
        config.addDataSourceProperty("ApplicationName", "touchstone");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        // The same few statements come again and again: not one of them is read anew.
        config.addDataSourceProperty("prepareThreshold", "1");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        return new HikariDataSource(config);
    }

    private static Map<String, String> named(Environment environment, List<String> names) {
        Map<String, String> found = new HashMap<>();
        for (String name : names) {
            String value = environment.getProperty(name);
            if (value != null) found.put(name, value);
        }
        return found;
    }
}
