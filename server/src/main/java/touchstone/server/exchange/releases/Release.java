package touchstone.server.exchange.releases;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * A frozen data set.
 *
 * @param number counts up within the project
 * @param hash SHA-256 of the manifest's bytes: the same data gives the same hash
 * @param items how many items it holds
 * @param manifest names, sizes and hashes of its files, and what it was made of
 */
record Release(
        @JsonIgnore UUID id,
        int number,
        String title,
        String hash,
        long items,
        UUID createdBy,
        Instant createdAt,
        JsonNode manifest) {}
