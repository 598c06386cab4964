package touchstone.bench.measures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import touchstone.measures.consensus.Consensus;
import touchstone.measures.consensus.Method;
import touchstone.measures.consensus.Methods;
import touchstone.measures.consensus.NotApplicable;
import touchstone.measures.consensus.Score;
import touchstone.measures.crowd.CrowdLabels;
import touchstone.measures.crowd.Duplicates;
import touchstone.measures.crowd.LabelCollector;
import touchstone.measures.crowd.Truth;

/**
 * Every consensus method on every crowd of a folder with {@code SET/label.csv} (item,worker,label) and {@code SET/truth.csv} (item,truth),
 * beside published accuracies, as the tables of {@code docs/reference/consensus.md}.
 */
public final class ConsensusTable {

    private ConsensusTable() {}

    /** {@code FOLDER}: prints the tables. */
    public static void main(String... words) throws IOException {
        List<Path> sets;
        try (Stream<Path> folders = Files.list(Path.of(words[0]))) {
            sets = folders.filter(folder -> Files.exists(folder.resolve("label.csv")))
                    .sorted()
                    .toList();
        }
        Map<String, List<Double>> accuracies = new LinkedHashMap<>();
        Methods.NAMES.forEach(name -> accuracies.put(name, new ArrayList<>()));
        StringBuilder own = new StringBuilder("| set | items scored | " + String.join(" | ", Methods.NAMES) + " |\n");
        own.append("|---|---:|").append("---:|".repeat(Methods.NAMES.size())).append('\n');
        StringBuilder beside = new StringBuilder("| set | auto | " + String.join(" | ", Published.COLUMNS) + " |\n");
        beside.append("|---|---:|")
                .append("---:|".repeat(Published.COLUMNS.size()))
                .append('\n');
        for (Path set : sets) {
            own.append(row(set, accuracies));
            double auto = column(accuracies, "auto").getLast();
            beside.append("| ").append(set.getFileName()).append(" | ").append(number(auto));
            Published.row(set.getFileName().toString())
                    .forEach(value -> beside.append(" | ").append(Double.isNaN(value) ? "" : number(value)));
            beside.append(" |\n");
        }
        own.append("| **mean** | ");
        accuracies.values().forEach(column -> own.append(" | ").append(mean(column)));
        System.out.println(own.append(" |\n\n## `auto` beside published values\n"));
        System.out.print(beside);
    }

    private static String row(Path set, Map<String, List<Double>> accuracies) throws IOException {
        CrowdLabels crowd = labels(set.resolve("label.csv"));
        Truth truth = truth(set.resolve("truth.csv"), crowd);
        StringBuilder row = new StringBuilder("| " + set.getFileName() + " | " + truth.known());
        for (String name : Methods.NAMES) {
            Method method = Methods.named(name, 0).orElseThrow();
            try {
                Consensus consensus = method.combine(crowd);
                double accuracy = Score.of(consensus, truth).accuracy();
                column(accuracies, name).add(accuracy);
                row.append(" | ").append(number(accuracy));
            } catch (NotApplicable reason) {
                column(accuracies, name).add(Double.NaN);
                row.append(" | –");
            }
        }
        return row.append(" |\n").toString();
    }

    private static List<Double> column(Map<String, List<Double>> accuracies, String name) {
        return accuracies.computeIfAbsent(name, unknown -> new ArrayList<>());
    }

    private static String mean(List<Double> column) {
        double mean = column.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
        return Double.isNaN(mean) ? "–" : number(mean);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    private static CrowdLabels labels(Path file) throws IOException {
        LabelCollector collector = new LabelCollector();
        for (String line : rows(file)) {
            List<String> fields = List.of(line.split(",", -1));
            collector.add(fields.get(0), fields.get(1), fields.get(2));
        }
        return collector.table(Duplicates.FIRST);
    }

    private static Truth truth(Path file, CrowdLabels crowd) throws IOException {
        Truth truth = new Truth(crowd);
        for (String line : rows(file)) {
            List<String> fields = List.of(line.split(",", -1));
            truth.add(fields.get(0), fields.get(1));
        }
        return truth;
    }

    private static List<String> rows(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        return lines.subList(1, lines.size());
    }
}
