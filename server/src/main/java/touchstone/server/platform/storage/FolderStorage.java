package touchstone.server.platform.storage;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.springframework.stereotype.Component;
import touchstone.server.platform.Home;
import touchstone.server.platform.Ids;
import touchstone.server.platform.Storage;

/** Files in folders of the home, spread by the first two characters of their ids. */
@Component
class FolderStorage implements Storage {

    private final Home home;
    private final Ids ids;

    FolderStorage(Home home, Ids ids) {
        this.home = home;
        this.ids = ids;
    }

    @Override
    public void write(UUID id, Content content) throws IOException {
        Path target = path(id);
        Files.createDirectories(target.getParent());
        Path part = target.resolveSibling(ids.random() + ".part");
        try {
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
                content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    @Override
    public InputStream read(UUID id) throws IOException {
        return Files.newInputStream(path(id));
    }

    @Override
    public boolean exists(UUID id) {
        return Files.exists(path(id));
    }

    @Override
    public long size(UUID id) throws IOException {
        return Files.size(path(id));
    }

    @Override
    public void delete(UUID id) throws IOException {
        Files.deleteIfExists(path(id));
    }

    private Path path(UUID id) {
        String name = id.toString();
        return home.room("files").resolve(name.substring(0, 2)).resolve(name);
    }
}
