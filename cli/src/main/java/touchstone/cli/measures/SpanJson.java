package touchstone.cli.measures;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import touchstone.formats.StrictJson;
import touchstone.measures.fusion.Fused;
import touchstone.measures.located.Part;
import touchstone.measures.located.Stretch;

/**
 * Marked places in a cell, as the server takes and gives them: {@code {"regions":[{"start":0,"end":5,"label":"name"}]}}, or the list
 * alone. An empty list says that somebody looked and found nothing.
 */
final class SpanJson {

    private static final String WANTED =
            "; write [{\"start\":0,\"end\":5,\"label\":\"name\"}], and [] where there is none";

    private SpanJson() {}

    /** The places of a cell. */
    static List<Part> read(String text) {
        if (text.isBlank()) {
            throw new AnswerRows.Unreadable("the label is empty" + WANTED);
        }
        JsonNode tree;
        try {
            tree = StrictJson.mapper().readTree(text);
        } catch (JacksonException none) {
            throw new AnswerRows.Unreadable("the label is not JSON" + WANTED);
        }
        JsonNode list = tree.isArray() ? tree : tree.path("regions");
        if (!list.isArray()) {
            throw new AnswerRows.Unreadable("the label has no list of regions" + WANTED);
        }
        List<Part> parts = new ArrayList<>();
        for (JsonNode region : list) {
            parts.add(part(region, parts.size() + 1));
        }
        return parts;
    }

    private static Part part(JsonNode region, int number) {
        JsonNode start = region.path("start");
        JsonNode end = region.path("end");
        JsonNode label = region.path("labels").isArray() ? region.path("labels").path(0) : region.path("label");
        if (!start.isNumber() || !end.isNumber() || !label.isString()) {
            throw new AnswerRows.Unreadable("region " + number + " lacks a start, an end or a label" + WANTED);
        }
        if (end.asDouble() < start.asDouble()) {
            throw new AnswerRows.Unreadable("region " + number + " ends before it starts");
        }
        return new Part(label.stringValue(), new Stretch(start.asDouble(), end.asDouble()));
    }

    /** Fused places in the same form, each with its confidence. */
    static String write(List<Fused> places) {
        ObjectNode tree = StrictJson.mapper().createObjectNode();
        ArrayNode regions = tree.putArray("regions");
        for (Fused place : places) {
            ObjectNode region = regions.addObject();
            put(region, "start", place.part().place().frame().left());
            put(region, "end", place.part().place().frame().right());
            region.put("label", place.part().label());
            region.put("confidence", Math.round(place.probability() * 1e6) / 1e6);
        }
        return tree.toString();
    }

    /** Offsets of characters are whole and are written so. */
    private static void put(ObjectNode region, String name, double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            region.put(name, (long) value);
        } else {
            region.put(name, value);
        }
    }
}
