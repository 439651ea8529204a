package org.plimsoll.formats.convert;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OutboxTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Outbox outbox = new Outbox(out);
    private final Set<Integer> ready = new HashSet<>();

    private final class Numbered implements Outbox.Line {
        private final int number;

        Numbered(int number) {
            this.number = number;
        }

        @Override
        public boolean ready() {
            return ready.contains(number);
        }

        @Override
        public void writeTo(OutputStream to) throws IOException {
            to.write(number);
        }
    }

    @Test
    void aLineThatWaitsHoldsUpThoseBehindItAndNoneBeforeIt() throws IOException {
        ready.add(1);
        ready.add(3);
        outbox.put(new Numbered(1));
        outbox.put(new Numbered(2));
        outbox.put(new Numbered(3));
        assertThat(out.toByteArray()).containsExactly(1);
        ready.add(2);
        outbox.put(new Numbered(4));
        assertThat(out.toByteArray()).containsExactly(1, 2, 3);
        outbox.flush();
        assertThat(out.toByteArray()).containsExactly(1, 2, 3, 4);
    }

    @Test
    void neverMoreThanABoundedNumberOfLinesWait() throws IOException {
        for (int i = 0; i < Outbox.MOST_LINES + 10; i++) {
            outbox.put(new Numbered(7));
        }
        assertThat(out.size()).isEqualTo(10);
    }
}
