package touchstone.server.tracker;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import touchstone.server.filters.FilterSql;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Refused;

/** The list of items, page by page. */
@RestController
@RequestMapping("/api/v1/projects/{slug}")
class ItemListController {
    private static final int USUAL = 100;
    private static final int MOST = 1_000;

    private final Looked looked;
    private final ItemStore items;

    ItemListController(Looked looked, ItemStore items) {
        this.looked = looked;
        this.items = items;
    }

    /**
     * One page.
     *
     * @param next the {@code after} of the following one, {@code null} at the end
     * @param count how many items match
     * @param exact whether they were counted to the end; otherwise more match than {@code count}, and {@code item-count} says
     *     how many
     */
    record Page(List<ItemRow> rows, @Nullable String next, long count, boolean exact) {}

    /** How many items match a filter, counted to the end. */
    record Count(long count) {}

    @GetMapping("/items")
    Page page(
            Caller caller,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String filter,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "" + USUAL) int limit,
            HttpServletRequest request) {
        if (request.getParameter("columns") != null) {
            throw new Refused(TrackerProblem.COLUMNS_OF_TABLES);
        }
        Looked.At at = looked.tracker(caller, slug);
        FilterSql where = at.filter(filter);
        int most = Math.clamp(limit, 1, MOST);
        Optional<PageMark> mark = PageMark.read(after);
        ItemStore.Asked asked =
                new ItemStore.Asked(at.project().id(), where, at.order(sort), mark, at.stages(), at.answers());
        ItemStore.Found found = items.find(asked, most + 1);
        List<ItemRow> rows = found.rows();
        boolean more = rows.size() > most;
        List<ItemRow> shown = more ? rows.subList(0, most) : rows;
        return new Page(shown, more ? shown.getLast().mark().word() : null, found.count(), found.exact());
    }

    @GetMapping("/item-count")
    Count count(Caller caller, @PathVariable String slug, @RequestParam(defaultValue = "") String filter) {
        Looked.At at = looked.tracker(caller, slug);
        return new Count(items.count(at.project().id(), at.filter(filter)));
    }
}
