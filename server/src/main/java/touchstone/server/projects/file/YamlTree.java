package touchstone.server.projects.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Turns YAML into {@link Node nodes}. Works on the parser's events, so that no value is ever converted and no object
 * built: aliases, tags, repeated keys, depth and size are refused with their place.
 */
final class YamlTree {

    /** Larger files are refused before they are read. */
    static final int MOST_CHARACTERS = 256 * 1024;

    private static final int MOST_DEPTH = 30;

    private final String file;
    private final Mistakes mistakes;
    private final Parser events;

    private YamlTree(String file, String text, Mistakes mistakes) {
        this.file = file;
        this.mistakes = mistakes;
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MOST_CHARACTERS);
        options.setNestingDepthLimit(MOST_DEPTH);
        this.events = new ParserImpl(new StreamReader(text), options);
    }

    /** Reads the one document of a file; empty when it cannot be read at all, which is then noted. */
    static Optional<Node> read(String file, String text, Mistakes mistakes) {
        Place start = new Place(file, 1, 1);
        if (text.length() > MOST_CHARACTERS) {
            mistakes.at(start, "", Mistake.FILE_TOO_LARGE, Integer.toString(MOST_CHARACTERS / 1024));
            return Optional.empty();
        }
        try {
            return new YamlTree(file, text, mistakes).document();
        } catch (Unreadable unreadable) {
            mistakes.at(unreadable.place, unreadable.path, unreadable.mistake, unreadable.about);
        } catch (ReaderException refused) {
            mistakes.at(
                    placeOf(file, text, refused.getPosition()),
                    "",
                    Mistake.YAML_CHARACTER,
                    hex(refused.getCodePoint()));
        } catch (MarkedYAMLException broken) {
            Mark mark = broken.getProblemMark() == null ? broken.getContextMark() : broken.getProblemMark();
            Place place = mark == null ? start : new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
            mistakes.at(place, "", Mistake.YAML_SYNTAX, String.valueOf(broken.getProblem()));
        } catch (YAMLException broken) {
            mistakes.at(start, "", Mistake.YAML_SYNTAX, String.valueOf(broken.getMessage()));
        }
        return Optional.empty();
    }

    private Optional<Node> document() {
        expect(Event.ID.StreamStart);
        if (events.checkEvent(Event.ID.StreamEnd)) {
            throw new Unreadable(new Place(file, 1, 1), "", Mistake.EMPTY);
        }
        expect(Event.ID.DocumentStart);
        Node top = node("", 0);
        expect(Event.ID.DocumentEnd);
        if (!events.checkEvent(Event.ID.StreamEnd)) {
            throw new Unreadable(place(events.peekEvent()), "", Mistake.YAML_DOCUMENTS);
        }
        return Optional.of(top);
    }

    private Node node(String path, int depth) {
        Event event = events.getEvent();
        Place place = place(event);
        if (depth > MOST_DEPTH) {
            throw new Unreadable(place, path, Mistake.YAML_DEPTH, Integer.toString(MOST_DEPTH));
        }
        if (event instanceof AliasEvent || (event instanceof NodeEvent named && named.getAnchor() != null)) {
            throw new Unreadable(place, path, Mistake.YAML_ALIAS);
        }
        return switch (event) {
            case ScalarEvent scalar -> {
                refuseTag(scalar.getTag(), place, path);
                yield new Node.Scalar(place, path, scalar.getValue(), scalar.isPlain());
            }
            case SequenceStartEvent list -> {
                refuseTag(list.getTag(), place, path);
                yield sequence(place, path, depth);
            }
            case MappingStartEvent mapping -> {
                refuseTag(mapping.getTag(), place, path);
                yield mapping(place, path, depth);
            }
            default -> throw new IllegalStateException("the parser promised a value, not " + event.getEventId());
        };
    }

    private Node sequence(Place place, String path, int depth) {
        List<Node> elements = new ArrayList<>();
        while (!events.checkEvent(Event.ID.SequenceEnd)) {
            elements.add(node(path + "[" + elements.size() + "]", depth + 1));
        }
        events.getEvent();
        return new Node.Sequence(place, path, elements);
    }

    private Node mapping(Place place, String path, int depth) {
        SequencedMap<String, Node.Entry> entries = new LinkedHashMap<>();
        while (!events.checkEvent(Event.ID.MappingEnd)) {
            Node keyNode = node(path, depth + 1);
            if (!(keyNode instanceof Node.Scalar key) || key.text().length() > 200) {
                throw new Unreadable(keyNode.place(), path, Mistake.YAML_KEY);
            }
            String below = path.isEmpty() ? key.text() : path + "." + key.text();
            Node value = node(below, depth + 1);
            if (entries.containsKey(key.text())) {
                mistakes.at(key.place(), below, Mistake.DUPLICATE_KEY, key.text());
            } else {
                entries.put(key.text(), new Node.Entry(key.place(), value));
            }
        }
        events.getEvent();
        return new Node.Mapping(place, path, entries);
    }

    private void expect(Event.ID id) {
        Event event = events.getEvent();
        if (!event.is(id)) {
            throw new Unreadable(
                    place(event), "", Mistake.YAML_SYNTAX, event.getEventId().toString());
        }
    }

    private Place place(Event event) {
        Mark mark = event.getStartMark();
        return new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static void refuseTag(String tag, Place place, String path) {
        if (tag != null) {
            throw new Unreadable(place, path, Mistake.YAML_TAG, tag);
        }
    }

    private static String hex(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }

    /** The reader counts code points from the start of the text. */
    private static Place placeOf(String file, String text, int position) {
        int line = 1;
        int column = 1;
        int[] codePoints = text.codePoints().limit(position).toArray();
        for (int codePoint : codePoints) {
            column = codePoint == '\n' ? 1 : column + 1;
            line += codePoint == '\n' ? 1 : 0;
        }
        return new Place(file, line, column);
    }

    /** Ends the reading: nothing behind this place can be trusted. */
    private static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient Place place;
        private final String path;
        private final Mistake mistake;
        private final String[] about;

        Unreadable(Place place, String path, Mistake mistake, String... about) {
            super(mistake.code(), null, false, false);
            this.place = place;
            this.path = path;
            this.mistake = mistake;
            this.about = about;
        }
    }
}
