package touchstone.server.platform.audit;

import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import touchstone.server.platform.Audit.Verification;

/** Goes through the seals in order and computes each again. */
final class Verifier {

    private final AuditStore store;
    private Seal before = Seal.BEGINNING;
    private long sealed;
    private @Nullable Long firstBroken;

    Verifier(AuditStore store) {
        this.store = store;
    }

    void check(Seal seal) {
        Chain chain = new Chain(before.hash());
        store.covered(seal.covers(), chain::add);
        sealed += chain.rows();
        boolean holds = seal.number() == before.number() + 1
                && chain.covers().equals(seal.covers())
                && MessageDigest.isEqual(chain.hash(), seal.hash());
        if (!holds && firstBroken == null) {
            firstBroken = seal.number();
        }
        before = seal;
    }

    Verification result() {
        String head = before.number() == 0 ? "" : HexFormat.of().formatHex(before.hash());
        return new Verification(
                firstBroken == null, before.number(), sealed, store.countRows() - sealed, firstBroken, head);
    }
}
