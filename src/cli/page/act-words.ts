import type { Act, Statement } from '../../domain/statement.ts';
import type { ActName } from '../../domain/vocabulary.ts';

/** Each act in plain words: done, and to be done. */
const WORDS: Readonly<Record<ActName, readonly [past: string, infinitive: string]>> = {
  state: ['said', 'say'],
  report_figure: ['gave a figure', 'give a figure'],
  confirm: ['confirmed', 'confirm'],
  deny: ['denied', 'deny'],
  claim_responsibility: ['claimed responsibility', 'claim responsibility'],
  condemn: ['condemned', 'condemn'],
  criticise: ['criticised', 'criticise'],
  accuse: ['accused', 'accuse'],
  characterise: ['described', 'describe'],
  support: ['supported', 'support'],
  justify: ['justified', 'justify'],
  praise_or_thank: ['praised or thanked', 'praise or thank'],
  sympathise: ['expressed sympathy', 'express sympathy'],
  apologise_or_regret: ['apologised or regretted', 'apologise or regret'],
  call_for: ['called for', 'call for'],
  promise: ['promised', 'promise'],
  agree_or_accept: ['agreed', 'agree'],
  reject: ['rejected', 'reject'],
  threaten: ['threatened', 'threaten'],
  warn: ['warned', 'warn'],
  announce_action: ['announced', 'announce'],
  predict: ['predicted', 'predict'],
  question_or_doubt: ['doubted or questioned', 'doubt or question'],
  comment: ['commented', 'comment'],
};

const KINDS: Readonly<Record<Statement['kind'], readonly [past: string, infinitive: string]>> = {
  statement: ['said', 'say'],
  belief: ['believed', 'believe'],
  knowledge: ['knew or found', 'know or find'],
  intention: ['meant to', 'mean to'],
  decree: ['ordered or decided', 'order or decide'],
  evidence: ['showed', 'show'],
};

/**
 * An act in plain words.
 *
 * @example
 * ```ts
 * actInWords({ act: 'condemn', performance: 'refused', target: null, targetBasis: null }); // → 'refused to condemn'
 * actInWords({ act: 'comment', performance: 'declined', target: null, targetBasis: null }); // → 'declined to comment'
 * ```
 */
export function actInWords({ act, performance }: Act): string {
  const [past, infinitive] = WORDS[act];
  switch (performance) {
    case 'performed':
      return past;
    case 'refused':
      return `refused to ${infinitive}`;
    case 'declined':
      return `declined to ${infinitive}`;
    case 'non_reply':
      return 'did not answer';
    case 'no_response':
      return 'did not respond';
    case 'not_reached':
      return 'could not be reached';
    case 'silent_as_reported':
      return act === 'comment' ? 'is reported silent' : `is reported not to ${infinitive}`;
    case 'withdrawn':
      return `withdrew (${past})`;
    case 'conditional':
      return `would ${infinitive}, on a condition`;
  }
}

/** All that a statement did, in plain words; one without an act by its kind, one whose saying is denied as that. */
export function statementInWords({ acts, kind, negatedCue }: Statement): string {
  const [past, infinitive] = KINDS[kind];
  const plain = acts.every(({ act, performance }) => act === 'state' && performance === 'performed');
  const performed = acts.every(({ performance }) => performance === 'performed');
  if (negatedCue && performed) {
    return `did not ${plain ? infinitive : [...new Set(acts.map(({ act }) => WORDS[act][1]))].join(', ')}`;
  }
  return plain ? past : [...new Set(acts.map(actInWords))].join(', ');
}
