package org.rapporteur.ingest.quantity;

import java.util.Optional;

/**
 * What the parts of a number in words come to, in the order they are said.
 *
 * @param thousands the part that is done, a multiple of a thousand
 * @param rest what is below a thousand so far
 */
record NumberSum(int thousands, int rest) {
    static final NumberSum NOTHING = new NumberSum(0, 0);
    private static final int TEN = 10;
    private static final int TWENTY = 20;
    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1000;

    int value() {
        return thousands + rest;
    }

    /**
     * With one part more; empty where no number goes on so.
     *
     * @param unitsFirst whether the tens may stand behind the units: "three and twenty"
     */
    Optional<NumberSum> plus(int part, boolean unitsFirst) {
        if (part == THOUSAND && thousands == 0 && rest > 0) {
            return Optional.of(new NumberSum(rest * THOUSAND, 0));
        }
        boolean afterOne = thousands == 0 && rest == 1;
        if (part >= THOUSAND) {
            return equals(NOTHING) || afterOne && part < 2 * THOUSAND
                    ? Optional.of(new NumberSum(part / THOUSAND * THOUSAND, part % THOUSAND))
                    : Optional.empty();
        }
        if (part == HUNDRED && rest > 0 && rest < TWENTY) {
            return Optional.of(new NumberSum(thousands, rest * HUNDRED));
        }
        if (afterOne && part >= HUNDRED && part < 2 * HUNDRED) {
            return Optional.of(new NumberSum(0, part));
        }
        return endsBefore(part) || unitsFirst && isTen(part) && rest % HUNDRED > 0 && rest % HUNDRED < TEN
                ? Optional.of(new NumberSum(thousands, rest + part))
                : Optional.empty();
    }

    /** Whether what was said ends in as many zeros as this part has digits. */
    private boolean endsBefore(int part) {
        if (rest == 0) {
            return true;
        }
        boolean behindHundred = rest % HUNDRED == 0 && part < HUNDRED;
        boolean behindTen = rest % TEN == 0 && rest % HUNDRED >= TWENTY && part < TEN;
        return behindHundred || behindTen;
    }

    private static boolean isTen(int part) {
        return part >= TWENTY && part < HUNDRED && part % TEN == 0;
    }
}
