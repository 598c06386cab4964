package touchstone.server.assignments;

import java.util.Optional;

/**
 * A locked seat with what its holder saw.
 *
 * @param predictions JSON list of {@code {id, answers}}: what models proposed; empty when nothing was shown
 */
public record SeatWithMaterial(Seat seat, Material material, Optional<String> predictions) {}
