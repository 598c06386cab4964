package touchstone.server.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.UUID;

/** Files under our own ids; a user's file name is only ever a label beside them. */
public interface Storage {

    /** Writes the file whole: it appears when everything is written and on disk, or not at all. */
    void write(UUID id, Content content) throws IOException;

    /** Opens the file for reading; the caller closes it. */
    InputStream read(UUID id) throws IOException;

    /** Whether the file is there. */
    boolean exists(UUID id);

    /** The file's size in bytes. */
    long size(UUID id) throws IOException;

    /** Removes the file if it is there. */
    void delete(UUID id) throws IOException;

    /** What is written. */
    @FunctionalInterface
    interface Content {

        /** Writes everything to the stream, which the storage closes. */
        void writeTo(OutputStream out) throws IOException;
    }
}
