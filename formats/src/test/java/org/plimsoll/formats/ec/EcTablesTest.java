package org.plimsoll.formats.ec;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.plimsoll.formats.bytes.Bytes;
import org.plimsoll.formats.model.LineDecoder;

import static org.assertj.core.api.Assertions.assertThat;

class EcTablesTest {
    private static final byte[] HEARTBEAT = Bytes.ascii("1762128000@@@@M1\n");
    private static final byte[] PANIC = Bytes.ascii("1762128000:out of memory\n");

    @Test
    void decodersShareTheTablesAndNothingElse() {
        EcTables tables = new EcTables(EcLineKinds.ALL);
        LineDecoder one = new EcDecoder(tables, Set.of());
        LineDecoder other = new EcDecoder(tables, Set.of());
        one.begin(HEARTBEAT, 0, HEARTBEAT.length);
        other.begin(PANIC, 0, PANIC.length);
        int heartbeat = one.decode(HEARTBEAT, 0, HEARTBEAT.length - 1);
        int panic = other.decode(PANIC, 0, PANIC.length - 1);
        assertThat(heartbeat).isEqualTo(tables.numberedHeartbeat3.index);
        assertThat(EcLineKinds.ALL.get(panic).tag()).isEqualTo(EcPanicKinds.PANIC);
        assertThat(one.clockMicros()).isEqualTo(1_762_128_000_000_000L);
    }

    @Test
    void noKindHasMoreFieldsThanTheTablesSay() {
        EcTables tables = new EcTables(EcLineKinds.ALL);
        assertThat(EcLineKinds.ALL)
                .allSatisfy(kind -> assertThat(kind.fields()).hasSizeLessThanOrEqualTo(tables.mostFields));
        assertThat(EcLineKinds.ALL).anySatisfy(kind -> assertThat(kind.fields()).hasSize(tables.mostFields));
    }
}
