package touchstone.cli.plot;

import java.util.List;

/** A picture together with the table of what it shows. */
public sealed interface Drawing permits ControlChart, CurvePlot, HeatMap, IntervalPlot, ReliabilityCurve {
    /** What it shows, in a line. */
    String title();

    /** Its width in pixels. */
    int width();

    /** Its height in pixels. */
    int height();

    /** The heads of its table. */
    List<String> header();

    /** The rows of its table, as many cells as heads. */
    List<List<String>> rows();

    /** Draws it; the ground is white already. */
    void draw(Canvas canvas);
}
