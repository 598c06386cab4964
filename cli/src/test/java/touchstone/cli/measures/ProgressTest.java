package touchstone.cli.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import touchstone.measures.Waiting;

/** What a person at a terminal hears of long work; everything else hears nothing. */
class ProgressTest {

    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
    private final AtomicLong nanoseconds = new AtomicLong();

    private Progress progress() {
        return new Progress(new PrintStream(heard, true, StandardCharsets.UTF_8), nanoseconds::get);
    }

    private String heard() {
        return heard.toString(StandardCharsets.UTF_8);
    }

    @Test
    void longWorkIsToldAndItsLineGoesAway() throws Exception {
        Progress progress = progress();
        Integer result = Waiting.with(progress, () -> {
            Waiting.step("rounds", 1, 100);
            nanoseconds.set(600_000_000L);
            Waiting.step("rounds", 2, 100);
            nanoseconds.addAndGet(1_000);
            Waiting.step("rounds", 3, 100);
            return 7;
        });
        assertThat(result).isEqualTo(7);
        assertThat(heard()).isEqualTo("\r\u001b[Krounds: 2 of at most 100");
        progress.done();
        assertThat(heard()).endsWith("100\r\u001b[K");
    }

    @Test
    void shortWorkIsQuiet() throws Exception {
        Progress progress = progress();
        Waiting.with(progress, () -> {
            Waiting.step("rounds", 1, 2);
            return 0;
        });
        progress.done();
        assertThat(heard()).isEmpty();
    }

    @Test
    void withoutAListenerStepsAreSilent() {
        Waiting.step("rounds", 1, 2);
        assertThat(heard()).isEmpty();
    }

    @Test
    void aPipeIsReadAsItIs() {
        InputStream stream = new ByteArrayInputStream(new byte[3]);
        assertThat(Terminal.talk()).isFalse();
        assertThat(Progress.reading("file", 3, stream)).isSameAs(stream);
    }

    @Test
    void readingTellsTheShareOfAFile() throws Exception {
        Progress progress = progress();
        InputStream stream =
                progress.counted("Reading a.csv", 4_000_000, new ByteArrayInputStream(new byte[4_000_000]));
        assertThat(stream.read(new byte[1_000_000])).isEqualTo(1_000_000);
        nanoseconds.set(600_000_000L);
        assertThat(stream.read(new byte[1_000_000])).isEqualTo(1_000_000);
        assertThat(heard()).endsWith("Reading a.csv: 50 % (2.0 MB)");
        stream.readAllBytes();
        stream.close();
        assertThat(heard()).endsWith("\r\u001b[K");
    }
}
