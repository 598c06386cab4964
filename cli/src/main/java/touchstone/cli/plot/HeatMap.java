package touchstone.cli.plot;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of numbers as shades: a confusion matrix, or how far each two raters agree.
 *
 * @param down what the rows are, e.g. "true class"
 * @param across what the columns are
 * @param values row by row; NaN where there is nothing to say
 * @param shareOfRow whether a shade is the value's share of its row (counts), else the value itself (0 to 1)
 */
public record HeatMap(
        String title,
        String down,
        String across,
        List<String> rowNames,
        List<String> columnNames,
        List<List<Double>> values,
        boolean shareOfRow)
        implements Drawing {
    private static final double MOST_NAME = 160;
    private static final double FOOT = 40;

    public HeatMap {
        if (values.size() != rowNames.size() || values.stream().anyMatch(row -> row.size() != columnNames.size())) {
            throw new IllegalArgumentException("a table that does not fit its names");
        }
    }

    private double cell() {
        return columnNames.size() <= 6 ? 80 : columnNames.size() <= 12 ? 56 : columnNames.size() <= 30 ? 32 : 14;
    }

    private double left() {
        double longest = rowNames.stream()
                .mapToDouble(name -> Style.widthOf(name, Style.TEXT))
                .max()
                .orElse(0);
        return Style.MARGIN + 24 + Math.min(longest, MOST_NAME) + 8;
    }

    private boolean upright() {
        return cell() < 40;
    }

    private double top() {
        double longest = columnNames.stream()
                .mapToDouble(name -> Style.widthOf(name, Style.TEXT))
                .max()
                .orElse(0);
        return Style.TOP + (upright() ? 24 + Math.min(longest, MOST_NAME / 2) : 36);
    }

    @Override
    public int width() {
        double wanted = left() + cell() * columnNames.size() + Style.MARGIN;
        return (int) Math.ceil(Math.max(wanted, 480));
    }

    @Override
    public int height() {
        return (int) Math.ceil(top() + cell() * rowNames.size() + FOOT);
    }

    @Override
    public void draw(Canvas canvas) {
        Style.title(canvas, title, width());
        canvas.text(left(), Style.TOP, across + " →", Canvas.Anchor.START, Style.TEXT, Style.QUIET);
        canvas.text(Style.MARGIN, height() - 18, "↑ " + down, Canvas.Anchor.START, Style.TEXT, Style.QUIET);
        double cell = cell();
        for (int column = 0; column < columnNames.size(); column++) {
            double x = left() + (column + 0.5) * cell;
            String name = columnNames.get(column);
            if (upright()) {
                canvas.textUp(x, top() - 6, Style.cut(name, MOST_NAME / 2, Style.TEXT), Style.TEXT, Style.INK);
            } else {
                String cut = Style.cut(name, cell - 4, Style.TEXT);
                canvas.text(x, top() - 12, cut, Canvas.Anchor.MIDDLE, Style.TEXT, Style.INK);
            }
        }
        for (int row = 0; row < rowNames.size(); row++) {
            canvas.text(
                    left() - 8,
                    top() + (row + 0.5) * cell,
                    Style.cut(rowNames.get(row), MOST_NAME, Style.TEXT),
                    Canvas.Anchor.END,
                    Style.TEXT,
                    Style.INK);
            cells(canvas, row);
        }
    }

    private void cells(Canvas canvas, int row) {
        double cell = cell();
        double sum = values.get(row).stream()
                .filter(value -> !value.isNaN())
                .mapToDouble(Double::doubleValue)
                .sum();
        for (int column = 0; column < columnNames.size(); column++) {
            double value = values.get(row).get(column);
            double x = left() + column * cell;
            double y = top() + row * cell;
            if (Double.isNaN(value)) {
                canvas.line(x + 4, y + cell - 4, x + cell - 4, y + 4, 1, Style.GRID);
                continue;
            }
            double share = shareOfRow ? (sum > 0 ? value / sum : 0) : value;
            canvas.rectangle(x + 1, y + 1, cell - 2, cell - 2, Style.shade(0.04 + 0.96 * share));
            if (cell > 20) {
                canvas.text(
                        x + cell / 2,
                        y + cell / 2,
                        Style.number(value, 2),
                        Canvas.Anchor.MIDDLE,
                        cell > 40 ? Style.TEXT : 9,
                        Style.inkOn(share));
            }
        }
    }

    @Override
    public List<String> header() {
        List<String> header = new ArrayList<>();
        header.add(down);
        header.addAll(columnNames);
        return header;
    }

    @Override
    public List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < rowNames.size(); row++) {
            List<String> cells = new ArrayList<>();
            cells.add(rowNames.get(row));
            values.get(row).forEach(value -> cells.add(value.isNaN() ? "" : Style.number(value, 6)));
            rows.add(cells);
        }
        return rows;
    }
}
