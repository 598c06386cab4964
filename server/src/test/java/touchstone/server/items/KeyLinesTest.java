package touchstone.server.items;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyLinesTest {
    @Test
    void everyOneOfManyKeysKeepsItsFirstLine() {
        KeyLines lines = new KeyLines();
        for (int line = 1; line <= 20_000; line++) {
            assertThat(lines.firstLine("key-" + line, line)).isEqualTo(line);
        }
        for (int line = 1; line <= 20_000; line++) {
            assertThat(lines.firstLine("key-" + line, 30_000 + line)).isEqualTo(line);
        }
    }

    @Test
    void keysThatLookAlikeAreDifferent() {
        KeyLines lines = new KeyLines();
        assertThat(lines.firstLine("\u00e9", 1)).isEqualTo(1);
        assertThat(lines.firstLine("e\u0301", 2)).isEqualTo(2);
        assertThat(lines.firstLine("\u00c9", 3)).isEqualTo(3);
    }
}
