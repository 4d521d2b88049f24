import type { ShownRecord } from '../../domain/shown.ts';
import { fieldWords } from './field-words.ts';
import { historyLines } from './history-lines.ts';
import { type Mark, markedPassage } from './marked-passage.ts';
import type { PageStyle } from './page-style.ts';
import { plain } from './plain.ts';
import { readerInWords } from './reader-words.ts';
import { valueInWords } from './words.ts';
import { pad, wrap } from './wrap.ts';

/** Fields by noun, in the order in which people ask; the words themselves stand in the passage. */
const FIELDS: Readonly<Record<ShownRecord['noun'], readonly string[]>> = {
  statement: [
    'speaker',
    'source',
    'sourcing',
    'cue',
    'acts',
    'negatedCue',
    'quoteType',
    'content',
    'kind',
    'placement',
    'addressee',
    'chain',
    'scope',
    'parent',
    'sameAs',
    'certainty',
    'flags',
  ],
  figure: [
    'value',
    'measure',
    'term',
    'group',
    'subsetOf',
    'event',
    'asOf',
    'speaker',
    'sourcing',
    'statement',
    'span',
  ],
  assertion: ['type', 'sourcing', 'span'],
  question: ['asker', 'addressee', 'content', 'reply', 'statement'],
};
/** Columns of the names of fields. */
const NAMES = 12;

/** A record for people: its paragraph with its words marked, its fields, what happened to it, and by what it can be proved. */
export function recordPage(shown: ShownRecord, style: PageStyle): string {
  const { colours, width } = style;
  const { noun, id, state, fits, article, version, paragraph, history } = shown;
  const standing = `${state === 'machine' ? 'as the machine read it' : state}${fits ? '' : ', no longer found by the present reader'}`;
  const facts = [article.outlet, article.publishedAt, article.url].filter((fact) => fact !== null);
  const number = `version ${version.number} of ${version.versions}${version.current ? '' : ', an older one'}`;
  const sections = [
    [
      `${colours.bold(noun.toUpperCase())} ${id}  ${fits ? standing : colours.yellow(standing)}`,
      wrap(plain(article.title ?? 'Untitled'), width),
      colours.dim(wrap(plain([...facts, `article ${article.id.slice(0, 12)}`, number].join(' · ')), width)),
    ].join('\n'),
    paragraph === null
      ? colours.yellow('  The text was taken out of the ledger.')
      : markedPassage(paragraph, marksOf(shown), style),
    fieldLines(shown, style),
    `${colours.bold('WHAT HAPPENED TO IT')}\n${historyLines(history, style)}`,
    proof(shown, style),
  ];
  return `${sections.join('\n\n')}\n`;
}

function marksOf({ record }: ShownRecord): readonly Mark[] {
  if ('span' in record) return [{ span: record.span, as: 'content' }];
  if ('reply' in record) return [{ span: record.content, as: 'content' }];
  return [
    ...record.content.map((span) => ({ span, as: 'content' as const })),
    ...(record.cue === null ? [] : [{ span: record.cue, as: 'cue' as const }]),
    ...record.source.map((span) => ({ span, as: 'source' as const })),
  ];
}

function fieldLines(shown: ShownRecord, { width, colours }: PageStyle): string {
  const { noun, record, machine, actor } = shown;
  const lines = FIELDS[noun].map((field) => {
    const value = valueOf(record, field);
    const read = machine === null ? value : valueOf(machine, field);
    const note = read === value ? '' : colours.yellow(` (the machine: ${read})`);
    const now =
      field === 'speaker' && actor !== null && !value.includes(actor.actor.slice(0, 12))
        ? ` → ${fieldWords(actor)} now`
        : '';
    return wrap(`${value}${now}${note}`, width, `  ${colours.dim(pad(field, NAMES))}`, `  ${' '.repeat(NAMES)}`);
  });
  return lines.join('\n');
}

function valueOf(record: ShownRecord['record'], field: string): string {
  if (field === 'value' && 'measure' in record) return plain(valueInWords(record));
  if (field === 'certainty' && 'certainty' in record)
    return record.certainty === null ? 'added by a person' : `${Math.round(record.certainty * 100)} %`;
  if (field === 'asOf' && 'asOf' in record) return record.asOf.edtf ?? fieldWords(record.asOf.basis);
  if (field === 'group' && 'group' in record) {
    const parts = Object.values(record.group).filter((part) => typeof part === 'string');
    return parts.length === 0 ? '–' : fieldWords(parts.join(', '));
  }
  return fieldWords((record as unknown as Readonly<Record<string, unknown>>)[field]);
}

function proof({ version }: ShownRecord, { colours, width }: PageStyle): string {
  const { snapshot, text, source, at, reader } = version;
  const lines = [
    `taken in ${at} as version ${snapshot}`,
    `text sha256 ${text}`,
    `source sha256 ${source}`,
    reader === null ? 'not read' : `read by ${readerInWords(reader)}`,
  ];
  return `${colours.bold('BY WHAT IT CAN BE PROVED')}\n${lines.map((line) => wrap(line, Math.max(width, 80), '  ')).join('\n')}`;
}
