package touchstone.server.exchange.exports;

import java.util.Arrays;
import java.util.Locale;
import touchstone.server.exchange.ExchangeProblem;
import touchstone.server.platform.Refused;

/** The forms in which data goes out. */
public enum ExportFormat {
    /** One JSON object a line, with everything known. */
    JSONL("application/jsonl", "jsonl"),
    /** A table, exact. */
    CSV("text/csv;charset=utf-8", "csv"),
    /** A table that spreadsheets open safely. */
    CSV_FOR_SPREADSHEET("text/csv;charset=utf-8", "csv"),
    /** An augmented manifest of SageMaker Ground Truth. */
    SAGEMAKER("application/jsonl", "manifest");

    private final String type;
    private final String ending;

    ExportFormat(String type, String ending) {
        this.type = type;
        this.ending = ending;
    }

    /** The media type. */
    public String type() {
        return type;
    }

    /** How file names end, without the dot. */
    public String ending() {
        return ending;
    }

    /**
     * The format of these words.
     *
     * @param word {@code jsonl}, {@code csv} or {@code sagemaker}
     * @param csvFor {@code data} or {@code spreadsheet}
     */
    static ExportFormat named(String word, String csvFor) {
        if (word.equals("csv") && csvFor.equals("spreadsheet")) {
            return CSV_FOR_SPREADSHEET;
        }
        return Arrays.stream(values())
                .filter(format -> format != CSV_FOR_SPREADSHEET)
                .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new Refused(ExchangeProblem.EXCHANGE_OPTION)
                        .about("name", "format")
                        .about("known", "jsonl, csv, sagemaker"));
    }
}
