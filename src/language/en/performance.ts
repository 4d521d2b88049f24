import type { ActName, Performance } from '../../domain/vocabulary.ts';
import { type PhraseRows, wordSet } from '../phrase-index.ts';

type PerformancePhrases = PhraseRows<Performance>;

/**
 * Cues that take back or withhold the act named after them: "refused to condemn", "stopped short of accusing".
 * The act keeps its name and gets this performance; refusing to condemn is never support.
 */
export const WITHHOLDING_CUES: PerformancePhrases = [
  [
    'refused',
    `
      refuse, refuse to, refusal, refusal to, be unwilling to, unwillingness to, be not willing to, be not
      prepared to, resist calls to, resist … calls to, resist … pressure to`,
  ],
  ['declined', 'decline, decline to, choose not to, opt not to, prefer not to, elect not to'],
  [
    'silent_as_reported',
    `
      stop short of, stop just short of, fall short of, fail to, failure to, refrain from, avoid, steer clear of,
      shy away from, hold back from, have yet to, be yet to, hold off on, neglect to, hesitate to, be reluctant to`,
  ],
];

/** Phrases that say by themselves that no answer or comment came. Each is the act `comment` in that performance. */
export const SILENCE_CUES: PerformancePhrases = [
  [
    'declined',
    `
      no comment, would not comment, will not comment, wo n't comment, would n't comment, won't comment, wouldn't
      comment, would not be drawn, refuse comment, decline comment, would not be interviewed`,
  ],
  [
    'non_reply',
    `
      dodge, sidestep, evade, evasion, duck, deflect, skirt, leave … unanswered, leave unanswered, avoid …
      question, avoid answering, change the subject, change subject, instead speak of, instead talk about, speak
      instead of, talk instead about, instead turn to, ignore … question, give no … answer, give no answer, give
      no direct answer, give … evasive answer, walk away from … question, fail to answer, parry, brush aside …
      question, brush off … question, bat away … question, answer … with a question, pivot to`,
  ],
  [
    'no_response',
    `
      no response, no reply, no answer, go unanswered, be unanswered, go unreturned, not immediately respond, be
      not return, be not answer, fail to respond, fail to reply, fail to return, ignore … request, ignore repeated
      request, ignore … calls, ignore … email, unanswered, unreturned, be not immediately return, be not
      immediately answer, have yet to respond, have yet to reply`,
  ],
  [
    'not_reached',
    `
      could not … be reached, could not be reached, can not be reached, cannot be reached, could n't be reached,
      couldn't be reached, could n't … be reached, couldn't … be reached, could not … be contacted, could not be
      contacted, could not … reach, unreachable, not … be reachable, be not reachable, be not … reachable, be not
      available, be not … available, be unavailable, unavailable for comment, could not … be located, not
      available for comment, unable to reach, not immediately available`,
  ],
  [
    'silent_as_reported',
    `
      remain silent, stay silent, keep silent, fall silent, be silent, keep quiet, stay quiet, remain quiet, stay
      mum, keep mum, remain mum, say nothing, make no comment, make no mention, make no reference, keep … silence,
      maintain … silence, silence, not yet comment, have nothing to say, issue no statement, offer no comment, be
      mum`,
  ],
];

/** Cues that take back something said before; the noun after them names what. */
export const WITHDRAWING_CUES: string = `
      withdraw, withdrawal, retract, retraction, take back, take … back, walk back, walk … back, recant, rescind,
      backtrack, backpedal, back away from, disown, drop, revoke, renounce, unsay`;

/** What can be withdrawn by saying so, and the act it had been. */
export const WITHDRAWABLE: PhraseRows<ActName> = [
  [
    'accuse',
    `
      accusation, accusations, allegation, allegations, charge, charges, complaint, complaints, accuse, blame`,
  ],
  ['support', 'support, endorsement, backing, approval, support for'],
  ['apologise_or_regret', 'apology, apologies'],
  ['condemn', 'condemnation, denunciation'],
  ['criticise', 'criticism'],
  ['threaten', 'threat, threats'],
  ['call_for', 'demand, demands, call, calls, appeal, request, proposal, recommendation'],
  ['promise', 'promise, promises, pledge, pledges, offer, offers, vow, commitment'],
  ['deny', 'denial, denials'],
  ['confirm', 'confession, admission, confirmation'],
  ['agree_or_accept', 'consent, acceptance, agreement'],
  ['claim_responsibility', 'claim of responsibility'],
  ['warn', 'warning, warnings'],
  [
    'state',
    `
      statement, statements, claim, claims, remark, remarks, comment, comments, testimony, words, assertion,
      report, story, article, post, tweet, word`,
  ],
];

/** Speaking as such: what is withheld with these is the comment itself ("declined to say", "refused to be interviewed"). */
export const COMMENT_VERBS: string = `
      comment, say, answer, respond, reply, elaborate, discuss, disclose, identify, name, provide, give, speak,
      talk, be interviewed, be quoted, be named, be identified, return, reveal, specify, explain, weigh in,
      address, offer, release, speculate, be drawn, tell, share, make, state, detail, describe, mention, engage,
      clarify, take questions, take … question, interview, make available, be interview, be name, be quote, be
      identify, be draw, estimate, write, note, add, claim`;

/** Of these, the ones that hand something over: they are comment only where what is handed over is words. */
export const HANDING_VERBS: ReadonlySet<string> = wordSet('provide give offer release share make return tell');

/** What is handed over in words. */
export const INFORMATION_NOUNS: ReadonlySet<string> = wordSet(`
  comment comments detail details information answer answers explanation specifics name names reason reasons figure figures
  number numbers statement estimate estimates account example examples interview response reply confirmation documentation
  clarification timeline reporter reporters`);

/** Verbs of saying: negated they tell of words kept back ("did not say"), not of something that is not so. */
export const SAYING_VERBS: ReadonlySet<string> = wordSet(`
  say tell comment mention discuss address disclose identify name explain specify elaborate state reveal describe speak talk
  detail indicate clarify suggest note claim declare announce write mention acknowledge`);

/** Requests that a missing answer leaves open: with these "did not answer" means that nothing came back at all. */
export const REQUEST_NOUNS: ReadonlySet<string> = wordSet(`
  request requests call calls email emails e-mail e-mails message messages inquiry inquiries enquiry enquiries
  phone telephone letter letters comment text texts approach approaches`);

/** Verbs of answering: negated they are a missing answer, not a negated statement. */
export const ANSWER_VERBS: ReadonlySet<string> = wordSet(`
  respond reply answer return`);

/** Words that make what is said hang on a condition. */
export const CONDITION_WORDS: ReadonlySet<string> = wordSet(`
  if unless provided providing`);

/** Acts that a negated cue turns into their opposite stance when the speaker takes it now: "does not support". */
export const NEGATED_STANCES: ReadonlyMap<ActName, ActName> = new Map([
  ['support', 'reject'],
  ['agree_or_accept', 'reject'],
]);
