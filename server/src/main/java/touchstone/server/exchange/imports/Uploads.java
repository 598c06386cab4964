package touchstone.server.exchange.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.springframework.stereotype.Component;
import touchstone.server.exchange.ExchangeProblem;
import touchstone.server.platform.CommonProblem;
import touchstone.server.platform.Ids;
import touchstone.server.platform.JobContext;
import touchstone.server.platform.Refused;
import touchstone.server.platform.Storage;

/** Files on their way into an import: kept from the upload until the job has ended. */
@Component
class Uploads {
    /** The largest file that is taken, in bytes. */
    static final long LARGEST = 10L << 30;

    private final Storage storage;
    private final Ids ids;

    Uploads(Storage storage, Ids ids) {
        this.storage = storage;
        this.ids = ids;
    }

    /** What is done with a file. */
    @FunctionalInterface
    interface Use {
        ImportOutcome with(ProblemList problems) throws IOException;
    }

    /** Keeps what is sent. */
    UUID keep(InputStream sent) throws IOException {
        UUID id = ids.random();
        storage.write(id, out -> copy(sent, out));
        return id;
    }

    /** Reads a kept file, unpacked when it is packed with gzip; the caller closes it. */
    InputStream read(UUID file) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(storage.read(file));
        bytes.mark(2);
        boolean packed = bytes.read() == 0x1F && bytes.read() == 0x8B;
        bytes.reset();
        return packed ? new GZIPInputStream(bytes, 1 << 16) : bytes;
    }

    /** Does an import, keeps the exact list of its problems, and lets go of the file once everything has ended well. */
    ImportOutcome use(UUID file, JobContext context, Use use) throws IOException {
        if (!storage.exists(file)) {
            throw new Refused(ExchangeProblem.UPLOAD_GONE);
        }
        try (ProblemList problems = new ProblemList()) {
            ImportOutcome outcome = use.with(problems);
            problems.keep(storage, ProblemList.idFor(context.job()));
            storage.delete(file);
            return outcome;
        }
    }

    private static void copy(InputStream sent, OutputStream out) throws IOException {
        byte[] buffer = new byte[1 << 16];
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
