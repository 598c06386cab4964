/** What people say about an item, as values and pure functions over them. */
module touchstone.labels {
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive org.jspecify;

    exports touchstone.labels;
    exports touchstone.labels.checklist;
    exports touchstone.labels.choice;
    exports touchstone.labels.condition;
    exports touchstone.labels.facet;
    exports touchstone.labels.match;
    exports touchstone.labels.rating;
    exports touchstone.labels.relations;
    exports touchstone.labels.spans;
    exports touchstone.labels.writing;
}
