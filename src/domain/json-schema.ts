import { z } from 'zod';
import { READING_SCHEMA, Reading } from './reading.ts';

/** The JSON Schema (2020-12) of a reading, as the text of `schema/reading-1.json`. */
export function readingSchema(): string {
  const { $schema, ...rest } = z.toJSONSchema(Reading, {
    target: 'draft-2020-12',
    // `readOnly` is about our types, not about the documents
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly;
    },
  });
  return `${JSON.stringify({ $schema, $id: READING_SCHEMA, title: 'Reading', ...rest }, null, 2)}\n`;
}
