package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.extract.ReportFacts.AccountMention;
import org.rapporteur.ingest.read.Block;
import org.rapporteur.ingest.read.Span;
import org.rapporteur.ingest.text.Link;
import org.rapporteur.ingest.text.OnlineService.Account;
import org.rapporteur.ingest.text.OnlineService;

/**
 * A line of contacts below a person: addresses and handles with their labels, and little else.
 *
 * @param accounts the profiles it states
 */
record Contacts(List<AccountMention> accounts) {
    private static final Pattern HANDLE = Pattern.compile("(?<![\\w.])@[A-Za-z0-9_.\u2588]+(?:@[a-z0-9.-]+)?");
    private static final String GAP = "[\\s\\u00A0]";
    private static final String WORDS = "\\p{L}[\\p{L}/ ()]{0,30}?";
    private static final String NAME = "[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_])?(?:@[a-z0-9.-]*[a-z0-9])?";
    /** What parts a name from the next account: a mark, or for names that show what they are, a dash or label, too. */
    private static final String MARK = "[." + GAP + "]*(?:[,;|)/·•]|$)";
    private static final String NEXT = GAP + "+(?:[-–—]|" + WORDS + "(?:" + GAP + "*:|" + GAP + "+[@|]))";
    /** A label, a colon and a name, or a label and a name with an at sign. */
    private static final Pattern LABELLED_HANDLE = Pattern.compile("(?iu)(" + WORDS + ")(?:" + GAP + "*:" + GAP + "*|"
            + GAP + "+(?=@))(@" + NAME + "(?=" + MARK + "|" + NEXT + ")|" + NAME + "(?=" + MARK + "))");
    private static final Pattern FEDERATED = Pattern
            .compile("(?<![\\w.@])@[A-Za-z0-9_][A-Za-z0-9_.\u2588-]*@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+");
    /** With no label, most handles leave open on which service they are; these say it. */
    private static final Pattern BLUESKY_HANDLE = Pattern
            .compile("(?i)(?<![\\w.@/])@[a-z0-9\u2588-]+\\.bsky\\.social(?![\\w@-]|\\.\\w)");
    private static final Pattern PROFILE = Pattern.compile("(?i)https?://([a-z0-9.-]+)/@([A-Za-z0-9_.-]+)/?");
    private static final Pattern ORCID = Pattern.compile("(?<![\\w/-])(?:\\d{4}-){3}\\d{3}[\\dXx](?![\\w-])");
    private static final Pattern EMAIL = Pattern.compile("[\\w.+\u2588-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern LABEL = Pattern.compile("(?u)\\p{L}[\\p{L}-]*[\\s\\u00A0]*(?:\\p{L}+[\\s\\u00A0]*)?:");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern WORD_BEGIN = Pattern.compile("(?<![\\p{L}(])(?=\\p{L})");
    private static final Pattern ODD = Pattern.compile("(?i)[<>\"{}\\\\^`]|javascript:|data:");
    private static final Pattern TELEPHONE = Pattern.compile(
            "(?u)\\p{L}[\\p{L}. /-]{0,30}[:.]?[\\s\\u00A0]*(?:\\(?\\+|\\(?0)\\d?(?:[\\s\\u00A0()./-]*\\d){6,14}");
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
        List<AccountMention> accounts = accountsIn(block);
        StringBuilder rest = new StringBuilder(raw);
        Link.in(raw).forEach(link -> blank(rest, link.begin(), link.end()));
        boolean reachable = !accounts.isEmpty() || !Link.in(raw).isEmpty() || HANDLE.matcher(raw).find()
                || EMAIL.matcher(raw).find();
        boolean labelled = namesService(raw);
        return labelled || reachable && letters(rest.toString()) <= MOST_OTHER_LETTERS
                ? Optional.of(new Contacts(labelled && odd(raw) ? List.of() : accounts))
                : Optional.empty();
    }

    /** Whether a line says how to reach somebody, and not only where a page is. */
    static boolean reachesSomebody(Block block) {
        String raw = block.raw();
        return isTelephone(block) || of(block).isPresent() && (namesService(raw) || !accountsIn(block).isEmpty()
                || HANDLE.matcher(raw).find() || EMAIL.matcher(raw).find());
    }

    /** Whether a line is a number to call and a label for it, and nothing else. */
    static boolean isTelephone(Block block) {
        return TELEPHONE.matcher(block.raw()).matches();
    }

    /** The profiles that a line states, whatever else it says. */
    static List<AccountMention> accountsIn(Block block) {
        String raw = block.raw();
        List<AccountMention> accounts = new ArrayList<>();
        StringBuilder rest = new StringBuilder(raw);
        for (Link link : Link.in(raw)) {
            OnlineService.ofProfile(link.url()).or(() -> federated(link, raw))
                    .ifPresent(account -> add(accounts, account, block, link.begin(), link.end()));
            blank(rest, link.begin(), link.end());
        }
        boolean labelled = rest.indexOf(":") >= 0 || rest.indexOf("@") >= 0;
        Matcher handle = LABELLED_HANDLE.matcher(rest);
        while (labelled && handle.find()) {
            service(handle.group(1)).flatMap(service -> service.ofHandle(handle.group(2)))
                    .ifPresent(account -> add(accounts, account, block, handle.start(2), handle.end(2)));
        }
        Matcher federated = FEDERATED.matcher(rest);
        while (federated.find()) {
            OnlineService.MASTODON.ofHandle(federated.group())
                    .ifPresent(account -> add(accounts, account, block, federated.start(), federated.end()));
        }
        federated.reset().results().forEach(found -> blank(rest, found.start(), found.end()));
        Matcher bluesky = BLUESKY_HANDLE.matcher(rest);
        while (bluesky.find()) {
            OnlineService.BLUESKY.ofHandle(bluesky.group())
                    .ifPresent(account -> add(accounts, account, block, bluesky.start(), bluesky.end()));
        }
        Matcher orcid = ORCID.matcher(rest);
        while (orcid.find()) {
            OnlineService.ORCID.ofHandle(orcid.group())
                    .ifPresent(account -> add(accounts, account, block, orcid.start(), orcid.end()));
        }
        return accounts;
    }

    /** The handles in a line of which nothing says on which service they are. */
    static List<String> openHandles(Block block) {
        List<String> stated = accountsIn(block).stream().map(account -> account.account().name()).toList();
        return HANDLE.matcher(block.raw()).results().map(MatchResult::group)
                .filter(handle -> stated.stream().noneMatch(name -> handle.toLowerCase().contains(name.toLowerCase())))
                .toList();
    }

    /** The account behind the name of a federated service, of which each server has an address of its own. */
    private static Optional<Account> federated(Link link, String raw) {
        Matcher profile = PROFILE.matcher(link.url());
        String label = raw.substring(0, link.begin()).strip().replaceFirst("[\\s:–—-]+$", "");
        boolean named = service(label).filter(OnlineService.MASTODON::equals).isPresent();
        return named && profile.matches()
                ? OnlineService.MASTODON.ofHandle(profile.group(2) + "@" + profile.group(1))
                : Optional.empty();
    }

    /** Where addresses, handles and identifiers stand in a line, in order. */
    static List<Span> spans(String raw) {
        StringBuilder rest = new StringBuilder(raw);
        List<Span> spans = new ArrayList<>();
        Link.in(raw).forEach(link -> spans.add(new Span(link.begin(), link.end())));
        spans.forEach(span -> blank(rest, span.begin(), span.end()));
        for (Pattern contact : List.of(FEDERATED, EMAIL, HANDLE, ORCID)) {
            contact.matcher(rest.toString()).results().forEach(found -> {
                spans.add(new Span(found.start(), found.end()));
                blank(rest, found.start(), found.end());
            });
        }
        return spans.stream().sorted(Comparator.comparing(Span::begin)).toList();
    }

    private static void add(List<AccountMention> accounts, Account account, Block block, int begin, int end) {
        boolean known = accounts.stream().anyMatch(other -> other.account().key().equals(account.key()));
        block.quote(begin, end).filter(quote -> !known)
                .ifPresent(quote -> accounts.add(new AccountMention(account, quote)));
    }

    /** The service that a label ends with the name of. */
    private static Optional<OnlineService> service(String label) {
        Matcher word = WORD_BEGIN.matcher(label);
        Optional<OnlineService> service = Optional.empty();
        while (service.isEmpty() && word.find()) {
            service = OnlineService.ofLabel(label.substring(word.start()));
        }
        return service;
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
        rest = WORD.matcher(rest)
                .replaceAll(word -> OnlineService.ofLabel(word.group()).isPresent() ? " " : word.group());
        return rest.codePoints().filter(Character::isLetter).count();
    }

    private static void blank(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            text.setCharAt(i, '|');
        }
    }
}
