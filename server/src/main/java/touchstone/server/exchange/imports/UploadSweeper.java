package touchstone.server.exchange.imports;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import touchstone.server.platform.Storage;

/** Removes uploads whose import has ended, well, badly or by being cancelled, and those that never became an import. */
@Component
class UploadSweeper {
    private static final int AT_ONCE = 100;

    private final UploadStore store;
    private final Storage storage;

    UploadSweeper(UploadStore store, Storage storage) {
        this.store = store;
        this.storage = storage;
    }

    /** The row goes last: whatever stops this on the way, the next look finds it again. */
    @Scheduled(fixedDelay = 60_000, initialDelay = 5_000)
    void sweep() throws IOException {
        List<UUID> unneeded = store.unneeded(AT_ONCE);
        for (UUID upload : unneeded) {
            storage.delete(upload);
            store.forget(upload);
        }
    }
}
