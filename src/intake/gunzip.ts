import { beginsAsGzip } from './gzip-header.ts';
import { gzipMembers, type MemberPiece } from './gzip-members.ts';
import { IntakeError, nameOf } from './intake-error.ts';

/**
 * The bytes as they are, or unpacked where they are gzip by how they begin, whatever the file is called. One layer alone is unpacked.
 *
 * @throws IntakeError while they are read: `bad-archive` where a member is cut off or damaged, `too-large` for a decompression bomb; both
 * name the byte at which the member begins
 */
export async function* gunzipped(
  chunks: AsyncIterable<Uint8Array>,
  input: string,
): AsyncGenerator<Uint8Array, void, undefined> {
  const { gzip, all } = await toldByMagic(chunks);
  if (!gzip) {
    yield* all;
    return;
  }
  for await (const piece of gzipMembers(all)) {
    if (piece.kind === 'bytes') yield piece.bytes;
    else throw damaged(input, piece);
  }
}

/** Whether bytes begin as gzip does, and all of them, those that were looked at too. */
export async function toldByMagic(
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ readonly gzip: boolean; readonly all: AsyncIterable<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let size = 0;
  // four bytes tell, and a pipe may bring them one by one
  while (size < 4) {
    const { done, value } = await iterator.next();
    if (done === true) break;
    first.push(value);
    size += value.length;
  }
  const all = (async function* () {
    yield* first;
    yield* { [Symbol.asyncIterator]: () => iterator };
  })();
  return { gzip: size >= 4 && beginsAsGzip(Buffer.concat(first)), all };
}

function damaged(
  input: string,
  { code, what, offset }: Extract<MemberPiece, { readonly kind: 'damage' }>,
): IntakeError {
  const todo = code === 'too-large' ? 'unpack it yourself if you trust it' : 'copy or download it again';
  return new IntakeError(code, input, `${nameOf(input)}: at byte ${offset}: ${what}; ${todo}`);
}
