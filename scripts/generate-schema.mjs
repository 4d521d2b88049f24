// Writes schema/reading-1.json from the zod schemas of the built domain. A test says when it is stale.
import { writeFileSync } from 'node:fs';
import { readingSchema } from '../dist/domain/json-schema.js';

writeFileSync(new URL('../schema/reading-1.json', import.meta.url), readingSchema());
