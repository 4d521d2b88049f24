import type { Reading } from '../../domain/reading.ts';
import type { Statement } from '../../domain/statement.ts';
import { actInWords, statementInWords } from './act-words.ts';
import { figureTable } from './figure-table.ts';
import type { PageStyle } from './page-style.ts';
import { plain } from './plain.ts';
import { type Speaker, speakersOf } from './speakers.ts';
import { dateInWords, notesOf, placeFinder, rolesInWords, SOURCING_WORDS, spaced } from './words.ts';
import { wrap } from './wrap.ts';

/** A reading as a page for people: who said what, the figures, the questions, what the author says alone, and what to be careful with. */
export function page(reading: Reading, style: PageStyle): string {
  const sections = [
    header(reading, style),
    statements(reading, style),
    figures(reading, style),
    questions(reading, style),
    events(reading, style),
    authorsVoice(reading, style),
    warnings(reading, style),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function header(reading: Reading, { width, colours }: PageStyle): string {
  const { article } = reading;
  const words = article.text.split(/\s+/).filter((word) => word !== '').length;
  const origin = [
    article.outlet,
    article.byline,
    dateInWords(article),
    article.language ?? 'language unknown',
    `${words} words`,
  ];
  const counts = [
    count(reading.statements.length, 'statement'),
    count(speakersOf(reading).filter(({ name }) => name !== 'No source').length, 'speaker'),
    count(reading.figures.length, 'figure'),
    count(reading.questions.length, 'question'),
    count(reading.assertions.length, 'unsourced assertion'),
  ];
  const facts = origin.filter((fact) => fact !== null && fact !== '').join(' · ');
  return [
    colours.bold(wrap(plain(article.title ?? 'Untitled'), width)),
    colours.dim(wrap(plain(facts), width)),
    colours.dim(wrap(counts.join(' · '), width)),
  ].join('\n');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function heading(title: string, { colours }: PageStyle): string {
  return colours.bold(title.toUpperCase());
}

function statements(reading: Reading, style: PageStyle): string {
  if (reading.statements.length === 0) return '';
  const place = placeFinder(reading);
  const groups = speakersOf(reading).map((speaker) => speakerGroup(speaker, reading, place, style));
  return `${heading('Who said what', style)}\n\n${groups.join('\n\n')}`;
}

function speakerGroup(
  speaker: Speaker,
  reading: Reading,
  place: ReturnType<typeof placeFinder>,
  style: PageStyle,
): string {
  const { width, colours } = style;
  const { actor } = speaker;
  const roles = actor === null ? '' : rolesInWords(actor);
  const kind = actor === null ? 'not resolved' : actor.kind === 'unspecified' ? '' : spaced(actor.kind);
  const sourcing = SOURCING_WORDS[speaker.statements[0]?.source.sourcing ?? 'none'];
  const about =
    speaker.name === 'No source'
      ? ''
      : [roles, kind === sourcing ? '' : kind, sourcing].filter((part) => part !== '').join(' · ');
  const name =
    speaker.name === 'No source' ? colours.yellow('No source') : colours.bold(colours.cyan(plain(speaker.name)));
  const title = wrap(about === '' ? name : `${name}  ${plain(about)}`, width, '', '    ');
  return [title, ...speaker.statements.map((statement) => entry(statement, reading, place, style))].join('\n');
}

function entry(
  statement: Statement,
  reading: Reading,
  place: ReturnType<typeof placeFinder>,
  { width, colours }: PageStyle,
): string {
  const words = statement.content.map(({ exact }) => plain(exact)).join(' … ');
  const said = statement.quoteType === 'direct' ? colours.green(words) : words;
  const vague = statement.source.sourcing === 'vague' || statement.source.sourcing === 'none';
  const act = statementInWords(statement);
  const lead = vague ? colours.yellow(act) : colours.bold(act);
  const notes = notesOf(statement, reading, place(statement.content[0])).join(' · ');
  return [
    wrap(`${lead}: ${said}`, width, '  ', '    '),
    colours.dim(wrap(plain(`${statement.id} · ${notes}`), width, '    ', '    ')),
  ].join('\n');
}

function figures(reading: Reading, style: PageStyle): string {
  if (reading.figures.length === 0) return '';
  return `${heading('Figures', style)}\n\n${figureTable(reading, style)}`;
}

function questions(reading: Reading, style: PageStyle): string {
  if (reading.questions.length === 0) return '';
  const { width, colours } = style;
  const nameOf = (id: string | null): string => reading.actors.find((actor) => actor.id === id)?.name ?? '';
  const lines = reading.questions.map((question) => {
    const reported = reading.statements.find(({ id }) => id === question.statement);
    const who = nameOf(question.addressee);
    const asker = nameOf(question.asker);
    const reply =
      reported?.acts[0] === undefined || question.reply === 'answered'
        ? spaced(question.reply)
        : actInWords(reported.acts[0]);
    const outcome = question.reply === 'unknown' ? 'reply not reported' : reply;
    const parties = [asker === '' ? '' : `by ${asker}`, who === '' ? '' : `to ${who}`]
      .filter((part) => part !== '')
      .join(' ');
    return [
      wrap(plain(question.content.exact), width, '  ', '    '),
      colours.dim(wrap(plain([parties, outcome].filter((part) => part !== '').join(' · ')), width, '    ')),
    ].join('\n');
  });
  return `${heading('Questions', style)}\n\n${lines.join('\n')}`;
}

function events(reading: Reading, style: PageStyle): string {
  if (reading.events.length === 0) return '';
  const { width, colours } = style;
  const lines = reading.events.map(({ id, label, mentions, date }) => {
    const basis = date.edtf === null ? '' : ` · ${date.edtf} (${spaced(date.basis)})`;
    return wrap(
      `${plain(label)} ${colours.dim(plain(`${id} · named ${mentions.length} times${basis}`))}`,
      width,
      '  ',
      '    ',
    );
  });
  return `${heading('Events', style)}\n\n${lines.join('\n')}`;
}

function authorsVoice(reading: Reading, style: PageStyle): string {
  const { width, colours } = style;
  const place = placeFinder(reading);
  const asserted = reading.assertions.map(({ span, type, sourcing }) =>
    wrap(
      `${colours.yellow(`${spaced(type)}, ${sourcing === 'vague' ? 'vague source' : 'no source'}:`)} ${plain(span.exact)} ${colours.dim(place(span))}`,
      width,
      '  ',
      '    ',
    ),
  );
  const loaded = reading.terms.map(
    ({ span, family, voice }) =>
      `${plain(span.exact)} (${spaced(family)}, ${voice === 'author' ? 'the author’s' : 'quoted'})`,
  );
  const terms = loaded.length === 0 ? '' : wrap(`Loaded terms: ${loaded.join('; ')}`, width, '  ', '    ');
  const parts = [...asserted, terms].filter((part) => part !== '');
  return parts.length === 0 ? '' : `${heading('In the author’s own voice', style)}\n\n${parts.join('\n')}`;
}

function warnings(reading: Reading, style: PageStyle): string {
  if (reading.warnings.length === 0) return '';
  const { width, colours } = style;
  const place = placeFinder(reading);
  const lines = reading.warnings.map(({ code, span, message }) =>
    wrap(`${colours.yellow(code)}  ${plain(message)} ${colours.dim(place(span))}`, width, '  ', '    '),
  );
  return `${heading('Be careful', style)}\n\n${lines.join('\n')}`;
}
