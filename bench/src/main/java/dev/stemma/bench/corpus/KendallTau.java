package dev.stemma.bench.corpus;

/// Kendall's rank correlation in the form τ-b, which allows for ties (Kendall 1945).
final class KendallTau {

    private KendallTau() {}

    /// The correlation of two orders of the same things, in [-1, 1]; 0 where one of them is all ties.
    static double of(double[] one, double[] other) {
        double sum = 0;
        double tiedNotInOne = 0;
        double tiedNotInOther = 0;
        for (int i = 0; i < one.length; i++) {
            for (int j = i + 1; j < one.length; j++) {
                int first = Double.compare(one[i], one[j]);
                int second = Double.compare(other[i], other[j]);
                sum += Integer.signum(first) * Integer.signum(second);
                tiedNotInOne += Math.abs(Integer.signum(first));
                tiedNotInOther += Math.abs(Integer.signum(second));
            }
        }
        double most = Math.sqrt(tiedNotInOne * tiedNotInOther);
        return most == 0 ? 0 : sum / most;
    }
}
