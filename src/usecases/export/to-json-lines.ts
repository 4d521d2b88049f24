import { openSink } from './file-sink.ts';
import type { ExportedRecord } from './records.ts';

/** Writes lines to a new file. */
export async function writeLines(path: string, lines: AsyncIterable<string>, gzip = false): Promise<void> {
  const sink = await openSink(path, { gzip });
  try {
    for await (const line of lines) await sink.write(`${line}\n`);
    await sink.end();
  } catch (error) {
    sink.abandon();
    throw error;
  }
}

/** Writes JSON Lines: every record with all that is known of it, and its `type`. */
export function writeJsonLines(path: string, records: AsyncIterable<ExportedRecord>): Promise<void> {
  return writeLines(path, toLines(records));
}

async function* toLines(records: AsyncIterable<ExportedRecord>): AsyncGenerator<string, void, undefined> {
  for await (const record of records) yield JSON.stringify(record);
}
