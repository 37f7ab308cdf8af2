package org.rapporteur.ingest.identity;

import java.util.Set;
import org.rapporteur.ontology.IriSpace.ThingName;
import org.rapporteur.ontology.Slug;

/** What was decided about identity from outside the text; it comes before all that the text says. */
public interface Decisions {
    /** Nothing was decided. */
    Decisions NONE = new Decisions() {
        @Override
        public ThingName meant(Slug report, ThingName recognised) {
            return recognised;
        }

        @Override
        public ThingName survivor(ThingName thing) {
            return thing;
        }

        @Override
        public boolean denies(Slug report, ThingName thing) {
            return false;
        }

        @Override
        public boolean distinguishes(ThingName one, ThingName other) {
            return false;
        }

        @Override
        public boolean joins(ThingName thing) {
            return false;
        }

        @Override
        public Set<Slug> origins(Slug report) {
            return Set.of(report);
        }
    };

    /** What a published report means where this thing was recognised in it. */
    ThingName meant(Slug report, ThingName recognised);

    /** What a thing was merged into; the thing itself where it was not. */
    ThingName survivor(ThingName thing);

    /** Whether a published report does not mean this thing, whatever it looks like. */
    boolean denies(Slug report, ThingName thing);

    /** Whether two published things are not one, whatever a text proves. */
    boolean distinguishes(ThingName one, ThingName other);

    /** Whether others were merged into this thing, so that one report may mention it as several. */
    boolean joins(ThingName thing);

    /** The published reports that became this one: itself, and those merged into it. */
    Set<Slug> origins(Slug report);
}
