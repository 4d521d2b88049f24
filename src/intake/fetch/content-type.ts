/** What a Content-Type header says. */
export interface ContentType {
  /** In lower case, without parameters: `text/html`; null where the header is missing or says nothing. */
  readonly type: string | null;
  /** The label of the `charset` parameter, as it stands there. */
  readonly charset: string | null;
}

/** Characters looked at: longer headers hide something. */
const MAX_LENGTH = 500;

/**
 * The type and charset of a Content-Type header.
 *
 * @example
 * ```ts
 * contentTypeOf('Text/HTML; Charset="utf-8"'); // → { type: 'text/html', charset: 'utf-8' }
 * contentTypeOf(null); // → { type: null, charset: null }
 * ```
 */
export function contentTypeOf(header: string | null): ContentType {
  const [essence = '', ...parameters] = (header ?? '').slice(0, MAX_LENGTH).split(';');
  const type = /^\s*([\w!#$&^.+-]{1,99}\/[\w!#$&^.+-]{1,99})\s*$/.exec(essence)?.[1]?.toLowerCase() ?? null;
  const charset = parameters
    .map((parameter) => /^\s*charset\s*=\s*["']?([\w.:-]{1,40})["']?\s*$/i.exec(parameter)?.[1])
    .find((label) => label !== undefined);
  return { type, charset: charset ?? null };
}
