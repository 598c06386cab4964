package touchstone.measures.agreement;

/** A coefficient for exactly two people was asked of another number. */
public final class WrongNumberOfRaters extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    WrongNumberOfRaters(int raters) {
        super("this coefficient compares exactly two people, and here are " + raters
                + "; for more use conger, light, fleiss, gwet-ac1 or krippendorff");
    }
}
