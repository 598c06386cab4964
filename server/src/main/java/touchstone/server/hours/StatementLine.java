package touchstone.server.hours;

import java.util.UUID;

/**
 * What one person had when a period was closed; whole minutes. Corrections are what changed in periods closed before, and may be
 * negative.
 *
 * @param name as it was then
 * @param measuredMinutes active work on items, rounded to the nearest minute
 * @param approvedMinutes declared and approved by then
 */
record StatementLine(
        UUID person,
        String name,
        String displayName,
        int measuredMinutes,
        int approvedMinutes,
        int measuredCorrectionMinutes,
        int approvedCorrectionMinutes) {

    int totalMinutes() {
        return measuredMinutes + approvedMinutes + measuredCorrectionMinutes + approvedCorrectionMinutes;
    }

    boolean isNothing() {
        return measuredMinutes == 0
                && approvedMinutes == 0
                && measuredCorrectionMinutes == 0
                && approvedCorrectionMinutes == 0;
    }
}
