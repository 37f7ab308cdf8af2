package org.rapporteur.bench.identity;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.bench.corpus.Mention;
import org.rapporteur.ontology.Kind;

/** Two mentions of one kind. */
record Pair(Found one, Found other) {
    private static final Set<String> RESPELT = Set.of("capitals", "initial", "middle name", "typo", "Hungarian order");

    boolean truly() {
        return one.mention().truth().equals(other.mention().truth());
    }

    boolean found() {
        return one.sharesThingWith(other);
    }

    /** Whether these are different things that are easily taken for one. */
    boolean lookAlike() {
        return !truly() && !likeness().isEmpty();
    }

    /** What makes it hard to see whether both are the same. */
    Set<String> categories() {
        Set<String> categories = new TreeSet<>();
        if (!truly()) {
            categories.add(likeness().isEmpty() ? "unlike" : "look-alike: " + likeness());
            return categories;
        }
        Mention a = one.mention();
        Mention b = other.mention();
        categories.addAll(a.traits());
        categories.addAll(b.traits());
        if (Collections.disjoint(a.scripts(), b.scripts())) {
            categories.add("other script");
        } else if (a.kind() == Kind.ORGANISATION && noCommonForm(a, b)) {
            categories.add("other name");
        } else if (a.kind() == Kind.PERSON && !respelt(a) && !respelt(b) && noCommonForm(a, b)) {
            categories.add("other spelling");
        }
        if (!a.accounts().isEmpty() && !b.accounts().isEmpty() && Collections.disjoint(a.accounts(), b.accounts())) {
            categories.add("other account");
        }
        if (!a.situation().equals(b.situation())) {
            categories.add("other organisation");
        } else {
            categories.remove("job change");
        }
        return categories.isEmpty() ? Set.of("plain") : categories;
    }

    private String likeness() {
        String group = one.mention().likeness();
        return group.equals(other.mention().likeness()) ? group.replaceAll("-\\d+$", "") : "";
    }

    /** Whether another trait says already why the name is another. */
    private static boolean respelt(Mention mention) {
        return mention.traits().stream().anyMatch(RESPELT::contains);
    }

    private static boolean noCommonForm(Mention a, Mention b) {
        return a.written().values().stream().allMatch(
                forms -> b.written().values().stream().allMatch(others -> Collections.disjoint(forms, others)));
    }

    @Override
    public String toString() {
        Mention a = one.mention();
        Mention b = other.mention();
        return a.shown() + " (" + a.report() + ", " + a.situation() + ") | " + b.shown() + " (" + b.report() + ", "
                + b.situation() + ")  " + categories();
    }
}
