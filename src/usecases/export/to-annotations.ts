import { annotationOf, CONTEXT } from './annotation.ts';
import { openSink } from './file-sink.ts';
import type { ExportedRecord } from './records.ts';

const COLLECTION = 'urn:onrecord:export:statements';
const PAGE = `${COLLECTION}:page:1`;

/**
 * Writes the statements as one W3C AnnotationCollection, whose only page stands in it. What is counted comes after what it counts, so that
 * a ledger of any size is written as it is read.
 */
export async function writeAnnotations(path: string, records: AsyncIterable<ExportedRecord>): Promise<void> {
  const sink = await openSink(path);
  try {
    const head = {
      '@context': CONTEXT,
      id: COLLECTION,
      type: 'AnnotationCollection',
      label: 'Statements of a ledger of Onrecord',
    };
    const page = { id: PAGE, type: 'AnnotationPage', partOf: COLLECTION, startIndex: 0 };
    await sink.write(`${opened(head)},"first":${opened(page)},"items":[`);
    let url: string | null = null;
    let total = 0;
    for await (const record of records) {
      if (record.type === 'article') url = record.url;
      if (record.type !== 'statement') continue;
      await sink.write(`${total === 0 ? '' : ','}\n${JSON.stringify(annotationOf(record, url))}`);
      total += 1;
    }
    await sink.write(`\n]},"last":${JSON.stringify(PAGE)},"total":${total}}\n`);
    await sink.end();
  } catch (error) {
    sink.abandon();
    throw error;
  }
}

/** An object to which more keys will be added. */
function opened(object: object): string {
  return JSON.stringify(object).slice(0, -1);
}
