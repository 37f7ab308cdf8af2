package org.rapporteur.ingest.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A service where people have public profiles. */
public enum OnlineService {
    LINKEDIN("https://www.linkedin.com/", "(?:[a-z]{2,3}\\.)?linkedin\\.com", "(?:in|pub|company)/([^/?#]+)",
            "linkedin"), TWITTER("https://twitter.com/", "(?:mobile\\.)?(?:twitter|x)\\.com",
                    "@?([A-Za-z0-9_]{1,15})(?:[/?#]|$)",
                    "twitter|x|twitter/x|x/twitter|x \\(twitter\\)|twitter \\(x\\)"), FACEBOOK(
                            "https://www.facebook.com/", "(?:[a-z-]+\\.)?facebook\\.com", "([^/?#]+)",
                            "facebook"), INSTAGRAM("https://www.instagram.com/", "instagram\\.com", "([^/?#]+)",
                                    "instagram"), BLUESKY("https://bsky.app/", "bsky\\.app", "profile/([^/?#]+)",
                                            "bluesky|bsky"), GITHUB("https://github.com/", "github\\.com", "([^/?#]+)",
                                                    "github"), ORCID("https://orcid.org/", "orcid\\.org",
                                                            "(\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX])",
                                                            "orcid(?: id)?"), YOUTUBE("https://www.youtube.com/",
                                                                    "youtube\\.com", "(@[^/?#]+|c/[^/?#]+)",
                                                                    "youtube"), MASTODON("", "(?!)", "(?!)",
                                                                            "mastodon");

    private static final Pattern ORCID_ID = Pattern.compile("(?i)(?:\\d{4}-){3}\\d{3}[\\dX]");

    private final String homePage;
    private final Pattern profile;
    private final Pattern label;

    OnlineService(String homePage, String host, String path, String label) {
        this.homePage = homePage;
        this.profile = Pattern.compile("(?i)https?://(?:www\\.)?" + host + "/" + path + ".*");
        this.label = Pattern.compile("(?iu)" + label);
    }

    /** The service that this word, the label of a contact line, names. */
    public static Optional<OnlineService> ofLabel(String label) {
        return Arrays.stream(values()).filter(service -> service.label.matcher(label.strip()).matches()).findFirst();
    }

    /** The account that this address is the profile of. */
    public static Optional<Account> ofProfile(String url) {
        for (OnlineService service : values()) {
            Matcher matcher = service.profile.matcher(url);
            if (matcher.matches() && service.isName(withoutAt(matcher.group(1)))) {
                return Optional.of(new Account(service.homePage, service.key(), withoutAt(matcher.group(1)), url));
            }
        }
        return Optional.empty();
    }

    /** The account with this handle, {@code @name}, {@code name} or for federated services {@code @name@host}. */
    public Optional<Account> ofHandle(String handle) {
        String name = withoutAt(handle);
        int at = name.indexOf('@');
        if (this == MASTODON) {
            return at < 0
                    ? Optional.empty()
                    : Optional.of(new Account("https://" + name.substring(at + 1) + "/", key(), name,
                            "https://" + name.substring(at + 1) + "/@" + name.substring(0, at)));
        }
        if (!isName(name)) {
            return Optional.empty();
        }
        String path = switch (this) {
            case LINKEDIN -> "in/";
            case BLUESKY -> "profile/";
            default -> "";
        };
        return Optional.of(new Account(homePage, key(), name, homePage + path + name));
    }

    /** An ORCID iD ends in a check digit by ISO 7064, mod 11-2. */
    private boolean isName(String name) {
        if (this != ORCID) {
            return true;
        }
        String digits = name.replace("-", "");
        int total = digits.substring(0, Math.max(0, digits.length() - 1)).chars().map(digit -> digit - '0').reduce(0,
                (sum, digit) -> (sum + digit) * 2);
        int check = (12 - total % 11) % 11;
        return ORCID_ID.matcher(name).matches()
                && digits.toUpperCase(Locale.ROOT).endsWith(check == 10 ? "X" : String.valueOf(check));
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String withoutAt(String name) {
        return name.startsWith("@") ? name.substring(1) : name;
    }

    /**
     * A profile.
     *
     * @param service the home page of the service
     * @param serviceKey a slug for the service
     * @param name without at sign
     * @param url the address of the profile
     */
    public record Account(String service, String serviceKey, String name, String url) {
        /** The same for two statements of one account, whatever their spelling. */
        public String key() {
            return serviceKey + ":" + name.toLowerCase(Locale.ROOT);
        }
    }
}
