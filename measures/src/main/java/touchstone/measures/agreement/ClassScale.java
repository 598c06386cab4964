package touchstone.measures.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The classes of a question in their order, each with a name and a number that tells how far it is from the others. */
public final class ClassScale {

    private final List<String> names;
    private final double[] numbers;

    private ClassScale(List<String> names, double[] numbers) {
        this.names = List.copyOf(names);
        this.numbers = numbers;
        for (int i = 0; i < numbers.length; i++) {
            if (!Double.isFinite(numbers[i]) || (i > 0 && numbers[i] <= numbers[i - 1])) {
                throw new IllegalArgumentException("classes must be finite numbers in rising order: " + numbers[i]);
            }
        }
    }

    /** Classes that are names; on an ordered scale they count 1, 2, 3 … */
    public static ClassScale named(List<String> names) {
        return new ClassScale(
                names, IntStream.rangeClosed(1, names.size()).asDoubleStream().toArray());
    }

    /** Classes 1 … {@code size}. */
    public static ClassScale ofSize(int size) {
        return named(IntStream.rangeClosed(1, size).mapToObj(Integer::toString).toList());
    }

    /**
     * Classes that are numbers.
     *
     * @throws IllegalArgumentException when the numbers do not rise or one of them is not finite
     */
    public static ClassScale numeric(double... numbers) {
        return new ClassScale(
                Arrays.stream(numbers).mapToObj(ClassScale::written).toList(), numbers.clone());
    }

    private static String written(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString((long) number)
                : Double.toString(number);
    }

    /** Number of classes. */
    public int size() {
        return numbers.length;
    }

    /** The name of a class. */
    public String name(int index) {
        return names.get(index);
    }

    /** The number of a class. */
    public double number(int index) {
        return numbers[index];
    }

    /** The numbers of all classes. */
    public double[] numbers() {
        return numbers.clone();
    }
}
