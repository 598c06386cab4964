/** The maths of label quality, usable alone: arrays and streams in, figures with intervals out. */
module touchstone.measures {
    requires touchstone.labels;
    requires org.apache.commons.statistics.distribution;
    requires transitive org.jspecify;

    exports touchstone.measures;
    exports touchstone.measures.agreement;
    exports touchstone.measures.consensus;
    exports touchstone.measures.crowd;
    exports touchstone.measures.drift;
    exports touchstone.measures.fusion;
    exports touchstone.measures.located;
    exports touchstone.measures.noise;
    exports touchstone.measures.proof;
    exports touchstone.measures.overlap;
    exports touchstone.measures.ranking;
}
