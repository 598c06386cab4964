package touchstone.measures.agreement;

import java.util.ArrayList;
import java.util.List;

/** Agreement on each class by itself: the question asked again as "this class or any other". */
public final class PerClass {

    private PerClass() {}

    /** Agreement on one class. */
    public record ClassAgreement(String name, Agreement agreement) {}

    /** The coefficient for each class in the order of the scale. */
    public static List<ClassAgreement> of(Coefficient coefficient, Ratings ratings) {
        List<ClassAgreement> all = new ArrayList<>();
        for (int k = 0; k < ratings.scale().size(); k++) {
            all.add(new ClassAgreement(ratings.scale().name(k), coefficient.of(ratings.against(k))));
        }
        return all;
    }
}
