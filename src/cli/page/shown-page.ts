import type { ArticleSummary } from '../../domain/listing.ts';
import type { Proof, ShownActor, ShownArticle, ShownEntry, ShownRecord } from '../../domain/shown.ts';
import { titleOf } from '../ask/print-listing.ts';
import { historyLines, readerInWords, when } from './history-lines.ts';
import type { PageStyle } from './page-style.ts';
import { passageLines } from './passage-lines.ts';
import { plain } from './plain.ts';
import { fieldInWords } from './value-in-words.ts';
import { valueInWords } from './words.ts';
import { columnsOf, pad, wrap } from './wrap.ts';

/** Digits of an id on a page. */
const SHOWN_DIGITS = 12;
/** Articles of an actor that are named. */
const MOST_ARTICLES = 12;

/** Fields that stand elsewhere on the page. */
const ELSEWHERE = new Set(['id', 'snapshot']);

type Fact = readonly [name: string, words: string];

/** A record in its paragraph, its fields, by what it can be proved, and its history. */
export function recordPage(shown: ShownRecord, style: PageStyle): string {
  const { noun, id, state, fits, passage, article, version, proof, history } = shown;
  const { colours } = style;
  const stands = fits ? state : `${state} – NO LONGER FITS: the present reader does not find it`;
  return sections([
    `${colours.bold(`${noun} ${id}`)}\n${fits ? stands : colours.yellow(stands)}`,
    passage === null ? '  (the words of its article were taken out of the ledger)' : passageLines(passage, style),
    facts('As it stands', fieldsOf(shown), style),
    facts(
      'Where',
      [
        ...articleFacts(article),
        [
          'version',
          `${version.number} of ${version.of}${version.current ? ', the current one' : ', an older one'}, taken in ${when(version.at)}`,
        ],
        ...placeFact(shown),
      ],
      style,
    ),
    facts('Proof', proofFacts(proof), style),
    `${heading('History', style)}\n${historyLines(history, style)}`,
  ]);
}

function fieldsOf({ record, machine, actor }: ShownRecord): readonly Fact[] {
  const machines = new Map<string, unknown>(Object.entries(machine ?? {}));
  const fields = Object.entries(record).filter(([field]) => !ELSEWHERE.has(field));
  const value: readonly Fact[] = 'bound' in record ? [['value', valueInWords(record)]] : [];
  const named: readonly Fact[] =
    actor === null ? [] : [['actor', `${plain(actor.name)} (${actor.actor.slice(0, SHOWN_DIGITS)})`]];
  return [
    ...value,
    ...fields.map(([field, now]): Fact => {
      const before = machines.get(field);
      const changed = machine !== null && JSON.stringify(before) !== JSON.stringify(now);
      return [field, `${fieldInWords(now)}${changed ? `  (the machine: ${fieldInWords(before)})` : ''}`];
    }),
    ...named,
  ];
}

function placeFact({ passage }: ShownRecord): readonly Fact[] {
  if (passage === null || passage.marks.length === 0) return [];
  const own = passage.marks.filter(({ part }) => part === 'content');
  const marks = own.length > 0 ? own : passage.marks;
  const places = marks.map(({ start, end }) => `${passage.start + start} to ${passage.start + end}`);
  return [['code points', places.join(', ')]];
}

/** Somebody: names, what people said of who they are, where they are named. */
export function actorPage(shown: ShownActor, style: PageStyle): string {
  const { id, name, printed, kind, mergedInto, was, aliases, roles, statements, articles, history } = shown;
  const { colours } = style;
  const others = aliases.filter((alias) => alias !== name);
  const named = (actor: { readonly actor: string; readonly name: string }): string =>
    `${plain(actor.name)} (${actor.actor.slice(0, SHOWN_DIGITS)})`;
  return sections([
    `${colours.bold(colours.cyan(plain(name)))}\nactor ${id}`,
    facts(
      'Who',
      [
        ['kind', kind.replaceAll('_', ' ')],
        ...(printed === name ? [] : [['first printed', plain(printed)] as const]),
        ...(others.length === 0 ? [] : [['also printed', others.map(plain).join('; ')] as const]),
        ['roles', roles.length === 0 ? 'none reported' : roles.map(plain).join('; ')],
        ...(mergedInto === null ? [] : [['is now', named(mergedInto)] as const]),
        ...(was.length === 0 ? [] : [['merged into it', was.map(named).join('; ')] as const]),
        ['statements', String(statements)],
      ],
      style,
    ),
    `${heading(`Articles (${articles.length})`, style)}\n${
      articles.length === 0
        ? '  none, as the articles are now'
        : articles
            .slice(0, MOST_ARTICLES)
            .map((article) =>
              wrap(
                plain(
                  `${article.publishedAt ?? 'no date'} · ${titleOf(article)} · ${article.id.slice(0, SHOWN_DIGITS)}`,
                ),
                style.width,
                '  ',
                '      ',
              ),
            )
            .join('\n')
    }${articles.length > MOST_ARTICLES ? `\n  and ${articles.length - MOST_ARTICLES} more; --json lists them` : ''}`,
    `${heading('History', style)}\n${history.length === 0 ? '  nobody has merged, split or renamed it' : historyLines(history, style)}`,
  ]);
}

/** An article or a version of it: where it is from, and by what it can be proved. */
export function heldPage({ noun, id, article, versions, proof }: ShownArticle, style: PageStyle): string {
  const lines = versions.map(
    ({ number, snapshot, at, title, erased }) =>
      `${snapshot === proof.snapshot ? '›' : ' '} ${number}  ${snapshot.slice(0, SHOWN_DIGITS)}  ${when(at)}  ${erased ? '(taken out)' : plain(title ?? 'untitled')}`,
  );
  const short = id.slice(0, SHOWN_DIGITS);
  return sections([
    style.colours.bold(`${noun === 'snapshot' ? 'version' : noun} ${id}`),
    facts('Where', articleFacts(article), style),
    `${heading('Versions', style)}\n${lines.join('\n')}`,
    facts('Proof', proofFacts(proof), style),
    `onrecord article ${short} shows what it says; onrecord versions ${short} what is different between versions.`,
  ]);
}

/** One entry of the log, all of it. */
export function entryPage({ entry: { seq, hash, at, by, body } }: ShownEntry, style: PageStyle): string {
  const rest = Object.entries(body).filter(([field]) => field !== 'kind');
  return sections([
    style.colours.bold(`entry ${seq}: ${body.kind}`),
    facts(
      'Entry',
      [
        ['at', at],
        ['by', plain(by)],
        ['hash', hash],
      ],
      style,
    ),
    facts(
      'What it says',
      rest.map(([field, value]) => [field, fieldInWords(value)] as const),
      style,
    ),
  ]);
}

function articleFacts({ id, title, url, outlet, publishedAt }: ArticleSummary): readonly Fact[] {
  return [
    ['article', `${plain(title ?? 'untitled')} (${id.slice(0, SHOWN_DIGITS)})`],
    ['outlet', plain(outlet ?? 'not said')],
    ['published', publishedAt ?? 'not said'],
    ['address', plain(url ?? 'none')],
  ];
}

function proofFacts({ snapshot, source, text, reading, reader }: Proof): readonly Fact[] {
  return [
    ['snapshot', snapshot],
    ['source', `sha256:${source}`],
    ['text', `sha256:${text}`],
    ['reading', reading === null ? 'not read' : `sha256:${reading}`],
    ['reader', reader === null ? 'none' : readerInWords(reader)],
  ];
}

function facts(title: string, rows: readonly Fact[], style: PageStyle): string {
  const widest = Math.max(...rows.map(([name]) => columnsOf(name)));
  const lines = rows.map(([name, words]) =>
    wrap(words, style.width, `  ${style.colours.dim(pad(name, widest))}  `, ' '.repeat(widest + 4)),
  );
  return `${heading(title, style)}\n${lines.join('\n')}`;
}

const heading = (title: string, { colours }: PageStyle): string => colours.bold(title.toUpperCase());
const sections = (parts: readonly string[]): string => `${parts.join('\n\n')}\n`;
