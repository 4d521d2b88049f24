import type { ArticleInput } from '../../domain/article-input.ts';
import { unitRange } from '../../domain/unit-range.ts';
import type { Attribution } from '../layers/attribution.ts';
import type { Dateline, FoundWarning } from '../layers/findings.ts';
import type { ResolvedActor } from '../layers/resolution.ts';
import type { Segmentation } from '../layers/segmentation.ts';
import type { Tagging } from '../layers/tagging.ts';
import { lookAlikeNames } from './look-alike-names.ts';

/** What the warnings are made from. */
export interface Evidence {
  readonly article: ArticleInput;
  readonly segmentation: Segmentation;
  readonly tagging: Tagging;
  readonly attributions: readonly Attribution[];
  readonly actors: readonly ResolvedActor[];
  readonly dateline: Dateline;
}

/** Says what a person should know of the input and the reading, in the order: whole article first, then by place. */
export function warn(evidence: Evidence): readonly FoundWarning[] {
  const { article, dateline } = evidence;
  const whole: FoundWarning[] = (article.warnings ?? []).map(({ code, message }) => ({ code, range: null, message }));
  const language = article.language;
  if (language === null || (language !== undefined && language !== 'en' && !language.startsWith('en-'))) {
    const named = language === null ? 'the language could not be told' : `the language is ${language}`;
    whole.push({
      code: 'unsupported-language',
      range: null,
      message: `${named}; only English is read, so no statements were looked for`,
    });
  }
  if (dateline.publishedAt === null) {
    whole.push({
      code: 'no-date',
      range: null,
      message: 'no publication date was found; dates without a year keep it open',
    });
  }
  const placed = [
    ...loneSurrogates(evidence.segmentation.text),
    ...unbalancedQuotations(evidence),
    ...openSpeakers(evidence.actors),
    ...lookAlikeNames(evidence.actors),
  ];
  return [...whole, ...placed.toSorted((a, b) => (a.range?.start ?? 0) - (b.range?.start ?? 0))];
}

/** Only the first is pointed at: a text with one usually has many. */
function loneSurrogates(text: string): readonly FoundWarning[] {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0xd800 || unit > 0xdfff) continue;
    const next = text.charCodeAt(at + 1);
    if (unit < 0xdc00 && next >= 0xdc00 && next <= 0xdfff) at++;
    else {
      const message = 'half of a character stands here: the text was cut or decoded wrongly';
      return [{ code: 'lone-surrogate', range: unitRange(at, at + 1), message }];
    }
  }
  return [];
}

/** An open quotation is no defect where the next paragraph reopens it. */
function unbalancedQuotations({ tagging: { quotations } }: Evidence): readonly FoundWarning[] {
  return quotations.flatMap((quotation, index): FoundWarning[] => {
    if (quotation.closed || quotations.slice(index + 1, index + 20).some((next) => next.continues)) return [];
    const range = unitRange(quotation.start, quotation.inner.start);
    return [{ code: 'unbalanced-quotes', range, message: 'this quotation mark has no twin in its paragraph' }];
  });
}

function openSpeakers(actors: readonly ResolvedActor[]): readonly FoundWarning[] {
  return actors.flatMap((actor): FoundWarning[] => {
    const range = actor.mentions[0]?.range ?? null;
    const among = actor.candidates.map((candidate) => candidate.name).join(', ');
    if (actor.form === 'garbled') {
      const guess = among === '' ? '' : `; close to ${among}, left as printed`;
      return [{ code: 'garbled-name', range, message: `“${actor.name}” looks garbled${guess}` }];
    }
    if (actor.form === 'unresolved' && among !== '') {
      return [{ code: 'ambiguous-speaker', range, message: `“${actor.name}” may be any of: ${among}` }];
    }
    return [];
  });
}
