package org.rapporteur.ingest.facts;

import java.util.List;
import org.rapporteur.ontology.Role;

/**
 * A person as one report mentions them.
 *
 * @param name the full name
 * @param variants other forms of it in the same report
 * @param accounts profiles at online services
 * @param participations what they did at the event
 */
public record PersonFacts(Passage name, List<Variant> variants, List<AccountFacts> accounts,
        List<ParticipationFacts> participations) {
    public PersonFacts {
        variants = List.copyOf(variants);
        accounts = List.copyOf(accounts);
        participations = List.copyOf(participations);
    }

    /**
     * A profile at an online service.
     *
     * @param service the home page of the service, such as {@code https://www.linkedin.com/}
     * @param serviceKey a slug for it, such as {@code linkedin}
     * @param name the name of the account, without an at sign
     * @param url the address of the profile
     * @param passage the words that state it
     */
    public record AccountFacts(String service, String serviceKey, String name, String url, Passage passage) {}

    /**
     * One role at the event.
     *
     * @param jobTitle the words that say what they are, as stated for this event
     * @param affiliations the organisations named in them
     * @param formerAffiliations the organisations where they are said to have been before
     * @param passage the words that state it
     */
    public record ParticipationFacts(Role role, Passage jobTitle, List<Ref> affiliations, List<Ref> formerAffiliations,
            Passage passage) {
        public ParticipationFacts {
            affiliations = List.copyOf(affiliations);
            formerAffiliations = List.copyOf(formerAffiliations);
        }
    }
}
