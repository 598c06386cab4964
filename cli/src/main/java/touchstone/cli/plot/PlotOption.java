package touchstone.cli.plot;

import java.awt.AWTError;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import touchstone.cli.client.ExitCode;
import touchstone.cli.client.NotUsable;

/** The option {@code --plot FILE} of the verbs that can draw what they found. */
public final class PlotOption {
    @Option(
            names = "--plot",
            paramLabel = "FILE",
            description = "Draws the result too: FILE ends with .svg, .png or .html (picture, table and CSV).")
    private @Nullable Path file;

    /** Whether a picture is wanted. */
    public boolean wanted() {
        return file != null;
    }

    /** Refuses a file whose kind there is not; asked before long work. */
    public void check() {
        if (file != null) {
            kind(file);
        }
    }

    /** Writes the picture where it is wanted. */
    public void write(Drawing drawing) throws IOException {
        if (file == null) {
            return;
        }
        byte[] bytes = switch (kind(file)) {
            case SVG -> SvgCanvas.of(drawing).getBytes(StandardCharsets.UTF_8);
            case PNG -> png(drawing);
            case HTML -> PlotPage.of(drawing).getBytes(StandardCharsets.UTF_8);
        };
        Files.write(file, bytes);
        System.err.println("Drawn to " + file + ".");
    }

    private enum Kind {
        SVG,
        PNG,
        HTML
    }

    private static Kind kind(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        for (Kind kind : Kind.values()) {
            if (name.endsWith("." + kind.name().toLowerCase(Locale.ROOT))) {
                return kind;
            }
        }
        throw new NotUsable(
                ExitCode.NOTHING_READ,
                "No picture can be written to " + file + ".",
                "End its name with .svg, .png or .html.");
    }

    private static byte[] png(Drawing drawing) throws IOException {
        System.setProperty("java.awt.headless", "true");
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(ImageCanvas.of(drawing), "png", bytes);
            return bytes.toByteArray();
        } catch (AWTError | LinkageError | RuntimeException noFonts) {
            throw new NotUsable(
                    ExitCode.NOTHING_READ,
                    "No PNG can be drawn on this machine, which lacks fonts or their library: " + noFonts.getMessage(),
                    "Write .svg or .html, or install fonts (Debian: fonts-dejavu-core fontconfig libfreetype6).");
        }
    }
}
