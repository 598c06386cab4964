package touchstone.server.exchange.imports;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import touchstone.formats.Encoding;
import touchstone.server.exchange.ExchangeProblem;
import touchstone.server.platform.Action;
import touchstone.server.platform.Audit;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Job;
import touchstone.server.platform.JobKind;
import touchstone.server.platform.Jobs;
import touchstone.server.platform.Policy;
import touchstone.server.platform.Refused;
import touchstone.server.projects.Project;
import touchstone.server.projects.Projects;

/** Takes uploads in, as the body itself or as a form with a file, and starts their import. */
@RestController
@RequestMapping("/api/v1/projects/{slug}")
class ImportController {
    private final Projects projects;
    private final Policy policy;
    private final Uploads uploads;
    private final Jobs jobs;
    private final Audit audit;
    private final ImportJob rows;
    private final PredictionImportJob predictions;
    private final TransactionTemplate transaction;

    ImportController(
            Projects projects,
            Policy policy,
            Uploads uploads,
            Jobs jobs,
            Audit audit,
            ImportJob rows,
            PredictionImportJob predictions,
            TransactionTemplate transaction) {
        this.projects = projects;
        this.policy = policy;
        this.uploads = uploads;
        this.jobs = jobs;
        this.audit = audit;
        this.rows = rows;
        this.predictions = predictions;
        this.transaction = transaction;
    }

    /** How the file is to be understood. */
    record Options(
            String format,
            boolean dryRun,
            String changed,
            @Nullable String encoding) {}

    @PostMapping("/imports")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Job imports(
            Caller caller,
            @PathVariable String slug,
            @RequestParam(defaultValue = "jsonl") String format,
            @RequestParam(name = "dry_run", defaultValue = "false") boolean dryRun,
            @RequestParam(defaultValue = "report") String changed,
            @RequestParam @Nullable String encoding,
            @RequestParam(required = false) @Nullable MultipartFile file,
            HttpServletRequest request)
            throws IOException {
        return start(caller, slug, rows, new Options(format, dryRun, changed, encoding), file, request);
    }

    @PostMapping("/predictions-imports")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Job predictions(
            Caller caller,
            @PathVariable String slug,
            @RequestParam(defaultValue = "jsonl") String format,
            @RequestParam(name = "dry_run", defaultValue = "false") boolean dryRun,
            @RequestParam @Nullable String encoding,
            @RequestParam(required = false) @Nullable MultipartFile file,
            HttpServletRequest request)
            throws IOException {
        return start(caller, slug, predictions, new Options(format, dryRun, "report", encoding), file, request);
    }

    private Job start(
            Caller caller,
            String slug,
            JobKind<ImportRequest> kind,
            Options options,
            @Nullable MultipartFile file,
            HttpServletRequest request)
            throws IOException {
        Project project = projects.find(slug).orElseThrow(Refused::notFound);
        policy.require(caller, new Action.ChangeProject(project.id()));
        FileFormat format = named("format", FileFormat.values(), options.format());
        ChangedItems changed = named("changed", ChangedItems.values(), options.changed());
        Encoding encoding = encoding(options.encoding());
        UUID stored = keep(file, request);
        ImportRequest wanted = new ImportRequest(stored, format, encoding, options.dryRun(), changed);
        Job job = transaction.execute(status -> {
            if (!options.dryRun()) {
                audit.record(caller, "exchange." + kind.name(), project.id(), null, Map.of("format", options.format()));
            }
            Job started = jobs.start(caller, kind, project.id(), wanted);
            uploads.belongs(stored, started.id());
            return started;
        });
        return Optional.ofNullable(job).orElseThrow();
    }

    private UUID keep(@Nullable MultipartFile file, HttpServletRequest request) throws IOException {
        String type = Optional.ofNullable(request.getContentType()).orElse("").toLowerCase(Locale.ROOT);
        if (type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)) {
            // What some programs say when they are told nothing; the body was then read as fields and is gone.
            throw new Refused(ExchangeProblem.UPLOAD_AS_FIELDS);
        }
        if (type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE)) {
            if (file == null) {
                throw new Refused(ExchangeProblem.UPLOAD_MISSING);
            }
            try (InputStream sent = file.getInputStream()) {
                return uploads.keep(sent);
            }
        }
        return uploads.keep(request.getInputStream());
    }

    private static @Nullable Encoding encoding(@Nullable String word) {
        if (word == null || word.isBlank()) {
            return null;
        }
        String known = String.join(
                ", ", Arrays.stream(Encoding.values()).map(Encoding::word).toList());
        return Encoding.named(word).orElseThrow(() -> unknown("encoding", known));
    }

    private static <E extends Enum<E>> E named(String name, E[] values, String word) {
        return Arrays.stream(values)
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> unknown(
                        name,
                        String.join(
                                ", ",
                                Arrays.stream(values)
                                        .map(value -> value.name().toLowerCase(Locale.ROOT))
                                        .toList())));
    }

    private static Refused unknown(String name, String known) {
        return new Refused(ExchangeProblem.EXCHANGE_OPTION).about("name", name).about("known", known);
    }
}
