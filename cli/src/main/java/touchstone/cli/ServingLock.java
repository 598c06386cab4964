package touchstone.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import touchstone.server.platform.CannotStart;
import touchstone.server.platform.Home;

/** One server per home: held by the operating system as long as the process lives, however it ends. */
final class ServingLock implements AutoCloseable {
    private final FileChannel file;

    private ServingLock(FileChannel file) {
        this.file = file;
    }

    /**
     * Takes the home for this process.
     *
     * @throws CannotStart with the process and address of the server that has it
     */
    static ServingLock take(Home home, String address) {
        Path path = home.make().resolve("serving");
        try {
            FileChannel file = FileChannel.open(
                    path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            FileLock lock = file.tryLock();
            if (lock == null) {
                file.close();
                throw new CannotStart(
                        "home-in-use",
                        "Touchstone already serves " + home.folder() + " ("
                                + Files.readString(path).strip() + ").",
                        "Open that address, or end that process first, or choose another --home.");
            }
            String words = "process " + ProcessHandle.current().pid() + " at " + address + "\n";
            file.truncate(0);
            file.write(ByteBuffer.wrap(words.getBytes(StandardCharsets.UTF_8)));
            return new ServingLock(file);
        } catch (IOException failure) {
            throw new UncheckedIOException("the home " + home.folder() + " cannot be used", failure);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
