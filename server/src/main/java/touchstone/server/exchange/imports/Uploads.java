package touchstone.server.exchange.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.UUID;
import org.springframework.stereotype.Component;
import touchstone.server.exchange.ExchangeProblem;
import touchstone.server.platform.CommonProblem;
import touchstone.server.platform.Ids;
import touchstone.server.platform.JobContext;
import touchstone.server.platform.Refused;
import touchstone.server.platform.Storage;

/** Files on their way into an import: kept from the upload until the job has ended, then swept away. */
@Component
class Uploads {
    /** The largest file that is taken, in bytes, packed or unpacked. */
    static final long LARGEST = 10L << 30;

    private static final int BUFFER = 1 << 16;

    private final Storage storage;
    private final UploadStore store;
    private final Ids ids;

    Uploads(Storage storage, UploadStore store, Ids ids) {
        this.storage = storage;
        this.store = store;
        this.ids = ids;
    }

    /** What is done with a file. */
    @FunctionalInterface
    interface Use {
        ImportOutcome with(ProblemList problems) throws IOException;
    }

    /** Keeps what is sent, unless its first bytes say that it cannot hold rows. */
    UUID keep(InputStream sent) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(sent, BUFFER);
        if (Signatures.isForeign(bytes)) {
            throw new Refused(ExchangeProblem.UPLOAD_NOT_ROWS);
        }
        UUID id = ids.random();
        store.begin(id);
        try {
            storage.write(id, out -> copy(bytes, out));
        } catch (IOException | RuntimeException stopped) {
            store.forget(id);
            throw stopped;
        }
        return id;
    }

    /** Says which job uses a file: it stays until that job has ended. */
    void belongs(UUID file, UUID job) {
        store.belongs(file, job);
    }

    /** Reads a kept file, unpacked when it is packed with gzip; the caller closes it. */
    InputStream read(UUID file) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(storage.read(file), BUFFER);
        if (!Signatures.isGzip(bytes)) {
            return bytes;
        }
        BufferedInputStream unpacked = new BufferedInputStream(new Unpacked(bytes), BUFFER);
        if (Signatures.isForeign(unpacked) || Signatures.isGzip(unpacked)) {
            unpacked.close();
            throw new UnusableUpload(ExchangeProblem.UPLOAD_NOT_ROWS);
        }
        return unpacked;
    }

    /** Does an import with a list for its problems. */
    ImportOutcome use(UUID file, JobContext context, Use use) throws IOException {
        if (!storage.exists(file)) {
            throw new Refused(ExchangeProblem.UPLOAD_GONE);
        }
        try (ProblemList problems = new ProblemList(storage, context.job())) {
            return use.with(problems);
        } catch (UnusableUpload unusable) {
            throw unusable.refused();
        } catch (RuntimeException thrown) {
            throw UnusableUpload.refusal(thrown);
        }
    }

    private static void copy(InputStream sent, OutputStream out) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long total = 0;
        for (int n = sent.read(buffer); n >= 0; n = sent.read(buffer)) {
            total += n;
            if (total > LARGEST) {
                throw new Refused(CommonProblem.TOO_LARGE);
            }
            out.write(buffer, 0, n);
        }
    }
}
