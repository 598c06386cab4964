package touchstone.cli.measures;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import touchstone.measures.consensus.Consensus;
import touchstone.measures.crowd.CrowdLabels;

/** Writes the consensus of millions of items as CSV without making a string for each. */
final class ConsensusWriter {

    static final List<String> HEADER = List.of("item", "label", "confidence");
    private static final int DIGITS = 6;
    private static final int SCALE = 1_000_000;
    private static final int BUFFER = 1 << 16;

    private final Consensus consensus;
    private final CrowdLabels crowd;
    private final byte[][] labels;
    private byte[] bytes = new byte[BUFFER * 2];
    private int used;

    ConsensusWriter(Consensus consensus) {
        this.consensus = consensus;
        crowd = consensus.crowd();
        labels = new byte[crowd.classes()][];
        for (int label = 0; label < labels.length; label++) {
            labels[label] = (Output.quoted(crowd.className(label)) + ",").getBytes(StandardCharsets.UTF_8);
        }
    }

    /** The rows as values, for tables. */
    static Iterator<List<Object>> rows(Consensus consensus) {
        CrowdLabels crowd = consensus.crowd();
        return IntStream.range(0, crowd.items())
                .mapToObj(item -> List.<Object>of(
                        crowd.itemName(item),
                        crowd.className(consensus.best(item)),
                        Math.round(consensus.confidence(item) * SCALE) / (double) SCALE))
                .iterator();
    }

    /** Writes header and rows, and leaves the target open. */
    void write(OutputStream target) throws IOException {
        put((String.join(",", HEADER) + "\n").getBytes(StandardCharsets.UTF_8));
        for (int item = 0; item < crowd.items(); item++) {
            name(item);
            int best = consensus.best(item);
            put(labels[best]);
            number(consensus.probability(item, best));
            bytes[used++] = '\n';
            if (used >= BUFFER) {
                target.write(bytes, 0, used);
                used = 0;
            }
        }
        target.write(bytes, 0, used);
        used = 0;
        target.flush();
    }

    private void name(int item) {
        int length = crowd.itemNames().length(item);
        room(length + 1);
        int end = crowd.itemNames().copy(item, bytes, used);
        for (int place = used; place < end; place++) {
            byte sign = bytes[place];
            if (sign == ',' || sign == '"' || sign == '\n' || sign == '\r') {
                put((Output.quoted(crowd.itemName(item)) + ",").getBytes(StandardCharsets.UTF_8));
                return;
            }
        }
        used = end;
        bytes[used++] = ',';
    }

    /** Six digits after the point, without the zeros at the end. */
    private void number(double probability) {
        int scaled = (int) Math.round(probability * SCALE);
        bytes[used++] = (byte) ('0' + scaled / SCALE);
        bytes[used++] = '.';
        int rest = scaled % SCALE;
        int first = used;
        for (int digit = DIGITS - 1; digit >= 0; digit--) {
            bytes[first + digit] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        used += DIGITS;
        while (used > first + 1 && bytes[used - 1] == '0') {
            used--;
        }
    }

    private void put(byte[] text) {
        room(text.length);
        System.arraycopy(text, 0, bytes, used, text.length);
        used += text.length;
    }

    private void room(int more) {
        if (used + more + 64 > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, used + more + 64));
        }
    }
}
