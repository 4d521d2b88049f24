import type { ShownActor } from '../../domain/shown.ts';
import { decisionsOnActors } from '../../store/ask/history.ts';
import { countStatementsOf, findActor } from '../../store/ask/one-actor.ts';
import type { Ledger } from '../../store/ledger.ts';
import { AskError } from '../trouble.ts';
import { historyItem } from './history-items.ts';

/**
 * Somebody of the ledger: every name that is printed for them, what people said of who they are, and where they are named.
 *
 * @throws AskError where there is nobody of this id
 */
export async function showActor({ sql }: Ledger, id: string): Promise<ShownActor> {
  const found = await findActor(sql, id);
  if (found === null) throw new AskError('unknown-id', `${id} is no longer in the ledger`);
  const { name, printed, kind, mergedInto, was, uses } = found;
  const decisions = await decisionsOnActors(sql, [id, ...was.map(({ actor }) => actor)]);
  const articles = new Map(uses.map(({ article }) => [article.id, article] as const));
  const roles = uses.flatMap((use) =>
    use.roles.map(({ title, body }) => (body === null ? title : `${title}, ${body}`)),
  );
  return {
    noun: 'actor',
    id,
    name,
    printed,
    kind,
    mergedInto,
    was,
    aliases: [...new Set([printed, ...uses.map((use) => use.name)])],
    roles: [...new Set(roles)],
    statements: await countStatementsOf(sql, id, mergedInto !== null),
    articles: [...articles.values()],
    history: decisions.map(historyItem),
  };
}
