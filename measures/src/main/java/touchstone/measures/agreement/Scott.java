package touchstone.measures.agreement;

import touchstone.measures.Definition;

/** Scott's pi (1955) of two people over the items that both answered; Fleiss' kappa of two people, with its error. */
public record Scott(GwetWeights weights) implements Coefficient {

    @Override
    public Definition definition() {
        String suffix = weights == GwetWeights.IDENTITY ? "" : "-" + weights.written() + "-weights";
        return new Definition("scott-pi" + suffix, 1, "Scott 1955, Public Opinion Quarterly 19:321; error Gwet 2014");
    }

    @Override
    public Agreement of(Ratings ratings) {
        if (ratings.raters() < 2) {
            return Verdicts.insufficient(definition(), ratings, "only one person answered");
        }
        return new ChanceCorrected(ChanceModel.AVERAGE, weights)
                .of(both(ratings))
                .named(definition());
    }

    @Override
    public Statistic statistic(Ratings ratings) {
        return new ChanceCorrected(ChanceModel.AVERAGE, weights).statistic(both(ratings));
    }

    private static Ratings both(Ratings ratings) {
        if (ratings.raters() != 2) {
            throw new WrongNumberOfRaters(ratings.raters());
        }
        return ratings.pair(0, 1);
    }
}
