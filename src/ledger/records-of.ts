import type { Actor } from '../domain/actor.ts';
import type { Figure } from '../domain/figure.ts';
import type { Reading } from '../domain/reading.ts';
import type {
  ActorUse,
  AssertionRecord,
  FigureRecord,
  NamedActor,
  QuestionRecord,
  StatementRecord,
} from '../domain/records.ts';
import type { Span } from '../domain/span.ts';
import { ledgerId, recordKey } from './ids.ts';

/** Everything that a reading puts on record, in the order of the text. */
export interface Records {
  readonly statements: readonly StatementRecord[];
  readonly figures: readonly FigureRecord[];
  readonly assertions: readonly AssertionRecord[];
  readonly questions: readonly QuestionRecord[];
  readonly actors: readonly ActorUse[];
}

/** The parts of a reading that records are made of: a packed one has them too. */
export type ReadItems = Pick<Reading, 'statements' | 'figures' | 'assertions' | 'questions' | 'actors' | 'events'>;

/** The records of a reading of a snapshot: local ids become ids of the ledger. */
export function recordsOf(reading: ReadItems, snapshot: string): Records {
  const actors = new Map(reading.actors.map((actor) => [actor.id, actor] as const));
  const actorIds = actorIdsOf(reading.actors, snapshot);
  const named = (local: string | null): NamedActor | null => {
    const actor = local === null ? undefined : actors.get(local);
    return actor === undefined ? null : { actor: actorIds.get(actor.id) ?? '', name: actor.name };
  };
  const statementIds = idsOf('statement', snapshot, reading.statements, ({ content, cue, source }) =>
    statementPlaces(content, cue, source.spans),
  );
  const figureIds = idsOf('figure', snapshot, reading.figures, ({ span }) => [span]);
  const assertionIds = idsOf('assertion', snapshot, reading.assertions, ({ span }) => [span]);
  const questionIds = idsOf('question', snapshot, reading.questions, ({ content }) => [content]);
  const events = new Map(reading.events.map(({ id, label }) => [id, label] as const));
  const look = (ids: ReadonlyMap<string, string>, local: string | null): string | null =>
    local === null ? null : (ids.get(local) ?? null);

  const statements = reading.statements.map((statement): StatementRecord => {
    const { id, source, addressee, parent, chain, acts, sameAs, content, ...same } = statement;
    return {
      id: statementIds.get(id) ?? '',
      snapshot,
      quoteType: same.quoteType,
      kind: same.kind,
      placement: same.placement,
      speaker: named(source.actor),
      source: source.spans,
      sourcing: source.sourcing,
      cue: same.cue,
      content,
      addressee: named(addressee),
      parent: look(statementIds, parent),
      chain: chain.flatMap((actor) => named(actor) ?? []),
      acts: acts.map(({ act, performance, target, targetBasis }) => ({
        act,
        performance,
        target: target && { kind: target.kind, text: target.text },
        targetBasis,
      })),
      negatedCue: same.negatedCue,
      scope: same.scope,
      sameAs: look(statementIds, sameAs),
      certainty: same.certainty,
      flags: same.flags,
    };
  });
  const speakers = new Map(reading.statements.map(({ id, source }) => [id, named(source.actor)] as const));
  return {
    statements,
    figures: reading.figures.map((figure: Figure): FigureRecord => {
      const { id, subsetOf, event, statement, ...same } = figure;
      return {
        id: figureIds.get(id) ?? '',
        snapshot,
        span: same.span,
        measure: same.measure,
        term: same.term,
        unit: same.unit,
        min: same.min,
        max: same.max,
        bound: same.bound,
        group: same.group,
        subsetOf: look(figureIds, subsetOf),
        event: look(events, event),
        asOf: same.asOf,
        statement: look(statementIds, statement),
        speaker: statement === null ? null : (speakers.get(statement) ?? null),
        sourcing: same.sourcing,
      };
    }),
    assertions: reading.assertions.map(({ id, span, type, sourcing }) => ({
      id: assertionIds.get(id) ?? '',
      snapshot,
      span,
      type,
      sourcing,
    })),
    questions: reading.questions.map(({ id, asker, addressee, content, reply, statement }) => ({
      id: questionIds.get(id) ?? '',
      snapshot,
      asker: named(asker),
      addressee: named(addressee),
      content,
      reply,
      statement: look(statementIds, statement),
    })),
    actors: reading.actors.map((actor) => ({
      actor: actorIds.get(actor.id) ?? '',
      snapshot,
      kind: actor.kind,
      form: actor.form,
      name: actor.name,
      roles: actor.roles,
      mentions: actor.mentions.length,
    })),
  };
}

/** The places that make a statement the same statement: its content; its cue where it has none (somebody declined to comment). */
export function statementPlaces(content: readonly Span[], cue: Span | null, source: readonly Span[]): readonly Span[] {
  if (content.length > 0) return content;
  return cue === null ? source : [cue];
}

function idsOf<Item extends { readonly id: string }>(
  kind: string,
  snapshot: string,
  items: readonly Item[],
  places: (item: Item) => readonly Span[],
): ReadonlyMap<string, string> {
  const seen = new Map<string, number>();
  return new Map(
    items.map((item) => {
      const spans = places(item);
      const place = recordKey(spans, 0);
      const number = seen.get(place) ?? 0;
      seen.set(place, number + 1);
      return [item.id, ledgerId(kind, snapshot, recordKey(spans, number))] as const;
    }),
  );
}

/** Kinds whose one-word names are names of one body: “Interpol”. A person's single word may be anybody's surname. */
const ONE_WORD_KINDS = new Set<Actor['kind']>([
  'state',
  'igo',
  'ngo',
  'party',
  'company',
  'media',
  'armed_group',
  'igo_body',
]);

/**
 * The ledger's ids of a reading's actors. A full name printed the same way, code point for code point, is taken for the same actor
 * wherever it is printed; a person known by one word, and whoever has no name, is an actor of that snapshot alone until a person says more,
 * known by where they are first named: never by being the second of two, who would be another when a reader misses the first.
 */
function actorIdsOf(actors: readonly Actor[], snapshot: string): ReadonlyMap<string, string> {
  const seen = new Map<string, number>();
  return new Map(
    actors.map((actor) => {
      const wide = actor.form === 'name' && (/\S\s+\S/.test(actor.name) || ONE_WORD_KINDS.has(actor.kind));
      if (wide) return [actor.id, ledgerId('actor', actor.kind, actor.name)] as const;
      const [first] = actor.mentions.map(({ span }) => span).sort((one, other) => one.start - other.start);
      const key = `${actor.kind} ${actor.name} ${recordKey(first === undefined ? [] : [first], 0)}`;
      const number = seen.get(key) ?? 0;
      seen.set(key, number + 1);
      return [actor.id, ledgerId('actor', snapshot, key, String(number))] as const;
    }),
  );
}
