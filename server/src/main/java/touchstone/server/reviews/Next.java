package touchstone.server.reviews;

import touchstone.server.assignments.StageMember;

/** What follows when everybody whom a stage needs has submitted. */
sealed interface Next {

    /** A review stage looks at it. */
    record Review(int stage) implements Next {}

    /** The reviewer who had asked for rework goes on. */
    record BackToReviewer(StageMember reviewer) implements Next {}

    /** It is settled. */
    record Verdict() implements Next {}

    /** Answers differ and no stage decides: a lead must see it. */
    record AwaitLead() implements Next {}
}
