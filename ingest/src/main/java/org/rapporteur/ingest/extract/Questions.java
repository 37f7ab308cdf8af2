package org.rapporteur.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.ingest.extract.ReportFacts.AnswerMention;
import org.rapporteur.ingest.extract.ReportFacts.QuestionMention;
import org.rapporteur.ingest.lexicon.Lexicon;
import org.rapporteur.ingest.read.Block;

/** Reads the questions of a report and their answers. */
final class Questions {
    /** A full stop behind a short word may be that of a title before a name. */
    private static final Pattern SENTENCE_END = Pattern
            .compile("(?:[!?;…\\u037E]|\\p{L}{5}\\.)[\"”“’»)]*[\\s\\u00A0]+(?=[\\p{Lu}\\d])");

    private final Lexicon lexicon;
    private final Roster roster;
    private final List<QuestionMention> questions = new ArrayList<>();
    private final List<Block> before = new ArrayList<>();
    private final List<Block> byUnknown = new ArrayList<>();

    private Questions(Lexicon lexicon, Roster roster) {
        this.lexicon = lexicon;
        this.roster = roster;
    }

    static Questions in(List<Block> blocks, Lexicon lexicon, Roster roster) {
        Questions questions = new Questions(lexicon, roster);
        blocks.forEach(block -> questions.turns(block).forEach(questions::read));
        return questions;
    }

    List<QuestionMention> mentions() {
        return List.copyOf(questions);
    }

    /** What stands before the first question. */
    List<Block> blocksBefore() {
        return List.copyOf(before);
    }

    /** The names before answers that are not those of one of the people introduced. */
    List<Block> answersByUnknown() {
        return List.copyOf(byUnknown);
    }

    /** What several people said on one line: each with their name, or a question with its number, where a sentence begins. */
    private List<Block> turns(Block block) {
        List<Block> turns = new ArrayList<>();
        Matcher end = SENTENCE_END.matcher(block.raw());
        int from = 0;
        while (end.find()) {
            boolean opens = block.part(end.end(), block.raw().length()).filter(this::opensTurn).isPresent();
            if (opens && !isMark(block.raw().substring(from, end.end()))) {
                block.part(from, end.end()).ifPresent(turns::add);
                from = end.end();
            }
        }
        if (from == 0) {
            return List.of(block);
        }
        block.part(from, block.raw().length()).ifPresent(turns::add);
        return turns;
    }

    /** The full stop may be that of the word for an answer. */
    private boolean isMark(String words) {
        return lexicon.words("word.answer").matcher(words.replaceFirst("[\\s\\d.]+$", "")).matches();
    }

    private boolean opensTurn(Block block) {
        return AnswerLabel.of(block, lexicon, roster).isPresent()
                || QuestionLabel.of(block, lexicon).filter(QuestionLabel::known).isPresent();
    }

    private void read(Block block) {
        Optional<QuestionLabel> asked = QuestionLabel.of(block, lexicon);
        Optional<AnswerLabel> answered = questions.isEmpty()
                ? Optional.empty()
                : AnswerLabel.of(block, lexicon, roster)
                        .filter(label -> asked.isEmpty() || answers(label, asked.get()));
        if (answered.isPresent()) {
            AnswerLabel label = answered.get();
            block.part(label.end(), block.raw().length())
                    .ifPresent(text -> answer(new AnswerMention(label.author(), text)));
            label.unknown().flatMap(name -> block.part(name.begin(), name.end())).ifPresent(byUnknown::add);
        } else if (asked.isPresent()) {
            block.part(asked.get().end(), block.raw().length())
                    .ifPresent(text -> questions.add(new QuestionMention(asked.get().number(), text, List.of())));
        } else if (QuestionLabel.asks(block, lexicon) && opensQuestion(block)) {
            questions.add(new QuestionMention(Optional.empty(), block, List.of()));
        } else if (questions.isEmpty()) {
            before.add(block);
        } else {
            continueAnswer(block);
        }
    }

    /** In some languages the words for question and answer begin with the same letter. */
    private static boolean answers(AnswerLabel answer, QuestionLabel question) {
        return answer.marked() && (!question.asks() || answer.author().isPresent());
    }

    /** A question mark alone may also end a rhetorical sentence in an answer. */
    private boolean opensQuestion(Block block) {
        boolean numbered = !questions.isEmpty() && questions.getLast().number().isPresent();
        return !numbered && (questions.isEmpty() || !questions.getLast().answers().isEmpty())
                && (questions.isEmpty() || block.afterBlank() || block.bullet());
    }

    private void answer(AnswerMention answer) {
        QuestionMention question = questions.removeLast();
        List<AnswerMention> answers = new ArrayList<>(question.answers());
        answers.add(answer);
        questions.add(new QuestionMention(question.number(), question.text(), answers));
    }

    private void continueAnswer(Block block) {
        QuestionMention question = questions.getLast();
        if (question.answers().isEmpty()) {
            answer(new AnswerMention(Optional.empty(), block));
            return;
        }
        AnswerMention last = question.answers().getLast();
        questions.removeLast();
        List<AnswerMention> answers = new ArrayList<>(question.answers());
        answers.set(answers.size() - 1, new AnswerMention(last.author(), last.text().joined(block)));
        questions.add(new QuestionMention(question.number(), question.text(), answers));
    }
}
