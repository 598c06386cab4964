package touchstone.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import touchstone.server.testing.TestHttp;
import touchstone.server.testing.TestServer;

/** Reading changes nothing: after every GET of the contract by everybody, each row is the very version that it was. */
class GetsNeverWriteTest {

    /**
     * When a token was last used is noted at its door, at most once a minute; that is no work of the route behind it. Exports are
     * written down in the audit trail, which is looked at apart; its seals are made by the clock.
     */
    private static final Set<String> APART = Set.of("access_token", "session", "audit", "audit_seal");

    @Test
    void noGetOfTheContractTouchesARow() {
        try (TestServer server = TestServer.start()) {
            World.make(server);
            Operations operations = new Operations(server.bean(RequestMappingHandlerMapping.class));
            List<String> reads = operations.all().stream()
                    .filter(operation -> operation.startsWith("GET ") && !operation.endsWith("/events"))
                    .map(operation -> operation.substring("GET ".length()))
                    .toList();
            assertThat(reads).hasSizeGreaterThan(25);
            long last = server.sql()
                    .sql("SELECT max(id) FROM audit")
                    .query(Long.class)
                    .single();
            for (String name : List.of("ann", "rev", "man", "pow")) {
                TestHttp reader = server.as(World.token(name));
                Map<String, String> before = versions(server.sql());
                for (String path : reads) {
                    for (String address : Addresses.of(path)) {
                        assertThat(reader.get(address).status()).as(address).isNotEqualTo(500);
                    }
                }
                assertThat(versions(server.sql())).as("what %s reads", name).isEqualTo(before);
            }
            assertThat(server.sql()
                            .sql("SELECT DISTINCT action FROM audit WHERE id > :last")
                            .param("last", last)
                            .query((row, number) -> row.getString(1))
                            .list())
                    .as("that data left the house is written down, and nothing else")
                    .containsExactly("exchange.export");
        }
    }

    /** Per table, which version of which row there is: a write that changes nothing makes a new version too. */
    private static Map<String, String> versions(JdbcClient sql) {
        List<String> tables = sql.sql("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'"
                        + " AND table_type = 'BASE TABLE' ORDER BY 1")
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
        assertThat(tables).contains("item", "assignment", "watermark", "job", "idempotency");
        return tables.stream()
                .filter(table -> !APART.contains(table))
                .collect(Collectors.toMap(
                        table -> table,
                        table -> String.valueOf(sql.sql(
                                        "SELECT coalesce(string_agg(ctid::text || xmin::text, ' ' ORDER BY ctid), '') FROM \""
                                                + table + "\"")
                                .query(String.class)
                                .single()),
                        (one, other) -> one,
                        TreeMap::new));
    }
}
