package touchstone.cli.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.GraphicsEnvironment;
import java.awt.image.BufferedImage;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.OptionalDouble;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import picocli.CommandLine;
import touchstone.cli.client.NotUsable;

class DrawingTest {
    private static final HeatMap CONFUSION = new HeatMap(
            "Who said what <script>alert(1)</script>",
            "true",
            "said",
            List.of("=cmd()", "坏"),
            List.of("good & well", "bad"),
            List.of(List.of(8.0, 2.0), List.of(0.0, Double.NaN)),
            true);
    private static final List<Drawing> ALL = List.of(
            CONFUSION,
            new IntervalPlot(
                    "Accuracy",
                    "share right",
                    List.of(
                            new IntervalPlot.Estimate("ana", 0.9, 0.85, 0.94),
                            new IntervalPlot.Estimate("a name that is far too long to be shown whole", 0.5, 0.5, 0.5)),
                    OptionalDouble.of(0.95)),
            new ControlChart("Errors", "cusum", List.of(0.1, 0.4, 2.5), List.of(2.0, 2.0, 2.0), List.of(2)),
            new CurvePlot(
                    "Saved",
                    "labels",
                    "accuracy",
                    List.of(new CurvePlot.Point(100, 0.7, "1 each"), new CurvePlot.Point(200, 0.8, "2 each")),
                    List.of(new CurvePlot.Point(120, 0.79, "<b>posterior</b>"))),
            new ReliabilityCurve("Earned?", List.of(new ReliabilityCurve.Bin(0.7, 0.65, 0.6, 0.7, 120))));

    @TempDir
    Path folder;

    @Test
    void everyPictureIsWellFormedAndHoldsNoMarkupOfItsData() throws Exception {
        for (Drawing drawing : ALL) {
            Document document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(SvgCanvas.of(drawing))));
            assertThat(document.getElementsByTagName("script").getLength()).isZero();
            assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                    .isEqualTo(drawing.title());
        }
    }

    @Test
    void everyTableHasAsManyCellsAsHeads() {
        for (Drawing drawing : ALL) {
            assertThat(drawing.rows())
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row).hasSameSizeAs(drawing.header()));
        }
        assertThat(CONFUSION.rows().get(1)).containsExactly("坏", "0", "");
    }

    @Test
    void intervalsAreDrawnWithLettersForATerminal() {
        assertThat(TextPlot.of((IntervalPlot) ALL.get(1)))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith("ana ")
                                .contains("├", "●", "┤", "┊")
                                .endsWith("0.900"),
                        second -> assertThat(second)
                                .startsWith("a name that is far too …")
                                .contains("●"),
                        scale -> assertThat(scale.strip()).startsWith("0.48 ").endsWith(" 0.97"));
    }

    @Test
    void aPageEscapesWhatItShowsAndDisarmsFormulas() throws Exception {
        write("page.html", CONFUSION);
        String page = Files.readString(folder.resolve("page.html"));
        assertThat(page).doesNotContain("<script").contains("good &amp; well", "<td>坏</td>");
        String csv = new String(
                Base64.getDecoder().decode(page.replaceAll("(?s).*base64,([^\"]*)\".*", "$1")), StandardCharsets.UTF_8);
        assertThat(csv).contains("\"'=cmd()\",\"8\",\"2\"");
    }

    @Test
    void anImageHasInkWhereTheDataAreOrTheRefusalSaysWhatToInstall() throws Exception {
        if (!hasFonts()) {
            assertThatThrownBy(() -> write("map.png", CONFUSION)).isInstanceOf(NotUsable.class);
            return;
        }
        write("map.png", CONFUSION);
        BufferedImage image = ImageIO.read(folder.resolve("map.png").toFile());
        assertThat(image.getWidth()).isEqualTo(CONFUSION.width() * 2);
        assertThat(image.getRGB(0, 0) & 0xffffff).isEqualTo(0xffffff);
        long coloured = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                coloured += (image.getRGB(x, y) & 0xffffff) != 0xffffff ? 1 : 0;
            }
        }
        assertThat(coloured).isGreaterThan(5_000);
    }

    @Test
    void anotherKindOfFileIsRefusedWithWhatToDo() {
        assertThatThrownBy(() -> write("map.bmp", CONFUSION))
                .isInstanceOf(NotUsable.class)
                .hasMessageContaining("map.bmp");
    }

    private static boolean hasFonts() {
        try {
            return GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames().length > 0;
        } catch (RuntimeException | LinkageError none) {
            return false;
        }
    }

    private void write(String name, Drawing drawing) throws Exception {
        PlotOption option = new PlotOption();
        new CommandLine(option).parseArgs("--plot", folder.resolve(name).toString());
        option.write(drawing);
    }
}
