package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.extract.ReportFacts.AccountMention;
import org.rapporteur.ingest.read.Block;
import org.rapporteur.ingest.text.Link;
import org.rapporteur.ingest.text.OnlineService;

/**
 * A line of contacts below a person: addresses and handles with their labels, and little else.
 *
 * @param accounts the profiles it states
 */
record Contacts(List<AccountMention> accounts) {
    private static final Pattern HANDLE = Pattern.compile("(?<![\\w.])@[A-Za-z0-9_.]+(?:@[a-z0-9.-]+)?");
    private static final Pattern LABELLED_HANDLE = Pattern.compile(
            "(?iu)([\\p{L}/ ()]{1,24}?)[\\s\\u00A0]*:[\\s\\u00A0]*(@?[A-Za-z0-9_.-]+(?:@[a-z0-9.-]+)?)(?=[\\s\\u00A0]*(?:[,;|)]|$))");
    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern LABEL = Pattern.compile("(?u)\\p{L}[\\p{L}-]*[\\s\\u00A0]*(?:\\p{L}+[\\s\\u00A0]*)?:");

    private static final Pattern ODD = Pattern.compile("(?i)[<>\"{}\\\\^`]|javascript:|data:");
    private static final int MOST_OTHER_LETTERS = 3;
    private static final int LONGEST = 600;

    Contacts {
        accounts = List.copyOf(accounts);
    }

    static Optional<Contacts> of(Block block) {
        String raw = block.raw();
        if (raw.length() > LONGEST) {
            return Optional.empty();
        }
        List<AccountMention> accounts = new ArrayList<>();
        StringBuilder rest = new StringBuilder(raw);
        for (Link link : Link.in(raw)) {
            OnlineService.ofProfile(link.url()).flatMap(
                    account -> block.quote(link.begin(), link.end()).map(quote -> new AccountMention(account, quote)))
                    .ifPresent(accounts::add);
            blank(rest, link.begin(), link.end());
        }
        if (accounts.isEmpty()) {
            Matcher handle = LABELLED_HANDLE.matcher(rest);
            while (handle.find()) {
                OnlineService.ofLabel(handle.group(1)).flatMap(service -> service.ofHandle(handle.group(2)))
                        .flatMap(account -> block.quote(handle.start(2), handle.end(2))
                                .map(quote -> new AccountMention(account, quote)))
                        .ifPresent(accounts::add);
            }
        }
        boolean reachable = !accounts.isEmpty() || !Link.in(raw).isEmpty() || HANDLE.matcher(raw).find()
                || EMAIL.matcher(raw).find();
        boolean labelled = namesService(raw);
        return labelled || reachable && letters(rest.toString()) <= MOST_OTHER_LETTERS
                ? Optional.of(new Contacts(labelled && odd(raw) ? List.of() : accounts))
                : Optional.empty();
    }

    /** Whether the line begins with the name of an online service and a colon, whatever stands behind it. */
    private static boolean namesService(String line) {
        int colon = line.indexOf(':');
        return colon > 0 && OnlineService.ofLabel(line.substring(0, colon)).isPresent();
    }

    /** Whether what is stated as an account holds what no account does. */
    private static boolean odd(String line) {
        return ODD.matcher(line).find();
    }

    private static long letters(String line) {
        String rest = EMAIL.matcher(line).replaceAll(" ");
        rest = LABELLED_HANDLE.matcher(rest).replaceAll(" ");
        rest = HANDLE.matcher(rest).replaceAll(" ");
        rest = LABEL.matcher(rest).replaceAll(" ");
        return rest.codePoints().filter(Character::isLetter).count();
    }

    private static void blank(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            text.setCharAt(i, ' ');
        }
    }
}
