import type { ActName } from '../../domain/vocabulary.ts';
import { type PhraseRows, wordSet } from '../phrase-index.ts';

type ActPhrases = PhraseRows<ActName>;

/**
 * Cues and what a speaker does by them: dictionary forms, `…` for up to four words. The first cue that says more than "say"
 * decides. Verbs whose act hangs on what follows ("call", "ask", "announce", "express") are in the tables below.
 */
export const CUE_ACTS: ActPhrases = [
  [
    'state',
    `
      say, tell, add, state, note, write, explain, declare, insist, maintain, claim, assert, argue, suggest,
      believe, think, mention, tweet, according to, reply, respond, answer, continue, stress, emphasise,
      emphasize, recall, remark, observe, comment, describe, speak, talk, repeat, reiterate, contend, reveal,
      disclose, indicate, post, hope, want, know, feel, find, show, read, quote, swear in`,
  ],
  [
    'report_figure',
    `
      estimate, count, tally, put the toll at, put … toll at, put … number at, put … figure at, revise … toll`,
  ],
  [
    'confirm',
    `
      confirm, confirmation, verify, corroborate, affirm, reaffirm, acknowledge, admit, concede, confess, plead
      guilty, admission, acknowledgement, acknowledgment, own up`,
  ],
  [
    'deny',
    `
      deny, denial, refute, rebut, disavow, disclaim, gainsay, plead not guilty, rubbish, dispel, distance … from,
      protest … innocence, maintain … innocence, insist … innocence, deny responsibility, disclaim responsibility`,
  ],
  [
    'claim_responsibility',
    `
      claim responsibility, claim … responsibility, accept responsibility, accept … responsibility, admit
      responsibility, admit … responsibility, take responsibility, take … responsibility, assume responsibility,
      claim of responsibility, claim credit for, acknowledge responsibility`,
  ],
  [
    'condemn',
    `
      condemn, condemnation, denounce, denunciation, deplore, decry, excoriate, censure, disavowal, express
      outrage, express revulsion, express abhorrence`,
  ],
  [
    'criticise',
    `
      criticise, criticize, criticism, slam, blast, attack, lambast, lambaste, assail, mock, chide, rebuke,
      berate, scold, scorn, ridicule, deride, bash, pillory, castigate, rail against, hit out at, lash out at,
      lash out, take aim at, take issue with, call out, fault, decry as, complain, complaint, rap, go after, hit
      back, upbraid, knock, skewer, disparage, belittle, reproach, object to the way, find fault`,
  ],
  [
    'accuse',
    `
      accuse, accusation, allege, allegation, blame, charge, implicate, point … finger at, point … finger, hold …
      responsible, hold … accountable, indict, incriminate, lay … blame, put … blame, level … accusation, level …
      charge, level … allegation, make … accusation, make … allegation`,
  ],
  [
    'characterise',
    `
      call, characterise, characterize, label, brand, dub, deem, portray, depict, liken, compare, term, describe …
      as, refer to … as, dismiss … as, paint … as, cast … as, see as, see … as, view as, view … as, regard as,
      regard … as, consider, hail as, hail … as, condemn as, classify, designate, characterisation,
      characterization, comparison`,
  ],
  [
    'support',
    `
      support, back, backing, endorse, endorsement, advocate, embrace, favour, favor, champion, side with, stand
      by, stand with, vote for, welcome, approve of, approve, approval, speak out in favour of, speak out in favor
      of, come out in favour of, come out in favor of, rally behind, throw … weight behind`,
  ],
  [
    'justify',
    `
      justify, justification, defend, defence of, defense of, rationalise, rationalize, excuse, stick up for`,
  ],
  [
    'praise_or_thank',
    `
      praise, thank, laud, applaud, hail, commend, salute, credit, congratulate, compliment, extol, tout, pay
      tribute, pay tribute to, express gratitude, gratitude`,
  ],
  [
    'sympathise',
    `
      sympathise, sympathize, mourn, grieve, commiserate, offer … condolence, send … condolence, condolence,
      express … sympathy, express … solidarity, express … condolence, offer … sympathy, extend … sympathy, stand
      in solidarity, empathise, empathize, express sorrow, express … sorrow, express grief`,
  ],
  [
    'apologise_or_regret',
    `
      apologise, apologize, apology, regret, be sorry, lament, rue, express regret, express … regret, express
      remorse, express … remorse, repent, say sorry, ask for forgiveness, ask … forgiveness, atone`,
  ],
  [
    'call_for',
    `
      call for, call on, call upon, urge, demand, appeal, request, exhort, implore, beg, plead, plea, press for,
      push for, push, lobby, recommend, recommendation, advise, propose, proposal, order, insist on, encourage,
      invite, summon, instruct, command, petition, entreat, call to, ultimatum, pray, advocate for`,
  ],
  [
    'promise',
    `
      promise, pledge, vow, swear, guarantee, commit, commitment, undertake to, assure, assurance, give … word,
      reassure, pledge allegiance, offer to, offer help,
      offer aid, offer assistance, offer … help, offer … aid, offer … assistance`,
  ],
  [
    'agree_or_accept',
    `
      agree, agreement, accept, acceptance, concur, consent, acquiesce, assent, sign up to, give in, bow to,
      grant, go along with, accede`,
  ],
  [
    'reject',
    `
      reject, rejection, oppose, opposition, object, objection, veto, rule out, turn down, rebuff, spurn,
      dismiss, disagree, vote against, repudiate, brush aside, brush off, scoff, shrug off, wave away, wave off,
      pour cold water, throw out, say no to, reject … as, balk, disapprove`,
  ],
  [
    'threaten',
    `
      threaten, threat, issue … threat, make … threat, warn of retaliation, vow revenge, vow … revenge, vow
      retaliation, swear revenge`,
  ],
  ['warn', 'warn, warning, caution, alert, sound … alarm, raise … alarm, forewarn, issue … warning'],
  [
    'announce_action',
    `
      plan, intend, decide, decision, resolve to, unveil, launch, set out plans, plan to, prepare to`,
  ],
  [
    'predict',
    `
      predict, prediction, forecast, foresee, expect, anticipate, project, envision, envisage, prophesy, foretell`,
  ],
  [
    'question_or_doubt',
    `
      question, doubt, cast doubt, cast … doubt, challenge, dispute, query, raise … question, raise … doubt,
      express … doubt, express doubt, express … scepticism, express … skepticism, call … into question, wonder, be
      sceptical, be skeptical, be … sceptical, be … skeptical, voice … doubt, contest, contradict, disbelieve`,
  ],
];

/** Cues that pass into print whatever follows, so that the words reported may tell a closer act. */
export const ACT_OF_OBJECT: ActPhrases = [
  ['sympathise', 'condolence, condolences, sympathy, sympathies, solidarity, sorrow, grief, sadness'],
  ['apologise_or_regret', 'regret, regrets, apology, apologies, remorse, contrition'],
  ['support', 'support, backing, approval, endorsement'],
  ['condemn', 'condemnation, outrage, revulsion, indignation, abhorrence'],
  ['criticise', 'criticism, displeasure, dissatisfaction, anger, frustration, dismay, disapproval'],
  ['praise_or_thank', 'gratitude, thanks, appreciation, admiration, praise, congratulations'],
  ['question_or_doubt', 'doubt, doubts, scepticism, skepticism, misgivings, reservations'],
  ['reject', 'opposition, objection, objections, disagreement'],
  ['warn', 'warning, warnings, alarm'],
  ['threaten', 'threat, threats'],
  ['deny', 'denial, denials'],
  ['accuse', 'accusation, accusations, allegation, allegations'],
  ['promise', 'promise, promises, pledge, pledges, commitment, assurance, assurances'],
  ['call_for', 'appeal, appeals, plea, pleas, demand, demands'],
];

/** Cues that say something else where they are no verb: "back in March", "in order to", "the project". */
export const AMBIGUOUS_CUES: ReadonlySet<string> = wordSet(`
  back order project term label brand rap knock push credit question fault charge attack count benefit process promise
  support plan vote approach object press cast launch`);

/** Verbs that borrow their act from their object: "expressed its deep condolences", "issued a blunt warning". */
export const LIGHT_VERBS: ReadonlySet<string> = wordSet(`
  express offer voice convey extend issue make give send renew reiterate repeat release sound register raise
  publish deliver have`);

/**
 * What speakers say of themselves in so many words, after "I", "we" or a pronoun for the speaker: "We condemn this attack",
 * "said it regretted the delay". Narrower than the cues: only verbs that do the act by being said.
 */
export const PERFORMATIVE_ACTS: ActPhrases = [
  ['condemn', 'condemn, denounce, deplore, decry'],
  ['apologise_or_regret', 'apologise, apologize, regret, be sorry, be deeply sorry, be truly sorry, be very sorry'],
  [
    'praise_or_thank',
    `
      thank, congratulate, applaud, commend, praise, salute, be grateful, be thankful, pay tribute`,
  ],
  [
    'sympathise',
    `
      mourn, grieve, share … grief, share … sorrow, express … condolence, offer … condolence, extend … condolence,
      send … condolence, stand in solidarity, stand with`,
  ],
  ['support', 'support, endorse, back, welcome, fully support'],
  ['reject', 'reject, oppose, rule out, disagree, object'],
  [
    'deny',
    `
      deny, refute, have nothing to do with, have no part in, have no role in, have no involvement in, have no
      hand in, have no knowledge of`,
  ],
  ['confirm', 'confirm, admit, acknowledge, can confirm'],
  ['call_for', 'demand, urge, call on, call upon, call for, appeal, request, implore, beg'],
  ['promise', 'promise, pledge, vow, guarantee, swear, commit'],
  ['accuse', 'accuse, blame, hold … responsible'],
  ['warn', 'warn, caution'],
  ['agree_or_accept', 'accept, agree, consent'],
  ['predict', 'predict, expect, anticipate, foresee, forecast'],
  ['question_or_doubt', 'doubt, question, dispute, be sceptical, be skeptical'],
  [
    'claim_responsibility',
    `
      claim responsibility, claim … responsibility, take responsibility for, take full responsibility for, accept
      responsibility for, carry out, be behind, be responsible for`,
  ],
  ['comment', 'comment, answer, speculate, elaborate, discuss'],
];

/** Phrases of content that do an act wherever they stand in it, whoever is their subject. */
export const CONTENT_PHRASES: ActPhrases = [
  [
    'sympathise',
    `
      our condolences, my condolences, our thoughts are with, my thoughts are with, our thoughts and prayers, our
      hearts go out, my heart goes out, our sympathy, heartfelt condolences, deepest condolences, deepest
      sympathy, deepest sympathies`,
  ],
  [
    'apologise_or_regret',
    `
      i'm sorry, we're sorry, i 'm sorry, we 're sorry, our apologies, my apologies, sincere apologies`,
  ],
  ['praise_or_thank', 'our thanks, our gratitude, hats off to'],
  [
    'deny',
    `
      no truth, is not true, are not true, was not true, is untrue, are untrue, was untrue, is false, are false,
      was false, is a lie, are lies, was a lie, is baseless, are baseless, was baseless, were baseless, were
      false, were untrue, is unfounded, are unfounded, were unfounded, was unfounded, without foundation, was not
      involved, were not involved, is not involved, are not involved, not responsible for the, was not behind,
      were not behind, is not behind, are not behind, categorically untrue, completely untrue`,
  ],
];

/** What an unnamed speaker may be called inside their own reported words. */
export const SPEAKER_PRONOUNS: ReadonlySet<string> = wordSet(`
  it he she they`);
export const FIRST_PERSON: ReadonlySet<string> = wordSet(`
  i we`);

/** Words that may stand between a speaker's pronoun and the verb that does the act. */
export const BETWEEN_SPEAKER_AND_ACT: ReadonlySet<string> = wordSet(`
  also again strongly utterly categorically firmly deeply fully totally completely absolutely unreservedly
  unequivocally sincerely truly once more all both now still hereby therefore want wish would like must have has
  had to can do does did will wanted wished flatly very much always in the strongest terms possible simply
  repeatedly specifically warmly wholeheartedly roundly`);

/** Own verbs that state a condition of the speaker, not an action to come: "said it will be hard", "would have to". */
export const NO_ACTION_VERBS: ReadonlySet<string> = wordSet(`
  be have need know depend remain seem appear like love want feel believe think hope happen mean become get matter
  rather say see understand prefer`);

/** Nouns for what a body can announce it does. */
export const ACTION_NOUNS: ReadonlySet<string> = wordSet(`
  ceasefire truce inquiry investigation probe sanction measure plan candidacy resignation retirement campaign bid
  run withdrawal deployment closure reform review programme program initiative grant aid package fund funding
  curfew election referendum strike boycott operation offensive evacuation appointment decision move cut increase
  suspension ban tour visit mourning lockdown mobilisation mobilization policy proposal launch hearing rule
  endorsement commission partnership merger intention`);
