package touchstone.formats.timed;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * ELAN's tiers. An annotation that refers to another one has its time; slots without a time are laid evenly between their neighbours of
 * the same tier. Annotations without text are no events. Nothing outside the file is fetched.
 */
final class Elan {

    /** An annotation: of its own slots, or of another annotation. */
    private record Mark(long line, String tier, String id, String from, String to, String of, String label) {}

    private final Map<String, Double> slots = new HashMap<>();
    private final List<Mark> marks = new ArrayList<>();

    private Elan() {}

    static List<TimedEvent> read(BufferedReader text) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        Elan elan = new Elan();
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(text);
            try {
                elan.collect(xml);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException broken) {
            String why = String.valueOf(broken.getMessage()).lines().reduce("", (before, line) -> line);
            throw new BadEvents(
                    broken.getLocation() == null
                            ? 1
                            : Math.max(1, broken.getLocation().getLineNumber()),
                    "it is not well-formed XML ("
                            + why.replaceFirst("^Message: ", "").strip() + ")");
        }
        elan.spread();
        return elan.events();
    }

    private void collect(XMLStreamReader xml) throws XMLStreamException, BadEvents {
        String tier = "";
        Mark open = new Mark(0, "", "", "", "", "", "");
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            long line = xml.getLocation().getLineNumber();
            switch (xml.getLocalName()) {
                case "TIME_SLOT" -> slot(xml, line);
                case "TIER" -> tier = attribute(xml, "TIER_ID");
                case "ALIGNABLE_ANNOTATION" ->
                    open = new Mark(
                            line,
                            tier,
                            attribute(xml, "ANNOTATION_ID"),
                            attribute(xml, "TIME_SLOT_REF1"),
                            attribute(xml, "TIME_SLOT_REF2"),
                            "",
                            "");
                case "REF_ANNOTATION" ->
                    open = new Mark(
                            line, tier, attribute(xml, "ANNOTATION_ID"), "", "", attribute(xml, "ANNOTATION_REF"), "");
                case "ANNOTATION_VALUE" ->
                    marks.add(new Mark(
                            open.line(),
                            open.tier(),
                            open.id(),
                            open.from(),
                            open.to(),
                            open.of(),
                            TimedFormat.decoded(xml.getElementText(), line).strip()));
                default -> {}
            }
        }
    }

    private void slot(XMLStreamReader xml, long line) throws BadEvents {
        String value = attribute(xml, "TIME_VALUE");
        if (!value.isEmpty()) {
            slots.put(attribute(xml, "TIME_SLOT_ID"), Times.seconds(value, "time of a slot", line) / 1000);
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name)).orElse("");
    }

    /** Gives the slots without a time theirs: annotations of a tier that touch share them. */
    private void spread() {
        List<String> chain = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark.from().isEmpty()) {
                continue;
            }
            if (chain.isEmpty() || !chain.getLast().equals(mark.from())) {
                chain.clear();
                chain.add(mark.from());
            }
            chain.add(mark.to());
            Double end = slots.get(mark.to());
            if (end != null) {
                Double start = slots.get(chain.getFirst());
                for (int place = 1; start != null && place < chain.size() - 1; place++) {
                    slots.put(chain.get(place), start + (end - start) * place / (chain.size() - 1));
                }
                chain.clear();
                chain.add(mark.to());
            }
        }
    }

    private List<TimedEvent> events() throws BadEvents {
        Map<String, Mark> byId = new HashMap<>();
        marks.forEach(mark -> byId.put(mark.id(), mark));
        List<TimedEvent> events = new ArrayList<>();
        for (Mark mark : marks) {
            Mark timed = mark;
            for (int step = 0; step < byId.size() && !timed.of().isEmpty(); step++) {
                timed = byId.getOrDefault(timed.of(), timed);
            }
            Double start = slots.get(timed.from());
            Double end = slots.get(timed.to());
            if (start == null || end == null) {
                throw new BadEvents(mark.line(), "the annotation " + mark.id() + " has no time");
            }
            if (!mark.label().isEmpty()) {
                events.add(Times.event("", mark.tier(), start, end, mark.label(), mark.line()));
            }
        }
        return events;
    }
}
