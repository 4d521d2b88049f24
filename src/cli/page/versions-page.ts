import type { VersionChange, VersionComparison, VersionsResult } from '../../domain/version-changes.ts';
import { saidBy, speakerOf } from '../ask/change-words.ts';
import { outputStyle } from '../output-style.ts';
import type { PageStyle } from './page-style.ts';
import { plain } from './plain.ts';
import { wrap } from './wrap.ts';

/** The versions of an article, and under them what is different between two. */
export function versionsPage({ article, versions, comparison }: VersionsResult, list: string): string {
  const style = outputStyle();
  const { colours } = style;
  const title = colours.bold(plain(article.title ?? article.url ?? article.id));
  const parts = [`${title}\n${article.id}`, list.trimEnd()];
  if (comparison !== null) parts.push(...compared(comparison, style));
  else if (versions.length < 2) parts.push('There is one version alone: nothing to compare it with.');
  else
    parts.push(
      'The last two cannot be compared: one was taken out, or not read yet (onrecord reread --unread). --from and --to name two others.',
    );
  return `${parts.join('\n\n')}\n`;
}

function compared(comparison: VersionComparison, style: PageStyle): readonly string[] {
  const { from, to, changes, unchanged, corrections, lines, title, modifiedAt, sameReader } = comparison;
  const { colours, width } = style;
  const same = `${count(unchanged.statements, 'statement')} and ${count(unchanged.figures, 'figure')} are the same`;
  const facts = [
    `${count(changes.length, 'difference')}; ${same}. Lines: ${lines.added} came, ${lines.removed} went.`,
    title === null ? '' : `The title was “${plain(title.from ?? 'none')}”, and is “${plain(title.to ?? 'none')}”.`,
    modifiedAt === null
      ? ''
      : `It says it was changed on ${modifiedAt.to ?? 'no date'}; before: ${modifiedAt.from ?? 'no date'}.`,
    sameReader
      ? ''
      : colours.yellow(
          'Two different readers read them, and a difference may be theirs: onrecord reread reads both with one.',
        ),
    ...corrections.map((note) => `Its note: ${plain(note)}`),
  ];
  const note =
    corrections.length > 0
      ? 'The newer text has a note of correction (above); whether it tells of each of these is for you to read.'
      : colours.yellow('Silent: the newer text has no note of correction that the older has not.');
  return [
    [
      colours.bold(`FROM ${from} TO ${to}`),
      ...facts.filter((fact) => fact !== '').map((fact) => wrap(fact, width, '  ')),
    ].join('\n'),
    ...(changes.length === 0
      ? ['No statement or figure came, went or is told otherwise.']
      : [wrap(note, width, '  '), changes.map((change) => changeLines(change, style)).join('\n')]),
  ];
}

const MARKS: Readonly<Record<VersionChange['change'], string>> = {
  added: '+',
  removed: '-',
  reworded: '~',
  reattributed: '~',
  reframed: '~',
  changed: '~',
};

function changeLines(
  { noun, change, fields, note, older, newer }: VersionChange,
  { width, colours }: PageStyle,
): string {
  const what = fields.length === 0 ? '' : ` (${fields.map((field) => FIELDS[field]).join(', ')})`;
  const head = `${MARKS[change]} ${noun} ${colours.bold(change)}${what}, ${note}`;
  const side = (mark: string, record: VersionChange['older'], paint: (words: string) => string): readonly string[] =>
    record === null
      ? []
      : [
          wrap(
            `${paint(`${plain(speakerOf(record) ?? 'no source')}: ${plain(saidBy(record) ?? '')}`)} ${colours.dim(record.id.slice(0, 12))}`,
            width,
            `    ${mark} `,
            '      ',
          ),
        ];
  return [`  ${head}`, ...side('-', older, colours.red), ...side('+', newer, colours.green)].join('\n');
}

const FIELDS = {
  words: 'words',
  speaker: 'who says it',
  cue: 'the verb',
  quoteType: 'quotation marks',
  value: 'value',
  term: 'what is counted',
} as const;

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
