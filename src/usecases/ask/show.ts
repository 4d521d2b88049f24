import type { ShownArticle, ShownEntry, ShownItem } from '../../domain/shown.ts';
import { readingsOf } from '../../store/ask/history.ts';
import { articleOf } from '../../store/ask/versions.ts';
import type { Ledger } from '../../store/ledger.ts';
import { findEntry } from '../../store/log.ts';
import { AskError } from '../trouble.ts';
import { articleNamed } from './compare-article.ts';
import { listVersions, versionNamed } from './list-versions.ts';
import { resolveId } from './resolve-id.ts';
import { showActor } from './show-actor.ts';
import { proofOf, showRecord } from './show-record.ts';

/** How an entry of the log is named: its number is no id. */
const ENTRY = /^entry:([1-9]\d{0,14})$/i;

/**
 * Whatever an id names, with its history.
 *
 * @param given an id or its first digits, or `entry:12` for an entry of the log
 * @throws AskError where there is no such thing
 */
export async function show(ledger: Ledger, given: string): Promise<ShownItem> {
  const entry = ENTRY.exec(given.trim());
  if (entry !== null) return showEntry(ledger, Number(entry[1]));
  const { noun, id } = await resolveId(ledger, given);
  if (noun === 'actor') return showActor(ledger, id);
  if (noun === 'article' || noun === 'snapshot') return showHeld(ledger, noun, id);
  return showRecord(ledger, noun, id);
}

async function showEntry({ sql, name }: Ledger, number: number): Promise<ShownEntry> {
  const entry = await findEntry(sql, number);
  if (entry === null) throw new AskError('unknown-id', `the log of ${name} has no entry ${number}`);
  return { noun: 'entry', entry };
}

async function showHeld(ledger: Ledger, noun: 'article' | 'snapshot', id: string): Promise<ShownArticle> {
  const articleId = await articleNamed(ledger, id);
  const article = await articleOf(ledger.sql, articleId);
  if (article === null) throw new AskError('unknown-id', `${id} is no longer in the ledger`);
  const { rows, listed } = await listVersions(ledger, articleId);
  const row = versionNamed(rows, noun === 'snapshot' ? id : undefined);
  const readings = await readingsOf(ledger.sql, row.snapshot);
  return { noun, id, article, versions: listed, proof: proofOf(row, readings) };
}
