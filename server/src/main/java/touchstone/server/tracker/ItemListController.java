package touchstone.server.tracker;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import touchstone.server.platform.Caller;
import touchstone.server.tracker.filter.FilterSql;

/** The list of items, page by page. */
@RestController
@RequestMapping("/api/v1/projects/{slug}/items")
class ItemListController {
    private static final int USUAL = 100;
    private static final int MOST = 1_000;

    private final Looked looked;
    private final ItemStore items;

    ItemListController(Looked looked, ItemStore items) {
        this.looked = looked;
        this.items = items;
    }

    /** One page; {@code next} is the {@code after} of the following one, {@code null} at the end. */
    record Page(List<ItemRow> rows, @Nullable String next, long count) {}

    @GetMapping
    Page page(
            Caller caller,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String filter,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "" + USUAL) int limit) {
        Looked.At at = looked.tracker(caller, slug);
        FilterSql where = at.filter(filter);
        int most = Math.clamp(limit, 1, MOST);
        Optional<PageMark> mark = PageMark.read(after);
        List<ItemRow> rows =
                items.page(at.project().id(), where, ItemOrder.read(sort), mark, most + 1, at.stages(), at.answers());
        boolean more = rows.size() > most;
        List<ItemRow> shown = more ? rows.subList(0, most) : rows;
        return new Page(
                shown,
                more ? shown.getLast().mark().word() : null,
                items.count(at.project().id(), where));
    }
}
