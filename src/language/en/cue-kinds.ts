import type { StatementKind } from '../../domain/vocabulary.ts';

/**
 * What kind of attribution a cue reports, by its dictionary form; a cue that stands in none of the lists is a `statement`. The
 * kinds are PolNeAR's (guidelines, "attribution types"), the sorting is ours.
 */
const KINDS: Readonly<Record<Exclude<StatementKind, 'statement'>, string>> = {
  belief:
    'believe think feel consider fear doubt suspect assume presume imagine worry suppose reckon regard view deem guess expect anticipate ' +
    'hope trust like love hate prefer dislike admire respect care seem appear favor favour oppose resent belief view opinion fear hope ' +
    'doubt faith concern sense feeling impression expectation perception support opposition confident concerned worried afraid proud skeptical ' +
    'sceptical optimistic pessimistic sure certain convinced angry happy glad frustrated disappointed interested comfortable supportive',
  knowledge:
    'know learn realize realise understand recognize recognise remember forget notice see hear discover watch witness observe find recall ' +
    'figure out perceive sense aware unaware familiar knowledge understanding awareness memory read',
  intention:
    'want intend plan hope aim seek wish decide resolve prepare try pledge vow promise threaten mean desire attempt mull weigh opt choose ' +
    'agree intention plan desire goal aim ambition willing unwilling eager ready reluctant determined committed prepared keen ' +
    'commit volunteer pledge promise vow wish decision would like',
  decree:
    'order rule decree ban bar prohibit forbid require mandate command demand direct instruct authorize authorise allow permit grant veto ' +
    'approve sentence enact pass ratify sign nominate appoint order ruling decree ban law mandate requirement injunction verdict',
  evidence:
    'show indicate suggest reveal find demonstrate prove document confirm project estimate list include contain feature report read title ' +
    'poll survey study record data evidence depict portray',
};

/** Verbs of the list `evidence` that people use too: they are evidence only where a document or figure is their subject. */
export const EVIDENCE_CUES: ReadonlySet<string> = new Set(KINDS.evidence.split(' '));

export const CUE_KINDS: ReadonlyMap<string, StatementKind> = new Map(
  (['intention', 'decree', 'belief', 'knowledge'] as const).flatMap((kind) =>
    KINDS[kind].split(' ').map((word) => [word, kind] as const),
  ),
);

/** Nouns for things that show something without speaking: polls, studies, records. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  (
    'poll polls survey surveys study studies report reports record records data document documents figure figures number numbers evidence ' +
    'research analysis review audit email emails e-mail e-mails letter memo filing filings statistic statistics chart graph map photo photos ' +
    'video footage result results test tests transcript article book bill law order headline tweet ad ads advertisement story paper column ' +
    'estimate estimates census count tally index website page account documentary film'
  ).split(' '),
);
