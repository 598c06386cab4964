package touchstone.server.exchange.jobs;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import touchstone.server.exchange.imports.ProblemList;
import touchstone.server.platform.Action;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Job;
import touchstone.server.platform.Jobs;
import touchstone.server.platform.Json;
import touchstone.server.platform.Policy;
import touchstone.server.platform.Refused;
import touchstone.server.platform.Storage;
import touchstone.server.projects.Projects;

/** Shows jobs to those who may change their project. */
@RestController
@RequestMapping("/api/v1")
class JobController {
    private static final int NEWEST = 50;

    private final Jobs jobs;
    private final Projects projects;
    private final Policy policy;
    private final Storage storage;
    private final Json json;

    JobController(Jobs jobs, Projects projects, Policy policy, Storage storage, Json json) {
        this.jobs = jobs;
        this.projects = projects;
        this.policy = policy;
        this.storage = storage;
        this.json = json;
    }

    /** The newest jobs of a project. */
    record JobList(List<Job> jobs) {}

    @GetMapping("/projects/{slug}/jobs")
    JobList ofProject(Caller caller, @PathVariable String slug) {
        UUID project = projects.find(slug).orElseThrow(Refused::notFound).id();
        policy.require(caller, new Action.ChangeProject(project));
        return new JobList(jobs.ofProject(project, NEWEST));
    }

    @GetMapping("/jobs/{id}")
    Job one(Caller caller, @PathVariable UUID id) {
        return allowed(caller, id);
    }

    @PostMapping("/jobs/{id}/cancel")
    Job cancel(Caller caller, @PathVariable UUID id) {
        Job job = allowed(caller, id);
        UUID project = Objects.requireNonNull(job.project(), "a job without a project is not let through");
        policy.require(caller, new Action.ChangeProject(project));
        jobs.cancel(id);
        return allowed(caller, id);
    }

    /** What came of the job: JSON, or for imports the exact list of problems as a table. */
    @GetMapping("/jobs/{id}/report")
    void report(
            Caller caller,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "json") String format,
            HttpServletResponse response)
            throws IOException {
        Job job = allowed(caller, id);
        if (format.equals("csv")) {
            UUID list = ProblemList.idFor(id);
            if (!storage.exists(list)) {
                throw Refused.notFound();
            }
            response.setContentType("text/csv;charset=utf-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"problems.csv\"");
            response.setContentLengthLong(storage.size(list));
            try (InputStream problems = storage.read(list);
                    OutputStream out = response.getOutputStream()) {
                problems.transferTo(out);
            }
            return;
        }
        @Nullable JsonNode outcome = job.outcome();
        if (outcome == null) {
            throw Refused.notFound();
        }
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(json.write(outcome));
    }

    private Job allowed(Caller caller, UUID id) {
        Job job = jobs.find(id).orElseThrow(Refused::notFound);
        UUID project = job.project();
        if (project == null) {
            throw Refused.notFound();
        }
        boolean own =
                job.createdBy().equals(caller.personId()) && policy.allows(caller, new Action.SeeReleases(project));
        if (!own && !policy.allows(caller, new Action.ChangeProject(project))) {
            throw Refused.notFound();
        }
        return job;
    }
}
