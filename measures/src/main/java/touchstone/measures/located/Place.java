package touchstone.measures.located;

/** Where a part of an item is. */
public sealed interface Place permits Stretch, Box, Polygon, RunMask, Pose, Track {
    /** The smallest upright frame around it; what lies on one line has height 0 from 0 to 0. */
    Frame frame();

    /** An upright frame, ends included. */
    record Frame(double left, double top, double right, double bottom) {
        boolean meets(Frame other) {
            return left <= other.right && other.left <= right && top <= other.bottom && other.top <= bottom;
        }
    }
}
