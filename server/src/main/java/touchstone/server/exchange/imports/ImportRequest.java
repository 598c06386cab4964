package touchstone.server.exchange.imports;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.formats.Encoding;

/**
 * What is to be imported.
 *
 * @param file the stored upload
 * @param encoding the encoding asked for, if any
 * @param dryRun only try it and show what would come of it
 * @param changed what happens to rows whose item is there with other content
 */
public record ImportRequest(
        UUID file, FileFormat format, @Nullable Encoding encoding, boolean dryRun, ChangedItems changed) {}
