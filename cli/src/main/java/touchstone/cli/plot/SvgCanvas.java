package touchstone.cli.plot;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Draws as SVG text. Colours are fixed, so that the picture looks the same on paper and on any page. */
final class SvgCanvas implements Canvas {
    private final StringBuilder svg = new StringBuilder();

    static String of(Drawing drawing) {
        SvgCanvas canvas = new SvgCanvas();
        canvas.svg
                .append(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" role=\"img\""
                                .formatted(drawing.width(), drawing.height(), drawing.width(), drawing.height()))
                .append(" font-family=\"system-ui, 'Segoe UI', 'Noto Sans', 'Noto Sans CJK SC', sans-serif\">\n<title>")
                .append(escape(drawing.title()))
                .append("</title>\n");
        canvas.rectangle(0, 0, drawing.width(), drawing.height(), Style.GROUND);
        drawing.draw(canvas);
        return canvas.svg.append("</svg>\n").toString();
    }

    @Override
    public void rectangle(double x, double y, double width, double height, int colour) {
        svg.append("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\"/>\n"
                .formatted(px(x), px(y), px(width), px(height), hex(colour)));
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, double width, int colour) {
        svg.append("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke-width=\"%s\" stroke=\"%s\"/>\n"
                .formatted(px(x1), px(y1), px(x2), px(y2), px(width), hex(colour)));
    }

    @Override
    public void path(List<Point> points, double width, int colour) {
        String list = points.stream()
                .map(point -> px(point.x()) + "," + px(point.y()))
                .collect(Collectors.joining(" "));
        svg.append("<polyline points=\"%s\" fill=\"none\" stroke-width=\"%s\" stroke=\"%s\"/>\n"
                .formatted(list, px(width), hex(colour)));
    }

    @Override
    public void disc(double x, double y, double radius, int colour) {
        svg.append("<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\"/>\n"
                .formatted(px(x), px(y), px(radius), hex(colour)));
    }

    @Override
    public void text(double x, double y, String text, Anchor anchor, double size, int colour) {
        svg.append("<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" font-size=\"%s\" fill=\"%s\">%s</text>\n"
                .formatted(
                        px(x),
                        px(y + size * 0.35),
                        anchor.name().toLowerCase(Locale.ROOT),
                        px(size),
                        hex(colour),
                        escape(text)));
    }

    @Override
    public void textUp(double x, double y, String text, double size, int colour) {
        svg.append("<text transform=\"translate(%s %s) rotate(-90)\" font-size=\"%s\" fill=\"%s\">%s</text>\n"
                .formatted(px(x + size * 0.35), px(y), px(size), hex(colour), escape(text)));
    }

    private static String px(double length) {
        return Style.number(Math.round(length * 100) / 100.0, 2);
    }

    private static String hex(int colour) {
        return String.format(Locale.ROOT, "#%06x", colour);
    }

    /** Text for XML: what has a meaning there is escaped, what XML does not allow becomes a replacement character. */
    static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(allowed(point) ? point : 0xfffd);
            }
        });
        return safe.toString();
    }

    private static boolean allowed(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || point >= 0x20 && point < 0xd800
                || point >= 0xe000 && point < 0xfffe
                || point >= 0x10000;
    }
}
