package org.rapporteur.ingest.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.ingest.text.OnlineService;

/** The words of one paragraph as they come in, with the addresses that its links lead to written where they are read. */
final class InlineText {
    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s<>\"{}|\\\\^`\\p{Cntrl}]{1,2000}");
    private static final Pattern MAIL = Pattern.compile("(?i)mailto:([\\w.+-]{1,64}@[\\w.-]{1,190})(?:\\?.*)?");
    private static final Pattern ADDRESS = Pattern
            .compile("(?i)(?:https?://|www\\.)\\S+|(?:[a-z0-9-]+\\.)+[a-z]{2,24}(?:/\\S*)?|@\\S+|\\S+@\\S+");
    private static final Pattern CUT = Pattern.compile("(?:…|\\.\\.\\.)$");

    private final StringBuilder words = new StringBuilder();
    private final Deque<OpenLink> open = new ArrayDeque<>();
    private final List<String> below = new ArrayList<>();

    private record OpenLink(int begin, String target) {}

    void append(CharSequence text) {
        words.append(text);
    }

    void lineBreak() {
        words.append('\n');
    }

    /** From here on a link leads to a target, whatever that is. */
    void beginLink(String target) {
        open.push(new OpenLink(words.length(), target.strip()));
    }

    /** The innermost link ends here; without any, nothing does. */
    void endLink() {
        if (!open.isEmpty()) {
            OpenLink link = open.pop();
            lead(link.begin(), link.target());
        }
    }

    /** The words, then each profile that a name was linked to on a line of its own. */
    String text() {
        while (!open.isEmpty()) {
            endLink();
        }
        return below.isEmpty() ? words.toString() : words + "\n" + String.join("\n", below);
    }

    boolean isBlank() {
        return words.toString().isBlank();
    }

    /** Only what a reader can follow is written: no scripts, no places within the document. */
    private void lead(int begin, String target) {
        String shown = words.substring(begin).strip();
        var mail = MAIL.matcher(target);
        if (shown.isEmpty()) {
            return;
        }
        if (mail.matches()) {
            if (!shown.contains("@")) {
                words.append(" (").append(mail.group(1)).append(')');
            }
        } else if (WEB.matcher(target).matches()) {
            web(begin, shown, target.replace("(", "%28").replace(")", "%29"));
        }
    }

    private void web(int begin, String shown, String target) {
        if (CUT.matcher(shown).find() && ADDRESS.matcher(shown).matches()) {
            words.setLength(begin);
            words.append(target);
        } else if (OnlineService.ofLabel(shown.replaceFirst(":$", "")).isPresent()) {
            words.append(shown.endsWith(":") ? " " : ": ").append(target);
        } else if (!ADDRESS.matcher(shown).matches() && !shown.contains(target)) {
            profile(target).ifPresentOrElse(below::add, () -> words.append(" (").append(target).append(')'));
        }
    }

    private static Optional<String> profile(String target) {
        return OnlineService.ofProfile(target)
                .map(account -> account.serviceKey().substring(0, 1).toUpperCase(Locale.ROOT)
                        + account.serviceKey().substring(1) + ": " + target);
    }
}
