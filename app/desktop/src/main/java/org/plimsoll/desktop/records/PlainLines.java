package org.plimsoll.desktop.records;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.plimsoll.formats.table.Column;
import org.plimsoll.formats.table.RowBuffer;
import org.plimsoll.formats.table.RowFormat;
import org.plimsoll.formats.table.RowWriter;
import org.plimsoll.report.Visible;

/** A table of one column without a heading. What could steer a terminal that it is pasted into is made visible. */
final class PlainLines implements RowFormat {
    @Override
    public void heading(List<Column> columns, RowBuffer out) {
        // Lines speak for themselves.
    }

    @Override
    public RowWriter writer(List<Column> columns) {
        return (values, out) -> {
            out.put(Visible.text(values[0].text()).getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        };
    }
}
