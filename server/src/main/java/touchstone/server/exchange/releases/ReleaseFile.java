package touchstone.server.exchange.releases;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** The files of a release. */
enum ReleaseFile {
    DATA_LINES("data.jsonl", "application/jsonl", true),
    DATA_TABLE("data.csv", "text/csv;charset=utf-8", true),
    OUTPUT_MANIFEST("output.manifest", "application/jsonl", false),
    RUBRIC("rubric.json", "application/json", false),
    GUIDELINES("guidelines.md", "text/markdown;charset=utf-8", false),
    MANIFEST("manifest.json", "application/json", false);

    private final String fileName;
    private final String type;
    private final boolean namesPeople;

    ReleaseFile(String fileName, String type, boolean namesPeople) {
        this.fileName = fileName;
        this.type = type;
        this.namesPeople = namesPeople;
    }

    String fileName() {
        return fileName;
    }

    String type() {
        return type;
    }

    /** Whether it says who did what, which an observer does not learn. */
    boolean namesPeople() {
        return namesPeople;
    }

    static Optional<ReleaseFile> named(String fileName) {
        return Arrays.stream(values())
                .filter(file -> file.fileName.equals(fileName))
                .findFirst();
    }

    /** Where a file with this content is stored: the same content is stored once. */
    static UUID storageId(byte[] sha256) {
        return UUID.nameUUIDFromBytes(sha256);
    }
}
