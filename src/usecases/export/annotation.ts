import { PACKAGE_VERSION } from '../../domain/reader-identity.ts';
import { ledgerId } from '../../ledger/ids.ts';
import type { ExportedStatement, Passage } from './exported.ts';

/** The words of our bodies that the W3C's vocabulary does not have. */
export const VOCABULARY = 'urn:onrecord:term:';

/** The context of an export: the W3C's, in which what it does not define is ours. */
export const CONTEXT = ['http://www.w3.org/ns/anno.jsonld', { '@vocab': VOCABULARY }] as const;

const SOFTWARE = {
  id: `urn:onrecord:software:${PACKAGE_VERSION}`,
  type: 'Software',
  name: `onrecord ${PACKAGE_VERSION}`,
} as const;

/**
 * A statement as a W3C Web Annotation (https://www.w3.org/TR/annotation-model/): its passages are the targets, in the very text that the
 * hash names; what was made of them is the body. Positions are code points, as the standard asks.
 */
export function annotationOf(statement: ExportedStatement, url: string | null): Readonly<Record<string, unknown>> {
  const { id, textHash, selectors, recordedAt, recordedBy, reviewedAt, reviewedBy } = statement;
  const machine = recordedBy === null || recordedBy === 'onrecord';
  const scope = url === null ? null : iri(url);
  const targets = selectors.map((passage) => target(passage, textHash, scope));
  return {
    id: `urn:onrecord:statement:${id}`,
    type: 'Annotation',
    motivation: ['describing', 'classifying'],
    ...(recordedAt === null ? {} : { created: seconds(recordedAt) }),
    ...(reviewedAt === null ? {} : { modified: seconds(reviewedAt) }),
    creator: machine ? SOFTWARE : person(recordedBy),
    generator: SOFTWARE,
    body: {
      id: `urn:onrecord:record:${id}`,
      type: 'Statement',
      ...bodyOf(statement),
      ...(reviewedBy === null ? {} : { reviewedBy }),
    },
    target: targets.length === 1 ? targets[0] : targets,
  };
}

/** One passage, in both of the ways in which it can be found again. */
function target(
  { exact, prefix, suffix, start, end }: Passage,
  textHash: string,
  scope: string | null,
): Readonly<Record<string, unknown>> {
  return {
    type: 'SpecificResource',
    // the text itself, not the page at its address: a page changes, and its markup counts other positions
    source: `urn:sha256:${textHash}`,
    ...(scope === null ? {} : { scope }),
    selector: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      { type: 'TextPositionSelector', start, end },
    ],
  };
}

function bodyOf(statement: ExportedStatement): Readonly<Record<string, unknown>> {
  const { quotation, mixedWords, paraphrase, speaker, chain, acts } = statement;
  return {
    article: `urn:onrecord:article:${statement.article}`,
    snapshot: `urn:onrecord:snapshot:${statement.snapshot}`,
    textSha256: statement.textHash,
    isCurrent: statement.current,
    reviewState: statement.state,
    fits: statement.fits,
    quoteType: statement.quoteType,
    statementKind: statement.kind,
    placement: statement.placement,
    sourcing: statement.sourcing,
    speaker: speaker && { id: actor(speaker.actor), speakerName: speaker.name, printedName: speaker.printed },
    // a list, so that its order is kept: outermost first
    chain: { '@list': chain.map((link) => ({ id: actor(link.actor), speakerName: link.name })) },
    ...(quotation === null ? {} : { quotation }),
    ...(mixedWords === null ? {} : { mixedWords }),
    ...(paraphrase === null ? {} : { paraphrase }),
    acts: acts.map(({ act, performance, target: about }) => ({ act, performance, actTarget: about?.text ?? null })),
    ...(statement.parent === null ? {} : { parentStatement: `urn:onrecord:statement:${statement.parent}` }),
    negatedCue: statement.negatedCue,
    certainty: statement.certainty,
    flags: statement.flags,
  };
}

function person(name: string): Readonly<Record<string, string>> {
  return { id: `urn:onrecord:reviewer:${ledgerId('reviewer', name)}`, type: 'Person', name };
}

function actor(id: string): string {
  return `urn:onrecord:actor:${id}`;
}

/** An address as an IRI may be written (RFC 3987); null for what is none. */
function iri(url: string): string | null {
  if (!URL.canParse(url)) return null;
  return new URL(url).href.replace(/[\s<>"{}|\\^`]/g, (character) => encodeURIComponent(character));
}

/** xsd:dateTime in UTC, as the standard asks. */
function seconds(at: string): string {
  return at.replace(/\.\d+Z$/, 'Z');
}
