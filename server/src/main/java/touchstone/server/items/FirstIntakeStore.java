package touchstone.server.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import touchstone.formats.Rejected;
import touchstone.server.platform.BulkRows;
import touchstone.server.platform.CopyLane;
import touchstone.server.platform.Ids;

/**
 * Takes the first items of a project straight into their table: with nothing there yet, only the file can repeat a key. What
 * becomes of stored items is done portion by portion, while the rest of the file is still being read.
 */
final class FirstIntakeStore implements Intake {
    private static final int PORTION = 4_000;

    private final CopyLane lane;
    private final Ids ids;
    private final UUID project;
    private final UUID person;
    private final Items.Arrived arrived;
    private final BulkRows rows;
    private final KeyLines keys = new KeyLines();
    private final List<Rejected> twice = new ArrayList<>();
    private long count;
    private long told;

    FirstIntakeStore(CopyLane lane, Ids ids, UUID project, UUID person, Items.Arrived arrived) {
        this.lane = lane;
        this.ids = ids;
        this.project = project;
        this.person = person;
        this.arrived = arrived;
        this.rows = new BulkRows(
                lane,
                "item",
                "id, project, ordinal, key, data, domain, language, sensitivity, priority, content_hash, imported_by");
    }

    @Override
    public Optional<UUID> add(NewItem item) {
        long first = keys.firstLine(item.key(), item.line());
        if (first != item.line()) {
            twice.add(Repeated.key(item.line(), first));
            return Optional.empty();
        }
        UUID id = ids.ordered();
        rows.add(
                id,
                project,
                ++count,
                item.key(),
                item.data(),
                item.domain(),
                item.language().orElse(null),
                item.sensitivity().orElse(null),
                item.priority(),
                item.contentHash(),
                person);
        if (count - told == PORTION) {
            storeNew();
        }
        return Optional.of(id);
    }

    @Override
    public Sorted sort(Consumer<Rejected> rejected) {
        twice.forEach(rejected);
        return new Sorted(count, 0, 0, twice.size());
    }

    @Override
    public void storeNew() {
        rows.send();
        long first = told + 1;
        long last = count;
        told = last;
        if (last >= first) {
            lane.run(() -> arrived.stored(first, last));
        }
    }

    @Override
    public long replaceChanged(Replaceable replaceable, Consumer<Rejected> kept) {
        return 0;
    }

    @Override
    public void reportChanged(Consumer<Rejected> kept) {
        // nothing was there that could have changed
    }
}
