import { z } from 'zod';
import { Edtf } from './article.ts';
import { BLOCK_KINDS, PUBLISHED_BASES } from './vocabulary.ts';

/** `sha256` in 64 hexadecimal digits, of the bytes that an object of the ledger holds. */
export const ObjectHash = z.string().regex(/^[0-9a-f]{64}$/);
export type ObjectHash = z.infer<typeof ObjectHash>;

/** An id of the ledger: 32 hexadecimal digits. People may shorten it as long as it stays the only one that begins so. */
export const LedgerId = z.string().regex(/^[0-9a-f]{32}$/);
export type LedgerId = z.infer<typeof LedgerId>;

/**
 * What the intake found beside the text: enough to read the text again with another reader as it was read the first time. Blocks are in
 * code points of the text; empty where the text had no markup.
 */
export const SnapshotMeta = z
  .strictObject({
    url: z.string().nullable(),
    title: z.string().nullable(),
    byline: z.string().nullable(),
    outlet: z.string().nullable(),
    publishedAt: Edtf.nullable(),
    publishedBasis: z.enum(PUBLISHED_BASES).nullable(),
    modifiedAt: Edtf.nullable(),
    language: z.string().nullable(),
    blocks: z
      .array(z.tuple([z.enum(BLOCK_KINDS), z.int().nonnegative(), z.int().nonnegative()]).readonly())
      .readonly()
      .nullable()
      .describe('[kind, start, end]; null: plain text, whose blocks the reader finds'),
    decoding: z
      .strictObject({ charset: z.string(), basis: z.string(), replaced: z.int().nonnegative() })
      .readonly()
      .nullable()
      .describe('how the bytes became text; null: they came as text'),
    warnings: z.array(z.strictObject({ code: z.string(), message: z.string() }).readonly()).readonly(),
    intake: z.string().describe('version of the package whose intake made the text of the source'),
  })
  .readonly();
export type SnapshotMeta = z.infer<typeof SnapshotMeta>;
