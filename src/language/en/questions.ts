import type { Reply } from '../../domain/vocabulary.ts';
import { type PhraseRows, wordSet } from '../phrase-index.ts';

/** Verbs that put a question, unless what follows is a request ("asked for", "asked them to leave"). */
export const ASKING_VERBS: ReadonlySet<string> = wordSet('ask question quiz query press inquire enquire grill probe');

/** Words that open a question reported in other words: "asked whether", "pressed on why". */
export const QUESTION_WORDS: ReadonlySet<string> = wordSet(`
  whether if why what how when who whom whose which where`);

/** Words that open the topic of a question: "asked about the delay". */
export const TOPIC_WORDS: ReadonlySet<string> = wordSet('about on over regarding concerning');

/** Listeners of whom a speech asks without waiting for an answer. */
export const AUDIENCES: ReadonlySet<string> = wordSet(`
  crowd audience supporters rally congregation voters listeners readers viewers followers themselves himself herself itself
  myself ourselves delegates worshippers spectators`);

/** Adverbs that say that no answer was wanted. */
export const RHETORICAL_WORDS: ReadonlySet<string> = wordSet('rhetorically aloud rhetorical');

/** Cues that answer, by themselves, whatever was asked last. */
export const ANSWERING_CUES: ReadonlySet<string> = wordSet('respond reply answer retort counter rejoin');

/** Labels of the lines of a printed interview, in lower case. */
export const QUESTION_LABELS: ReadonlySet<string> = wordSet('q question');
export const ANSWER_LABELS: ReadonlySet<string> = wordSet('a answer');

/** Phrases around an answer that make it a part of one. */
export const PARTIAL_REPLIES: PhraseRows<Reply> = [
  [
    'partial',
    `
      only say, say only, would only say, will only say, only saying, saying only, without giving details, without
      elaborating, without elaboration, did not elaborate, did n't elaborate, didn't elaborate, partly answer,
      partially answer, without going into detail, without giving further details, without giving any details,
      without specifying, without naming, declined to elaborate, refused to elaborate, gave no details, give no further
      details, did not give details, did not go into detail, without saying why, without saying how`,
  ],
];
