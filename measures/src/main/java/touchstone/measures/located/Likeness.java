package touchstone.measures.located;

/** How alike two places are, from 0 (not at all) to 1 (the same). */
@FunctionalInterface
public interface Likeness {
    double of(Place one, Place other);

    /**
     * The likeness that people expect of each kind of place: common over joint length, area, pixels or volume; object keypoint
     * similarity of poses. A box meets a polygon as a polygon. Other mixtures cannot be compared.
     */
    static double usual(Place one, Place other) {
        return switch (one) {
            case Stretch a when other instanceof Stretch b -> a.overlap(b);
            case Box a when other instanceof Box b -> a.overlap(b);
            case Box a
            when other instanceof Polygon b -> Polygon.of(a.corners()).overlap(b);
            case Polygon a when other instanceof Box b -> a.overlap(Polygon.of(b.corners()));
            case Polygon a when other instanceof Polygon b -> a.overlap(b);
            case RunMask a when other instanceof RunMask b -> a.overlap(b);
            case Pose a when other instanceof Pose b -> a.likeness(b);
            case Track a when other instanceof Track b -> a.overlap(b);
            case Stretch a -> throw mixed(a, other);
            case Box a -> throw mixed(a, other);
            case Polygon a -> throw mixed(a, other);
            case RunMask a -> throw mixed(a, other);
            case Pose a -> throw mixed(a, other);
            case Track a -> throw mixed(a, other);
        };
    }

    private static IllegalArgumentException mixed(Place one, Place other) {
        return new IllegalArgumentException(one.getClass().getSimpleName() + " cannot be compared with "
                + other.getClass().getSimpleName());
    }
}
