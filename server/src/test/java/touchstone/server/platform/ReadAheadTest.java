package touchstone.server.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReadAheadTest {
    private static final int MANY = 10_000;
    private static final int PORTION = 7;

    @Test
    void allIsUsedInOrder() {
        List<Integer> used = new ArrayList<>();
        ReadAhead.through(PORTION, numbers(), used::add);
        assertThat(used).isEqualTo(IntStream.range(0, MANY).boxed().toList());
    }

    @Test
    void readingGoesOnWhileSomethingIsUsedButNotFarAhead() {
        AtomicInteger read = new AtomicInteger();
        CountDownLatch goneOn = new CountDownLatch(2 * PORTION);
        List<Integer> ahead = new ArrayList<>();
        ReadAhead.<Integer>through(
                PORTION,
                taker -> IntStream.range(0, MANY).forEach(number -> {
                    read.set(number);
                    goneOn.countDown();
                    taker.accept(number);
                }),
                number -> {
                    await(goneOn);
                    ahead.add(read.get() - number);
                });
        assertThat(ahead).hasSize(MANY).allMatch(distance -> distance <= 6 * PORTION);
    }

    @Test
    void aUseThatFailsStopsTheReaderAndSaysWhy() {
        AtomicInteger read = new AtomicInteger();
        List<Integer> used = new ArrayList<>();
        assertThatThrownBy(() -> ReadAhead.<Integer>through(
                        PORTION,
                        taker -> IntStream.iterate(0, number -> number + 1).forEach(number -> {
                            read.set(number);
                            taker.accept(number);
                        }),
                        number -> {
                            if (number == 100) {
                                throw new IllegalArgumentException("the reader's end is gone");
                            }
                            used.add(number);
                        }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the reader's end is gone");
        assertThat(used).hasSize(100);
    }

    @Test
    void aReaderThatFailsSaysWhyAfterWhatItReadIsUsed() {
        List<Integer> used = new ArrayList<>();
        assertThatThrownBy(() -> ReadAhead.<Integer>through(
                        PORTION,
                        taker -> {
                            numbers().accept(taker);
                            throw new IllegalStateException("the database is gone");
                        },
                        used::add))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the database is gone");
        assertThat(used).hasSize(MANY - MANY % PORTION);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static Consumer<Consumer<Integer>> numbers() {
        return taker -> IntStream.range(0, MANY).forEach(taker::accept);
    }
}
