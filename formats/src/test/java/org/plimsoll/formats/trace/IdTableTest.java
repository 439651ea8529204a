package org.plimsoll.formats.trace;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class IdTableTest {
    @Test
    void bitsOfIdsAreKeptAsAMapKeepsThem() {
        Random random = new Random(5);
        IdTable table = new IdTable();
        Map<String, Integer> map = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            String id = "id-" + random.nextInt(3000);
            int bits = 1 << random.nextInt(5);
            byte[] data = ("<" + id + ">").getBytes(StandardCharsets.US_ASCII);
            assertThat(table.add(data, 1, data.length - 1, bits)).isEqualTo(!map.containsKey(id));
            map.merge(id, bits, (one, other) -> one | other);
        }
        assertThat(table.size()).isEqualTo(map.size());
        map.forEach((id, bits) -> {
            byte[] data = id.getBytes(StandardCharsets.US_ASCII);
            assertThat(table.get(data, 0, data.length)).isEqualTo(bits);
            assertThat(table.has(data, 0, data.length - 1))
                    .isEqualTo(map.containsKey(id.substring(0, id.length() - 1)));
        });
        assertThat(table.ids()).hasSize(map.size());
    }
}
