import { join } from 'node:path';
import { csvLines } from './csv.ts';
import { type FileSink, openSink } from './file-sink.ts';
import type { Value } from './noun-columns.ts';
import { headOf, NOUN_TABLES, type NounName, rowsOf } from './nouns.ts';
import type { ExportedRecord } from './records.ts';

/** Excel takes a file without it for the code page of its country, and spoils every name that is not plain ASCII. */
const BYTE_ORDER_MARK = '\ufeff';

/** Rows made into CSV at once: each call costs as much as many rows. */
const BATCH = 200;

/** The files of an export to CSV. Their names are ours: nothing that an article says becomes a part of a path. */
export const CSV_FILES: readonly string[] = NOUN_TABLES.map((noun) => `${noun}.csv`);

/** Writes one file a noun into a folder that is there and empty. UTF-8 with a byte-order mark; `null` is an empty cell. */
export async function writeCsv(folder: string, records: AsyncIterable<ExportedRecord>): Promise<void> {
  const sinks = new Map<NounName, FileSink>();
  try {
    for (const noun of NOUN_TABLES) {
      const sink = await openSink(join(folder, `${noun}.csv`));
      sinks.set(noun, sink);
      await sink.write(BYTE_ORDER_MARK + csvLines([headOf(noun)]));
    }
    const waiting = new Map<NounName, (readonly Value[])[]>(NOUN_TABLES.map((noun) => [noun, []]));
    const flush = async (noun: NounName): Promise<void> => {
      const rows = waiting.get(noun) ?? [];
      await sinks.get(noun)?.write(csvLines(rows));
      waiting.set(noun, []);
    };
    for await (const record of records) {
      for (const { noun, values } of rowsOf(record)) {
        const rows = waiting.get(noun) ?? [];
        if (rows.push(values) >= BATCH) await flush(noun);
      }
    }
    for (const noun of NOUN_TABLES) await flush(noun);
    for (const sink of sinks.values()) await sink.end();
  } catch (error) {
    for (const sink of sinks.values()) sink.abandon();
    throw error;
  }
}
