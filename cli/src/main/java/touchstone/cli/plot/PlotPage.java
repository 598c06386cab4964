package touchstone.cli.plot;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** A page that stands alone: the picture, its table, and the table as CSV to take away. It loads nothing and runs nothing. */
final class PlotPage {
    private static final String HEAD = """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <style>
            body { font: 14px/1.5 system-ui, "Segoe UI", "Noto Sans", sans-serif; color: #1f2933; background: #fff; margin: 2rem; }
            svg { max-width: 100%%; height: auto; }
            table { border-collapse: collapse; margin-top: 1rem; }
            th, td { text-align: left; padding: .25rem .75rem; border-bottom: 1px solid #dde2e8; font-variant-numeric: tabular-nums; }
            </style></head><body>
            """;

    private PlotPage() {}

    static String of(Drawing drawing) {
        StringBuilder page = new StringBuilder(HEAD.formatted(SvgCanvas.escape(drawing.title())));
        page.append(SvgCanvas.of(drawing)).append("<table><thead>").append(row(drawing.header(), "th"));
        page.append("</thead><tbody>\n");
        drawing.rows().forEach(row -> page.append(row(row, "td")));
        String csv = csv(drawing.header())
                + drawing.rows().stream().map(PlotPage::csv).collect(Collectors.joining());
        return page.append("</tbody></table>\n<p><a download=\"table.csv\" href=\"data:text/csv;charset=utf-8;base64,")
                .append(Base64.getEncoder().encodeToString(csv.getBytes(StandardCharsets.UTF_8)))
                .append("\">CSV</a></p>\n</body></html>\n")
                .toString();
    }

    private static String row(List<String> cells, String tag) {
        return cells.stream()
                .map(cell -> "<" + tag + ">" + SvgCanvas.escape(cell) + "</" + tag + ">")
                .collect(Collectors.joining("", "<tr>", "</tr>\n"));
    }

    /** A cell that a spreadsheet would take for a formula gets an apostrophe before it. */
    private static String csv(List<String> cells) {
        return cells.stream()
                .map(cell -> "\"" + (isFormula(cell) ? "'" : "") + cell.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static boolean isFormula(String cell) {
        return !cell.isEmpty() && "=+@\t\r".indexOf(cell.charAt(0)) >= 0
                || cell.length() > 1 && cell.charAt(0) == '-' && !cell.matches("-[0-9.]+(E-?[0-9]+)?");
    }
}
