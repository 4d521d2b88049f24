import { z } from 'zod';
import { Span } from './span.ts';
import { BLOCK_KINDS, PUBLISHED_BASES } from './vocabulary.ts';

/** A date or interval in the Extended Date/Time Format (ISO 8601-2, level 1): `2019-02-04`, `2019-02`, `XXXX-12-30`. */
export const Edtf = z.string().describe('Extended Date/Time Format, ISO 8601-2 level 1');

export const Block = z
  .strictObject({ kind: z.enum(BLOCK_KINDS), span: Span })
  .readonly()
  .meta({ id: 'Block' });
export type Block = z.infer<typeof Block>;

export const Article = z
  .strictObject({
    id: z.string().describe('sha256: and the hash of the UTF-8 bytes of text'),
    url: z.string().nullable(),
    outlet: z.string().nullable(),
    title: z.string().nullable().describe("the metadata's title, else the words of the headline block"),
    byline: z.string().nullable(),
    publishedAt: Edtf.nullable(),
    publishedBasis: z.enum(PUBLISHED_BASES).nullable(),
    modifiedAt: Edtf.nullable(),
    language: z.string().nullable().describe('BCP 47; null when it could not be told'),
    text: z.string(),
    blocks: z.array(Block).readonly(),
  })
  .readonly()
  .meta({ id: 'Article' });
export type Article = z.infer<typeof Article>;
