package org.plimsoll.planner;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FilesAtOnceTest {
    private static final List<Integer> FILES = IntStream.range(0, 40).boxed().toList();

    @Test
    void resultsComeInTheOrderOfTheFilesOnTheThreadOfTheCaller() {
        for (int threads = 1; threads <= 8; threads++) {
            List<String> taken = new ArrayList<>();
            Set<Thread> takers = Collections.newSetFromMap(new java.util.IdentityHashMap<>());
            new FilesAtOnce<Integer, String>(FILES, file -> file % 7 == 3, (file, share) -> slowly(file))
                    .inOrder(threads, result -> {
                        taken.add(result);
                        takers.add(Thread.currentThread());
                    });
            assertThat(taken).isEqualTo(FILES.stream().map(String::valueOf).toList());
            assertThat(takers).containsExactly(Thread.currentThread());
        }
    }

    /** Later files are done earlier. */
    private static String slowly(int file) {
        try {
            TimeUnit.MILLISECONDS.sleep(5 - file % 5);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return String.valueOf(file);
    }

    @Test
    void asManyFilesAsThreadsAreReadAtTheSameTime() {
        CountDownLatch three = new CountDownLatch(3);
        AtomicInteger met = new AtomicInteger();
        new FilesAtOnce<Integer, Integer>(List.of(1, 2, 3), file -> false, (file, share) -> {
                    three.countDown();
                    met.addAndGet(await(three) ? 1 : 0);
                    return file;
                })
                .inOrder(3, result -> {});
        assertThat(met).hasValue(3);
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            return false;
        }
    }

    @Test
    void aFileThatKeepsAllThreadsBusyIsReadAlone() {
        AtomicInteger reading = new AtomicInteger();
        List<Integer> together = Collections.synchronizedList(new ArrayList<>());
        new FilesAtOnce<Integer, Integer>(FILES, file -> file % 5 == 0, (file, share) -> {
                    int now = reading.incrementAndGet();
                    slowly(file);
                    if (file % 5 == 0) {
                        together.add(now);
                        assertThat(share).isEqualTo(4);
                    }
                    reading.decrementAndGet();
                    return file;
                })
                .inOrder(4, result -> {});
        assertThat(together).hasSize(8).containsOnly(1);
    }

    @Test
    void fewFilesShareAllThreads() {
        List<Integer> shares = Collections.synchronizedList(new ArrayList<>());
        new FilesAtOnce<Integer, Integer>(List.of(1, 2), file -> false, (file, share) -> {
                    shares.add(share);
                    return file;
                })
                .inOrder(8, result -> {});
        assertThat(shares).containsExactlyInAnyOrder(4, 8);
        shares.clear();
        new FilesAtOnce<Integer, Integer>(List.of(1), file -> false, (file, share) -> {
                    shares.add(share);
                    return file;
                })
                .inOrder(8, result -> {});
        assertThat(shares).containsExactly(8);
    }

    @Test
    void onlyAFewMoreFilesThanThreadsAreAheadOfTheirTurn() {
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        List<Integer> ahead = new ArrayList<>();
        new FilesAtOnce<Integer, Integer>(FILES, file -> false, (file, share) -> {
                    begun.incrementAndGet();
                    return file;
                })
                .inOrder(3, result -> {
                    slowly(0);
                    ahead.add(begun.get() - taken.getAndIncrement());
                });
        assertThat(Collections.max(ahead)).isBetween(2, 6);
    }

    @Test
    void aFailureEndsReadingWhenItsTurnComes() {
        List<Integer> taken = new ArrayList<>();
        FilesAtOnce<Integer, Integer> files = new FilesAtOnce<>(FILES, file -> false, (file, share) -> {
            if (file == 6) {
                throw new CancellationException("enough");
            }
            return file;
        });
        assertThatThrownBy(() -> files.inOrder(4, taken::add))
                .isInstanceOf(CancellationException.class)
                .hasMessage("enough");
        assertThat(taken).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @Test
    void noThreadIsLeft() throws InterruptedException {
        new FilesAtOnce<Integer, Integer>(FILES, file -> false, (file, share) -> file).inOrder(4, result -> {});
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("plimsoll-files")) {
                thread.join(TimeUnit.SECONDS.toMillis(30));
                assertThat(thread.isAlive()).isFalse();
            }
        }
    }
}
