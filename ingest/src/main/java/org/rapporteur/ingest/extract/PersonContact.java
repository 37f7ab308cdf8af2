package org.rapporteur.ingest.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.extract.ReportFacts.AccountMention;
import org.rapporteur.ingest.read.Block;

/**
 * A line below a heading for contacts that gives the name of somebody who was introduced, and their profiles.
 *
 * @param person the index in the roster
 */
record PersonContact(int person, List<AccountMention> accounts) {
    /** A name of two words or more, and a mark. */
    private static final Pattern NAME = Pattern
            .compile("(?u)(?<name>[^\\s\\u00A0,;:(|–—]+(?:[\\s\\u00A0]+[^\\s\\u00A0,;:(|–—-][^\\s\\u00A0,;:(|–—]*)+)"
                    + "[\\s\\u00A0]*(?:[,;:(|–—]|-[\\s\\u00A0])");

    PersonContact {
        accounts = List.copyOf(accounts);
    }

    static Optional<PersonContact> of(Block line, Roster roster) {
        List<AccountMention> accounts = Contacts.accountsIn(line);
        Matcher name = NAME.matcher(line.raw());
        return accounts.isEmpty() || !name.lookingAt()
                ? Optional.empty()
                : roster.find(name.group("name")).map(person -> new PersonContact(person, accounts));
    }
}
