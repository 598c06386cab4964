package touchstone.server.platform.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import touchstone.server.platform.Home;
import touchstone.server.platform.Ids;
import touchstone.server.platform.Storage;

/** A stored file is there whole or not at all, under an id of ours, and for us alone. */
class FolderStorageTest {
    private static final UUID FILE = UUID.fromString("0a000000-0000-4000-8000-000000000001");

    @TempDir
    Path folder;

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private Storage storage;

    @BeforeEach
    void open() {
        context.registerBean(Home.class, () -> new Home(folder.resolve("home")));
        context.registerBean(SecureRandom.class, () -> new SecureRandom());
        context.registerBean(Clock.class, Clock::systemUTC);
        context.register(Ids.class, FolderStorage.class);
        context.refresh();
        storage = context.getBean(Storage.class);
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void whatWasWrittenIsReadAgain() throws IOException {
        storage.write(FILE, out -> out.write("one".getBytes(UTF_8)));
        assertThat(text()).isEqualTo("one");
        assertThat(storage.size(FILE)).isEqualTo(3);
        storage.write(FILE, out -> out.write("other".getBytes(UTF_8)));
        assertThat(text()).isEqualTo("other");
    }

    @Test
    void aFileThatBreaksOffLeavesNothingAndTheOneBeforeStays() throws IOException {
        assertThatThrownBy(() -> storage.write(FILE, out -> {
                    out.write("half".getBytes(UTF_8));
                    throw new IOException("cut");
                }))
                .isInstanceOf(IOException.class);
        assertThat(storage.exists(FILE)).isFalse();
        assertThat(files()).isEmpty();

        storage.write(FILE, out -> out.write("whole".getBytes(UTF_8)));
        assertThatThrownBy(() -> storage.write(FILE, out -> {
                    out.write("half".getBytes(UTF_8));
                    throw new IllegalStateException("cut");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(text()).isEqualTo("whole");
        assertThat(files()).hasSize(1);
    }

    @Test
    void whatIsRemovedIsGoneAndRemovingTwiceIsNoFault() throws IOException {
        storage.write(FILE, out -> out.write("one".getBytes(UTF_8)));
        storage.delete(FILE);
        storage.delete(FILE);
        assertThat(storage.exists(FILE)).isFalse();
        assertThatThrownBy(() -> storage.read(FILE).close()).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void nobodyElseOnTheMachineMayLookInside() throws IOException {
        storage.write(FILE, out -> out.write("one".getBytes(UTF_8)));
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(folder.resolve("home").resolve("files"))))
                .isEqualTo("rwx------");
    }

    private String text() throws IOException {
        try (InputStream in = storage.read(FILE)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
