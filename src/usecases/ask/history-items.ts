import type { ActorsBody, ErasureBody, ReviewBody } from '../../domain/log-entry.ts';
import type { HistoryItem } from '../../domain/shown.ts';
import type { Logged } from '../../store/ask/history.ts';

/** A decision as its history shows it, with what it changed field by field. */
export function historyItem(logged: Logged<ReviewBody | ActorsBody | ErasureBody>): HistoryItem {
  const { seq, at, by, body, undone, fits } = logged;
  return {
    entry: seq,
    at,
    by,
    what: body.kind === 'review' ? body.decision : body.kind === 'actors' ? body.change : 'erasure',
    reason: body.reason,
    changes: body.kind === 'review' ? changesOf(body) : body.kind === 'actors' ? actorChange(body) : [],
    undone: undone === null ? null : { entry: undone.seq, at: undone.at, by: undone.by },
    fits,
    reader: null,
  };
}

function changesOf({ before, after }: ReviewBody): HistoryItem['changes'] {
  if (before === null || after === null) return [];
  const [old, now] = [
    new Map<string, unknown>(Object.entries(before)),
    new Map<string, unknown>(Object.entries(after)),
  ];
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((field) => JSON.stringify(old.get(field)) !== JSON.stringify(now.get(field)))
    .map((field) => ({ field, before: old.get(field) ?? null, after: now.get(field) ?? null }));
}

function actorChange({ change, actor, into, name, before }: ActorsBody): HistoryItem['changes'] {
  if (change === 'rename') return [{ field: 'name', before, after: name }];
  return [{ field: 'actor', before: actor, after: into }];
}
