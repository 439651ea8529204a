package org.plimsoll.report.json;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.plimsoll.report.Report;
import org.plimsoll.report.model.Block;
import org.plimsoll.report.model.Cell;
import org.plimsoll.report.model.Chart;
import org.plimsoll.report.model.Column;
import org.plimsoll.report.model.Figures;
import org.plimsoll.report.model.Section;
import org.plimsoll.report.model.Table;
import org.plimsoll.report.model.Text;

/** The whole report: what it says, and the numbers behind it. */
final class ReportJson {
    private final Json json;

    ReportJson(Json json) {
        this.json = json;
    }

    void write(String version, Report report) throws IOException {
        json.start();
        json.text("plimsoll", version);
        json.text("title", report.title());
        json.text("date", report.date().toString());
        json.text("verdict", report.verdict());
        json.truth("complete", report.complete());
        MeasurementJson.formats(json, report.study());
        PlanJson.plan(json, report.study().plan());
        StudyJson.findings(json, report.study().findings());
        StudyJson.troubles(json, report.study());
        json.list("sections", report.sections(), this::section);
        json.end();
    }

    private void section(Section section) throws IOException {
        json.text("id", section.id());
        json.text("title", section.title());
        json.list("blocks", section.blocks(), this::block);
    }

    private void block(Block block) throws IOException {
        if (block instanceof Text text) {
            json.text("type", "text");
            json.text("text", text.text());
        } else if (block instanceof Figures figures) {
            json.text("type", "figures");
            json.list("figures", figures.figures(), this::figure);
        } else if (block instanceof Table table) {
            table(table);
        } else if (block instanceof Chart.Bullet bullet) {
            bullet(bullet);
        } else if (block instanceof Chart.Bars bars) {
            bars(bars);
        } else if (block instanceof Chart.Lines lines) {
            lines(lines);
        }
    }

    private void figure(Figures.Figure figure) throws IOException {
        json.text("label", figure.label());
        json.text(
                "value",
                figure.value().exact().isEmpty() ? null : figure.value().exact());
        json.text("display", figure.value().display());
        json.text("remark", figure.remark());
        json.text("tone", tone(figure.tone()));
    }

    private static String tone(Figures.Tone tone) {
        return tone.name().toLowerCase(Locale.ROOT);
    }

    private void table(Table table) throws IOException {
        json.text("type", "table");
        json.text("id", table.id());
        json.text("title", table.title());
        json.list("columns", table.columns(), column -> {
            json.text("id", column.id());
            json.text("label", column.label());
        });
        json.list("rows", table.rows(), row -> row(table.columns(), row));
    }

    private void row(List<Column> columns, List<Cell> row) throws IOException {
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            if (column.number()) {
                json.digits(column.id(), row.get(i).exact());
            } else {
                json.text(column.id(), row.get(i).exact());
            }
        }
    }

    private void chart(String type, Chart chart, String unit) throws IOException {
        json.text("type", type);
        json.text("id", chart.id());
        json.text("title", chart.title());
        json.text("unit", unit);
    }

    private void bullet(Chart.Bullet chart) throws IOException {
        chart("bullet", chart, chart.unit());
        json.list("bars", chart.bars(), bar -> {
            json.text("label", bar.label());
            json.number("value", bar.value());
            json.number("mark", bar.mark());
            json.text("tone", tone(bar.tone()));
        });
    }

    private void bars(Chart.Bars chart) throws IOException {
        chart("bars", chart, chart.unit());
        json.list("bars", chart.bars(), bar -> {
            json.text("label", bar.label());
            json.number("value", bar.value());
            json.number("share", bar.share());
        });
    }

    private void lines(Chart.Lines chart) throws IOException {
        chart("lines", chart, chart.unit());
        json.texts("days", chart.days().stream().map(LocalDate::toString).toList());
        json.list("lines", chart.lines(), line -> {
            json.text("label", line.label());
            json.numbers("values", line.values());
        });
        json.list("limits", chart.limits(), limit -> {
            json.text("label", limit.label());
            json.number("value", limit.value());
        });
        json.list("moments", chart.moments(), moment -> {
            json.text("label", moment.label());
            json.text("day", moment.day().toString());
        });
    }
}
