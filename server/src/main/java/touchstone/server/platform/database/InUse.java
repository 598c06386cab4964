package touchstone.server.platform.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Says to other processes that this one uses the server: a shared lock that the operating system lets go of even when
 * the process is killed.
 */
final class InUse {
    private final FileChannel file;
    private final FileLock lock;

    private InUse(FileChannel file, FileLock lock) {
        this.file = file;
        this.lock = lock;
    }

    static InUse by(Path folder) throws IOException {
        FileChannel file = open(folder.resolve("in-use"));
        return new InUse(file, file.lock(0, Long.MAX_VALUE, true));
    }

    /** Ends the use; true when no other process uses the server. */
    boolean end() throws IOException {
        lock.release();
        try (file;
                FileLock alone = file.tryLock()) {
            return alone != null;
        }
    }

    /** Lets one process at a time start, stop or restart the server; close the channel to let go. */
    static FileChannel turn(Path folder) throws IOException {
        FileChannel file = open(folder.resolve("turn"));
        file.lock();
        return file;
    }

    private static FileChannel open(Path path) throws IOException {
        return FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }
}
