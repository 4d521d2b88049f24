import type { CheckpointReport, VerifyReport } from '../../usecases/verify/report.ts';
import { plain } from './plain.ts';

/** Problems that a page shows; JSON has more of them. */
const SHOWN = 20;

/** What `onrecord verify` found, for people. */
export function verifyPage(report: VerifyReport): string {
  const { sound, problems, problemCount, firstBadEntry } = report;
  const lines = [
    sound
      ? `Sound: ${plain(report.ledger)}`
      : `NOT SOUND: ${plain(report.ledger)}: ${problemCount} ${problemCount === 1 ? 'problem' : 'problems'}`,
  ];
  if (firstBadEntry !== null) lines.push(`The first bad entry of the log is ${firstBadEntry}.`);
  lines.push('');
  for (const { kind, message, article, title } of problems.slice(0, SHOWN)) {
    lines.push(`  ${kind.padEnd(10)}  ${plain(message)}`);
    if (article !== null)
      lines.push(`${' '.repeat(14)}article ${article.slice(0, 12)}${title === null ? '' : ` “${plain(title)}”`}`);
  }
  if (problemCount > SHOWN) lines.push(`  and ${problemCount - SHOWN} more; --json lists them`);
  if (problemCount > 0) lines.push('');
  lines.push(...examined(report), '');
  return lines.join('\n');
}

function examined(report: VerifyReport): readonly string[] {
  const { head, entries, objects, bytes, erased, spans, indexRows, notCompared, scope, checkpoint } = report;
  const before = head.count - entries;
  const since = scope === 'new' && before > 0 ? `, and ${number(before)} before them, taken from the checkpoint` : '';
  const gone = erased === 0 ? '' : `; ${number(erased)} taken out for good, by entries that say so`;
  return [
    `log         ${number(entries)} entries${since}; head ${head.hash}`,
    `objects     ${number(objects)} sources, texts and readings, ${(bytes / 1e6).toFixed(1)} MB${gone}`,
    `quotations  ${number(spans)} passages stand in their texts word for word`,
    indexRows === null
      ? `indexes     not compared: ${notCompared ?? 'they could not be read'}`
      : `indexes     ${number(indexRows)} rows and words follow from the log`,
    `checkpoint  ${checkpointLine(checkpoint)}`,
  ];
}

function checkpointLine(checkpoint: CheckpointReport | null): string {
  if (checkpoint === null)
    return 'none to compare with: a log that was cut short or written anew cannot be told; onrecord checkpoint makes one';
  const { file, at, count, verdict, fingerprint, key } = checkpoint;
  const whose = {
    own: 'your key',
    asked: 'the key that you named',
    other: 'ANOTHER KEY than yours: whose it is must be known from elsewhere',
    unknown: 'a key that this computer cannot compare with one of its own',
  }[key];
  const signed = `signed ${at} with ${whose} (${fingerprint})`;
  const words = {
    holds: `holds: the first ${number(count)} entries are those that were signed; ${signed}`,
    cut: `DOES NOT HOLD; ${signed}`,
    rewritten: `DOES NOT HOLD; ${signed}`,
    another: `DOES NOT HOLD; ${signed}`,
    forged: 'CHANGED after it was signed; not compared with',
    unread: `not compared: the log could not be read; ${signed}`,
  }[verdict];
  return `${words}; ${plain(file)}`;
}

function number(value: number): string {
  return value.toLocaleString('en');
}
