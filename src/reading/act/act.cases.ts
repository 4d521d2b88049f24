import type { ActName, Performance, TargetBasis, TargetKind } from '../../domain/vocabulary.ts';

/** Act, performance, and the target as kind, index, exact words and basis; null says that there must be none. */
export type ExpectedAct = readonly [
  ActName,
  Performance,
  (readonly [kind: TargetKind, index: number | null, words: string, basis: TargetBasis] | null)?,
];

export interface ActCase {
  readonly name: string;
  /** Marked as in `test/hand-made-layers.ts`. */
  readonly marked: string;
  /** By attribution: all its acts, in order. Only the first act's target is compared where it is given. */
  readonly acts: readonly (readonly ExpectedAct[])[];
}

/** Each act of the closed list, from its cues. */
export const ACT_CASES: readonly ActCase[] = [
  {
    name: 'state: a plain report',
    marked: '{S|{P1|Ana Lima}} {C|said} {T|the bridge was closed}.',
    acts: [[['state', 'performed']]],
  },
  {
    name: 'state: a document',
    marked: '{T|The bridge was closed}, {C|according to} {S|the report}.',
    acts: [[['state', 'performed']]],
  },
  {
    name: 'report_figure: a toll in reported words',
    marked: '{S|{P1|The ministry}} {C|said} {T|{F1|12 people} were killed}.',
    acts: [[['report_figure', 'performed', ['figure', 0, '12 people', 'explicit']]]],
  },
  {
    name: 'report_figure: an estimate',
    marked: '{S|{P1|The agency}} {C|estimated} {T|that {F1|40 people} were killed}.',
    acts: [[['report_figure', 'performed', ['figure', 0, '40 people', 'explicit']]]],
  },
  {
    name: 'not report_figure: a sum of money under "said"',
    marked: '{S|{P1|The agency}} {C|said} {T|it knew of {F1|$12}}.',
    acts: [[['state', 'performed']]],
  },
  {
    name: 'confirm: an event',
    marked: '{S|{P1|The ministry}} {C|confirmed} {T|{E1|the raid on the camp}}.',
    acts: [[['confirm', 'performed', ['event', 0, 'the raid on the camp', 'explicit']]]],
  },
  {
    name: 'confirm: a clause, with its figure',
    marked: '{S|{P1|The ministry}} {C|confirmed} {T|that {F1|12 people} were killed}.',
    acts: [
      [
        ['confirm', 'performed', ['statement', null, 'that 12 people were killed', 'explicit']],
        ['report_figure', 'performed'],
      ],
    ],
  },
  {
    name: 'deny: that an event was its own',
    marked: '{S|{P1|The army}} {C|denied} {T|that it carried out {E1|the raid}}.',
    acts: [[['deny', 'performed', ['event', 0, 'that it carried out the raid', 'explicit']]]],
  },
  {
    name: 'deny: that, with a noun after it',
    marked: '{S|{P1|The army}} {C|denied} {T|that soldiers had left}.',
    acts: [[['deny', 'performed', ['statement', null, 'that soldiers had left', 'explicit']]]],
  },
  {
    name: 'deny: having done something',
    marked: '{S|{P1|Rui Sol}} {C|denied} {T|having opened the gate}.',
    acts: [[['deny', 'performed', ['statement', null, 'having opened the gate', 'explicit']]]],
  },
  {
    name: 'claim_responsibility',
    marked: '{S|{P1|The Northern Front}} {C|claimed responsibility for} {T|{E1|the attack}}.',
    acts: [[['claim_responsibility', 'performed', ['event', 0, 'the attack', 'explicit']]]],
  },
  {
    name: 'claim_responsibility: its own fighters, in its own words',
    marked: '{S|{P1|The Northern Front}} {C|said} {T|its fighters carried out {E1|the attack}}.',
    acts: [[['claim_responsibility', 'performed', ['event', 0, 'the attack', 'explicit']]]],
  },
  {
    name: 'not claim_responsibility: somebody else did it',
    marked: '{S|{P1|The Northern Front}} {C|said} {T|{P2|the police} carried out {E1|the attack}}.',
    acts: [[['accuse', 'performed', ['actor', 1, 'the police', 'explicit']]]],
  },
  {
    name: 'condemn: an event',
    marked: '{S|{P1|The council}} {C|condemned} {T|{E1|the attack on the market}}.',
    acts: [[['condemn', 'performed', ['event', 0, 'the attack on the market', 'explicit']]]],
  },
  {
    name: 'condemn: by a noun in the cue',
    marked: '{S|{P1|The council}} {C|issued a statement condemning} {T|{P2|the government}}.',
    acts: [[['condemn', 'performed', ['actor', 1, 'the government', 'explicit']]]],
  },
  {
    name: 'condemn: in the passive',
    marked: '{T|{E1|The attack}} {C|was condemned} by {S|{P1|the council}}.',
    acts: [[['condemn', 'performed', ['event', 0, 'The attack', 'explicit']]]],
  },
  {
    name: 'condemn: said in so many words',
    marked: '{T|“We condemn {E1|this attack},”} {S|{P1|Ana Lima}} {C|said}.',
    acts: [[['condemn', 'performed', ['event', 0, 'this attack', 'explicit']]]],
  },
  {
    name: 'condemn: said in reported words',
    marked: '{S|{P1|The union}} {C|said} {T|it strongly condemned {E1|the raid}}.',
    acts: [[['condemn', 'performed', ['event', 0, 'the raid', 'explicit']]]],
  },
  {
    name: 'not condemn: a report of what was condemned earlier, in direct words',
    marked: '{T|“We condemned {E1|the raid} in May,”} {S|{P1|Ana Lima}} {C|said}.',
    acts: [[['state', 'performed']]],
  },
  {
    name: 'criticise: how something was done is a topic, not the event',
    marked: '{S|{P1|The union}} {C|criticised} {T|the response to {E1|the flood}}.',
    acts: [[['criticise', 'performed', ['topic', null, 'the response', 'explicit']]]],
  },
  {
    name: 'criticise: somebody',
    marked: '{S|{P1|Ana Lima}} {C|lashed out at} {T|{P2|the mayor}}.',
    acts: [[['criticise', 'performed', ['actor', 1, 'the mayor', 'explicit']]]],
  },
  {
    name: 'accuse: an actor of something',
    marked: '{S|{P1|The union}} {C|accused} {A|{P2|the army}} {T|of shelling the market}.',
    acts: [[['accuse', 'performed', ['actor', 1, 'the army', 'explicit']]]],
  },
  {
    name: 'accuse: somebody inside the cue',
    marked: '{S|{P1|The union}} {C|accusing {P2|her} of} {T|theft}.',
    acts: [[['accuse', 'performed', ['actor', 1, 'her', 'coreference']]]],
  },
  {
    name: 'criticise: a name, and not where it was said',
    marked: '{S|{P1|The union}} {C|attacked} {T|{P2|Lima} in a letter}.',
    acts: [[['criticise', 'performed', ['actor', 1, 'Lima', 'explicit']]]],
  },
  {
    name: 'accuse: blame',
    marked: '{S|{P1|The mayor}} {C|blamed} {T|{P2|the company} for {E1|the flood}}.',
    acts: [[['accuse', 'performed', ['actor', 1, 'the company', 'explicit']]]],
  },
  {
    name: 'accuse: somebody said to be responsible',
    marked: '{S|{P1|The mayor}} {C|said} {T|{P2|the Front} was responsible for {E1|the attack}}.',
    acts: [[['accuse', 'performed', ['actor', 1, 'the Front', 'explicit']]]],
  },
  {
    name: 'characterise: what an event is called',
    marked: '{S|{P1|Ana Lima}} {C|called} {T|{E1|the attack} barbaric}.',
    acts: [[['characterise', 'performed', ['event', 0, 'the attack', 'explicit']]]],
  },
  {
    name: 'characterise: the object before the words quoted',
    marked: '{S|{P1|Ana Lima}} {C|called} {E1|the fire} {T|“a disgrace”}.',
    acts: [[['characterise', 'performed', ['event', 0, 'the fire', 'explicit']]]],
  },
  {
    name: 'praise_or_thank: the object before the words quoted',
    marked: '{S|{P1|Velden}} {C|thanked} {P2|its neighbour} {T|“for a hand”}.',
    acts: [[['praise_or_thank', 'performed', ['actor', 1, 'its neighbour', 'explicit']]]],
  },
  {
    name: 'promise: help offered',
    marked: '{S|{P1|Kellin}} {C|offered} {T|help}.',
    acts: [[['promise', 'performed', ['proposal', null, 'help', 'explicit']]]],
  },
  {
    name: 'not_reached: on a day is no topic',
    marked: '{S|{P1|Rui Sol}} {C|could not be reached} {T|on Monday}.',
    acts: [[['comment', 'not_reached', null]]],
  },
  {
    name: 'characterise: described as',
    marked: '{S|{P1|Ana Lima}} {C|described} {T|{P2|the mayor} as a coward}.',
    acts: [[['characterise', 'performed', ['actor', 1, 'the mayor', 'explicit']]]],
  },
  {
    name: 'not characterise: described how',
    marked: '{S|{P1|Ana Lima}} {C|described} {T|how the bridge fell}.',
    acts: [[['state', 'performed']]],
  },
  {
    name: 'support: a proposal',
    marked: '{S|{P1|The party}} {C|backed} {T|the plan}.',
    acts: [[['support', 'performed', ['proposal', null, 'the plan', 'explicit']]]],
  },
  {
    name: 'support: expressed',
    marked: '{S|{P1|The party}} {C|expressed} {T|its full support for {P2|the mayor}}.',
    acts: [[['support', 'performed']]],
  },
  {
    name: 'not support: "back" as an adverb',
    marked: '{S|{P1|Ana Lima}} {C|said back in May} {T|the bridge was closed}.',
    acts: [[['state', 'performed']]],
  },
  {
    name: 'justify',
    marked: '{S|{P1|The minister}} {C|defended} {T|{E1|the raid}}.',
    acts: [[['justify', 'performed', ['event', 0, 'the raid', 'explicit']]]],
  },
  {
    name: 'justify: the decision',
    marked: '{S|{P1|The minister}} {C|justified} {T|his decision}.',
    acts: [[['justify', 'performed', ['topic', null, 'his decision', 'explicit']]]],
  },
  {
    name: 'praise_or_thank: somebody',
    marked: '{S|{P1|The mayor}} {C|praised} {T|{P2|the rescuers} for their courage}.',
    acts: [[['praise_or_thank', 'performed', ['actor', 1, 'the rescuers', 'explicit']]]],
  },
  {
    name: 'praise_or_thank: said',
    marked: '{T|“I thank {P2|the doctors},”} {S|{P1|Ana Lima}} {C|said}.',
    acts: [[['praise_or_thank', 'performed', ['actor', 1, 'the doctors', 'explicit']]]],
  },
  {
    name: 'sympathise: expressed condolences',
    marked: '{S|{P1|The president}} {C|expressed his deep condolences} {T|to {P2|the families}}.',
    acts: [[['sympathise', 'performed', ['actor', 1, 'the families', 'explicit']]]],
  },
  {
    name: 'sympathise: thoughts',
    marked: '{T|“Our thoughts are with {P2|the families},”} {S|{P1|the mayor}} {C|said}.',
    acts: [[['sympathise', 'performed', ['actor', 1, 'the families', 'explicit']]]],
  },
  {
    name: 'apologise_or_regret: for an event',
    marked: '{S|{P1|The company}} {C|apologised for} {T|{E1|the spill}}.',
    acts: [[['apologise_or_regret', 'performed', ['event', 0, 'the spill', 'explicit']]]],
  },
  {
    name: 'apologise_or_regret: expressed regret',
    marked: '{S|{P1|The company}} {C|expressed regret over} {T|{E1|the spill}}.',
    acts: [[['apologise_or_regret', 'performed', ['event', 0, 'the spill', 'explicit']]]],
  },
  {
    name: 'apologise_or_regret: said',
    marked: '{T|“I apologise for the delay,”} {S|{P1|he}} {C|said}.',
    acts: [[['apologise_or_regret', 'performed', ['topic', null, 'the delay', 'explicit']]]],
  },
  {
    name: 'call_for: something',
    marked: '{S|{P1|The council}} {C|called for} {T|a ceasefire}.',
    acts: [[['call_for', 'performed', ['proposal', null, 'a ceasefire', 'explicit']]]],
  },
  {
    name: 'call_for: somebody urged to do it',
    marked: '{S|{P1|The council}} {C|urged} {A|{P2|the army}} {T|to open the road}.',
    acts: [[['call_for', 'performed', ['proposal', null, 'to open the road', 'explicit']]]],
  },
  {
    name: 'call_for: asked to do something is no question',
    marked: '{S|{P1|The council}} {C|asked} {A|{P2|the army}} {T|to open the road}.',
    acts: [[['call_for', 'performed', ['proposal', null, 'to open the road', 'explicit']]]],
  },
  {
    name: 'promise',
    marked: '{S|{P1|The mayor}} {C|vowed} {T|to rebuild the bridge}.',
    acts: [[['promise', 'performed', ['proposal', null, 'to rebuild the bridge', 'explicit']]]],
  },
  {
    name: 'promise: said',
    marked: '{T|“We pledge to rebuild the bridge,”} {S|{P1|the mayor}} {C|said}.',
    acts: [[['promise', 'performed', ['proposal', null, 'to rebuild the bridge', 'explicit']]]],
  },
  {
    name: 'agree_or_accept',
    marked: '{S|{P1|The union}} {C|accepted} {T|the offer}.',
    acts: [[['agree_or_accept', 'performed', ['proposal', null, 'the offer', 'explicit']]]],
  },
  {
    name: 'agree_or_accept: with somebody',
    marked: '{S|{P1|The union}} {C|agreed with} {T|{P2|the mayor}}.',
    acts: [[['agree_or_accept', 'performed', ['actor', 1, 'the mayor', 'explicit']]]],
  },
  {
    name: 'reject: a proposal',
    marked: '{S|{P1|The union}} {C|rejected} {T|the offer}.',
    acts: [[['reject', 'performed', ['proposal', null, 'the offer', 'explicit']]]],
  },
  {
    name: 'reject: an act refused that is no speaking',
    marked: '{S|{P1|The union}} {C|refused} {T|to sign the agreement}.',
    acts: [[['reject', 'performed', ['proposal', null, 'to sign the agreement', 'explicit']]]],
  },
  {
    name: 'threaten',
    marked: '{S|{P1|The union}} {C|threatened} {T|to close the port}.',
    acts: [[['threaten', 'performed', ['proposal', null, 'to close the port', 'explicit']]]],
  },
  {
    name: 'threaten: a noun',
    marked: '{S|{P1|The union}} {C|issued a threat} {T|to close the port}.',
    acts: [[['threaten', 'performed', ['proposal', null, 'to close the port', 'explicit']]]],
  },
  {
    name: 'warn: of an event',
    marked: '{S|{P1|The agency}} {C|warned of} {T|{E1|floods}}.',
    acts: [[['warn', 'performed', ['event', 0, 'floods', 'explicit']]]],
  },
  {
    name: 'warn: that',
    marked: '{S|{P1|The agency}} {C|warned} {T|that the dam could collapse}.',
    acts: [[['warn', 'performed', ['topic', null, 'that the dam could collapse', 'explicit']]]],
  },
  {
    name: 'announce_action: a noun',
    marked: '{S|{P1|The minister}} {C|announced} {T|an inquiry}.',
    acts: [[['announce_action', 'performed', ['proposal', null, 'an inquiry', 'explicit']]]],
  },
  {
    name: 'announce_action: that it will',
    marked: '{S|{P1|The company}} {C|announced} {T|that it will close the plant}.',
    acts: [[['announce_action', 'performed', ['proposal', null, 'that it will close the plant', 'explicit']]]],
  },
  {
    name: 'announce_action: said of itself',
    marked: '{S|{P1|The company}} {C|said} {T|it would close the plant}.',
    acts: [[['announce_action', 'performed', ['proposal', null, 'close the plant', 'explicit']]]],
  },
  {
    name: 'announce_action: only its own clause',
    marked: '{S|{P1|Sarn}} {C|said} {T|it would send two ships, and Velden would close the port}.',
    acts: [[['announce_action', 'performed', ['proposal', null, 'send two ships', 'explicit']]]],
  },
  {
    name: 'not announce_action: a fact announced',
    marked: '{S|{P1|The minister}} {C|announced} {T|that {F1|12 people} had died}.',
    acts: [[['report_figure', 'performed']]],
  },
  {
    name: 'predict',
    marked: '{S|{P1|The agency}} {C|predicted} {T|that the river would rise}.',
    acts: [[['predict', 'performed', ['topic', null, 'that the river would rise', 'explicit']]]],
  },
  {
    name: 'predict: expects',
    marked: '{S|{P1|The agency}} {C|does not expect} {T|the river to rise}.',
    acts: [[['predict', 'performed']]],
  },
  {
    name: 'question_or_doubt: questioned whether',
    marked: '{S|{P1|The union}} {C|questioned} {T|whether the dam was safe}.',
    acts: [[['question_or_doubt', 'performed', ['statement', null, 'whether the dam was safe', 'explicit']]]],
  },
  {
    name: 'question_or_doubt: cast doubt on',
    marked: '{S|{P1|The union}} {C|cast doubt on} {T|the figures}.',
    acts: [[['question_or_doubt', 'performed', ['figure', null, 'the figures', 'explicit']]]],
  },
];

/** How an act was performed, or was not. */
export const PERFORMANCE_CASES: readonly ActCase[] = [
  {
    name: 'refused: to condemn keeps the act, and is never support',
    marked: '{S|{P1|The mayor}} {C|refused} {T|to condemn {E1|the attack}}.',
    acts: [[['condemn', 'refused', ['event', 0, 'the attack', 'explicit']]]],
  },
  {
    name: 'refused: the act inside the cue',
    marked: '{S|{P1|The mayor}} {C|refused to apologise for} {T|{E1|the raid}}.',
    acts: [[['apologise_or_regret', 'refused', ['event', 0, 'the raid', 'explicit']]]],
  },
  {
    name: 'refused: would not confirm',
    marked: '{S|{P1|The army}} {C|would not confirm} {T|{E1|the raid}}.',
    acts: [[['confirm', 'refused', ['event', 0, 'the raid', 'explicit']]]],
  },
  {
    name: 'refused: in the speaker’s own words',
    marked: '{T|“We will not apologise,”} {S|{P1|Rui Sol}} {C|said}.',
    acts: [[['apologise_or_regret', 'refused']]],
  },
  {
    name: 'refused: the refusal before the cue, not in it',
    marked: '{S|{P1|The mayor}} refused {C|to condemn} {T|{E1|the attack}}.',
    acts: [[['condemn', 'refused', ['event', 0, 'the attack', 'explicit']]]],
  },
  {
    name: 'declined: the declining before the cue, not in it',
    marked: '{S|{P1|The mayor}} declined {C|to comment on} {T|{E1|the attack}}.',
    acts: [[['comment', 'declined', ['event', 0, 'the attack', 'explicit']]]],
  },
  {
    name: 'silent_as_reported: the stopping short before the cue, not in it',
    marked: '{S|{P1|The mayor}} stopped short of {C|condemning} {T|{E1|the attack}}.',
    acts: [[['condemn', 'silent_as_reported', ['event', 0, 'the attack', 'explicit']]]],
  },
  {
    name: 'not refused: another verb’s refusal earlier in the sentence',
    marked: 'He refused to leave and {S|{P1|the mayor}} {C|condemned} {T|{E1|the attack}}.',
    acts: [[['condemn', 'performed', ['event', 0, 'the attack', 'explicit']]]],
  },
  {
    name: 'declined: to comment on an event',
    marked: '{S|{P1|The ministry}} {C|declined} {T|to comment on {E1|the raid}}.',
    acts: [[['comment', 'declined', ['event', 0, 'the raid', 'explicit']]]],
  },
  {
    name: 'declined: to say',
    marked: '{S|{P1|The ministry}} {C|declined to say} {T|whether the road was open}.',
    acts: [[['comment', 'declined']]],
  },
  {
    name: 'declined: said it would not comment',
    marked: '{S|{P1|The ministry}} {C|said} {T|it would not comment}.',
    acts: [[['comment', 'declined']]],
  },
  {
    name: 'declined: a request for comment',
    marked: '{S|{P1|The ministry}} {C|declined} {T|a request for comment}.',
    acts: [[['comment', 'declined']]],
  },
  {
    name: 'not declined: an offer turned down',
    marked: '{S|{P1|The union}} {C|declined} {T|the offer}.',
    acts: [[['reject', 'performed', ['proposal', null, 'the offer', 'explicit']]]],
  },
  {
    name: 'non_reply: did not answer the question',
    marked: '{S|{P1|The mayor}} {C|did not answer} {T|the question}.',
    acts: [[['comment', 'non_reply']]],
  },
  {
    name: 'non_reply: left the question unanswered',
    marked: '{S|{P1|The mayor}} {C|left the question unanswered}.',
    acts: [[['comment', 'non_reply', null]]],
  },
  {
    name: 'non_reply: dodged',
    marked: '{S|{P1|The mayor}} {C|dodged} {T|questions about {E1|the raid}}.',
    acts: [[['comment', 'non_reply', ['event', 0, 'the raid', 'explicit']]]],
  },
  {
    name: 'non_reply: instead spoke of',
    marked: '{S|{P1|The mayor}} {C|instead spoke of} {T|the new port}.',
    acts: [[['comment', 'non_reply']]],
  },
  {
    name: 'no_response: to a request',
    marked: '{S|{P1|The company}} {C|did not immediately respond to} {T|a request for comment}.',
    acts: [[['comment', 'no_response']]],
  },
  {
    name: 'no_response: did not return calls',
    marked: '{S|{P1|The company}} {C|did not return} {T|calls}.',
    acts: [[['comment', 'no_response']]],
  },
  {
    name: 'no_response: did not answer an email is not an evaded question',
    marked: '{S|{P1|The company}} {C|did not answer} {T|an email}.',
    acts: [[['comment', 'no_response']]],
  },
  {
    name: 'not_reached',
    marked: '{S|{P1|Rui Sol}} {C|could not be reached} {T|for comment}.',
    acts: [[['comment', 'not_reached']]],
  },
  {
    name: 'not_reached: with an adverb',
    marked: '{S|{P1|Rui Sol}} {C|could not immediately be reached} {T|for comment}.',
    acts: [[['comment', 'not_reached']]],
  },
  {
    name: 'not_reached: not available',
    marked: '{S|{P1|Rui Sol}} {C|was not available} {T|for comment}.',
    acts: [[['comment', 'not_reached']]],
  },
  {
    name: 'silent_as_reported: has remained silent on',
    marked: '{S|{P1|The government}} {C|has remained silent} {T|on {E1|the killings}}.',
    acts: [[['comment', 'silent_as_reported', ['event', 0, 'the killings', 'explicit']]]],
  },
  {
    name: 'silent_as_reported: has not commented',
    marked: '{S|{P1|The government}} {C|has not commented on} {T|{E1|the killings}}.',
    acts: [[['comment', 'silent_as_reported', ['event', 0, 'the killings', 'explicit']]]],
  },
  {
    name: 'silent_as_reported: stopped short of condemning',
    marked: '{S|{P1|The government}} {C|stopped short of condemning} {T|{E1|the attack}}.',
    acts: [[['condemn', 'silent_as_reported', ['event', 0, 'the attack', 'explicit']]]],
  },
  {
    name: 'silent_as_reported: did not say is not a statement',
    marked: '{S|{P1|The army}} {C|did not say} {T|that the road was open}.',
    acts: [[['comment', 'silent_as_reported']]],
  },
  {
    name: 'silent_as_reported: has not condemned',
    marked: '{S|{P1|The party}} {C|has not condemned} {T|{E1|the attack}}.',
    acts: [[['condemn', 'silent_as_reported', ['event', 0, 'the attack', 'explicit']]]],
  },
  {
    name: 'withdrawn: an accusation',
    marked: '{S|{P1|The union}} {C|withdrew} {T|its accusation}.',
    acts: [[['accuse', 'withdrawn']]],
  },
  {
    name: 'withdrawn: a statement retracted',
    marked: '{S|{P1|The ministry}} {C|retracted} {T|its statement}.',
    acts: [[['state', 'withdrawn']]],
  },
  {
    name: 'not silent: something else that was not done',
    marked: '{S|{P1|The ministry}} {C|did not allow} {T|the march}.',
    acts: [[['state', 'performed']]],
  },
  {
    name: 'declined: words to be handed over',
    marked: '{S|{P1|The ministry}} {C|refused} {T|to provide details}.',
    acts: [[['comment', 'refused']]],
  },
  {
    name: 'not declined: something else to be handed over',
    marked: '{S|{P1|The ministry}} {C|refused} {T|to release the prisoners}.',
    acts: [[['reject', 'performed']]],
  },
  {
    name: 'not withdrawn: troops',
    marked: '{S|{P1|The ministry}} {C|said} {T|it withdrew its troops}.',
    acts: [[['state', 'performed']]],
  },
  {
    name: 'conditional: would condemn if',
    marked: '{S|{P1|The party}} {C|said} {T|it would condemn {E1|the raid} if the reports were confirmed}.',
    acts: [[['condemn', 'conditional', ['event', 0, 'the raid', 'explicit']]]],
  },
  {
    name: 'conditional: in the cue',
    marked: '{S|{P1|The party}} {C|would support} {T|the plan} if the mayor resigned.',
    acts: [[['support', 'conditional', ['proposal', null, 'the plan', 'explicit']]]],
  },
  {
    name: 'conditional: a confirmation that is itself the condition',
    marked: 'The union will march if {T|the reports} {C|are confirmed} by {S|{P1|the ministry}}.',
    acts: [[['confirm', 'conditional', ['statement', null, 'the reports', 'explicit']]]],
  },
  {
    name: 'not conditional: a plan carried out anyway',
    marked: '{S|{P1|The party}} {C|supported} {T|the plan}, whatever it cost.',
    acts: [[['support', 'performed']]],
  },
];

/** Denials, nesting, coreference and sections. */
export const HARD_CASES: readonly ActCase[] = [
  {
    name: 'a denial that repeats an accusation is a denial',
    marked: '{S|{P1|The army}} {C|denied} {T|accusations that it shelled the market}.',
    acts: [[['deny', 'performed']]],
  },
  {
    name: 'rejecting an accusation denies it',
    marked:
      '{S|{P1|The union}} {C|accused} {T|{P2|the army} of shelling the market}. {S2|{P2|The army}} {C2|rejected} {T2|the accusation}.',
    acts: [
      [['accuse', 'performed', ['actor', 1, 'the army', 'explicit']]],
      [['deny', 'performed', ['statement', 0, 'the accusation', 'coreference']]],
    ],
  },
  {
    name: 'a denial in the reported words',
    marked: '{S|{P1|The army}} {C|said} {T|it was not behind {E1|the attack}}.',
    acts: [[['deny', 'performed', ['event', 0, 'the attack', 'explicit']]]],
  },
  {
    name: 'a speaker who denies having accused did not accuse',
    marked: '{S|{P1|Rui Sol}} {C|denied} {T|that {S2|{P1|he}} {C2|had accused} {T2|{P2|the mayor} of theft}}.',
    acts: [[['deny', 'performed']], []],
  },
  {
    name: 'the accusation denied stays with the one who made it',
    marked: '{S|{P1|The army}} {C|denied} {T|that, as {S2|{P2|the union}} {C2|alleged}, {T2|it shelled the market}}.',
    acts: [[['deny', 'performed']], [['accuse', 'performed']]],
  },
  {
    name: 'what others are told to have said is not done by the outer speaker',
    marked: '{S|{P1|Ana Lima}} {C|said} {T|{S2|{P2|the union}} {C2|told} her {T2|“We condemn {E1|the raid}”}}.',
    acts: [[['state', 'performed']], [['condemn', 'performed', ['event', 0, 'the raid', 'explicit']]]],
  },
  {
    name: 'whether somebody supports is asked, not said',
    marked: '{S|{P1|Ana Lima}} {C|asked} {T|whether {S2|{P2|the mayor}} {C2|supported} {T2|the plan}}.',
    acts: [[], []],
  },
  {
    name: 'a refusal inside words that a question runs on to is still told',
    marked: '{C|Asked} {T|whether the dam was safe {S2|{P1|the mayor}} {C2|refused} {T2|to answer}}.',
    acts: [[], [['comment', 'refused']]],
  },
  {
    name: '"the attack" is the event told before',
    marked: '{E1|A bomb attack} hit the market. {S|{P1|The council}} {C|condemned} {T|the attack}.',
    acts: [[['condemn', 'performed', ['event', 0, 'the attack', 'coreference']]]],
  },
  {
    name: '"it" is the event told before',
    marked: '{E1|A bomb attack} hit the market. {S|{P1|The council}} {C|condemned} {T|it}.',
    acts: [[['condemn', 'performed', ['event', 0, 'it', 'coreference']]]],
  },
  {
    name: 'the heading says what was condemned',
    marked: '# {E1|The bombing in Ladda}\n\n{S|{P1|The council}} {C|condemned} {T|it}.',
    acts: [[['condemn', 'performed', ['event', 0, 'it', 'coreference']]]],
  },
  {
    name: 'no comment under a heading is about the heading',
    marked: '# {E1|The bombing in Ladda}\n\n{S|{P1|The council}} {C|declined} {T|to comment}.',
    acts: [[['comment', 'declined', ['event', 0, 'The bombing in Ladda', 'section']]]],
  },
  {
    name: 'a target does not leak past the next heading',
    marked:
      '# {E1|The bombing in Ladda}\n\nThe road was closed.\n\n# New port\n\n{S|{P1|The council}} {C|condemned} {T|it}.',
    acts: [[['condemn', 'performed', ['topic', null, 'New port', 'section']]]],
  },
  {
    name: 'nor does an event named above it',
    marked:
      '# Old town\n\n{E1|A bombing} hit the market.\n\n# New port\n\n{S|{P1|The council}} {C|declined} {T|to comment}.',
    acts: [[['comment', 'declined', ['topic', null, 'New port', 'section']]]],
  },
  {
    name: 'neither condemned nor supported: two refusals of one speaker',
    marked: '{S|{P1|The party}} {C|refused} {T|to support {P2|the mayor}}.',
    acts: [[['support', 'refused', ['actor', 1, 'the mayor', 'explicit']]]],
  },
  {
    name: 'does not support is a stance against',
    marked: '{S|{P1|The party}} {C|does not support} {T|the plan}.',
    acts: [[['reject', 'performed', ['proposal', null, 'the plan', 'explicit']]]],
  },
  {
    name: 'a quotation without a cue is a statement',
    marked: '{T|“The bridge was closed.”}',
    acts: [[['state', 'performed', null]]],
  },
];
