import type { Figure } from '../../domain/figure.ts';
import type { Reading } from '../../domain/reading.ts';
import type { Statement } from '../../domain/statement.ts';
import { statementInWords } from '../page/act-words.ts';
import type { Speaker } from '../page/speakers.ts';
import {
  dateInWords,
  groupInWords,
  notesOf,
  placeFinder,
  rolesInWords,
  SOURCING_WORDS,
  spaced,
  valueInWords,
} from '../page/words.ts';
import { attribute, escape } from './escape.ts';

/** The list of speakers with a card for each statement. */
export function speakerList(
  reading: Reading,
  speakers: readonly Speaker[],
  classOf: (statement: string) => string,
): string {
  const place = placeFinder(reading);
  return speakers
    .map(({ actor, name, statements }, index) => {
      const first = statements[0];
      const sourcing = SOURCING_WORDS[first?.source.sourcing ?? 'none'];
      const about = [actor === null ? '' : rolesInWords(actor), sourcing].filter((part) => part !== '').join(' · ');
      const cards = statements.map((statement) => card(statement, reading, place));
      return `<section class="speaker ${classOf(first?.id ?? '')}" data-speaker="${index}"><h3><span class="key" aria-hidden="true"></span>${escape(name)}</h3>
<p class="about">${escape(name === 'No source' ? 'nobody is named' : about)}</p>
<ul>${cards.join('\n')}</ul></section>`;
    })
    .join('\n');
}

function card(statement: Statement, reading: Reading, place: ReturnType<typeof placeFinder>): string {
  const { id, content, quoteType, source } = statement;
  const words = content.map(({ exact }) => escape(exact)).join(' <span class="gap" aria-label="interrupted">…</span> ');
  const said = quoteType === 'direct' ? `<q class="words">${words}</q>` : `<span class="words">${words}</span>`;
  const notes = notesOf(statement, reading, place(content[0]));
  const vague = source.sourcing === 'vague' || source.sourcing === 'none' ? ' vague' : '';
  return `<li class="card${vague}" id="c-${id}" data-s="${id}"><a href="#w-${id}"><b>${escape(statementInWords(statement))}</b> ${said}</a>
<span class="notes">${escape([id, ...notes].join(' · '))}</span></li>`;
}

/** The figures with a bar for each: solid where the number is bounded, fading where it is open. */
export function figureList(reading: Reading): string {
  const { figures } = reading;
  if (figures.length === 0) return '';
  const largest = new Map<string, number>();
  for (const figure of figures) {
    const key = scaleOf(figure);
    largest.set(key, Math.max(largest.get(key) ?? 0, figure.max ?? figure.min ?? 0));
  }
  const rows = figures.map((figure) => {
    const statement = reading.statements.find(({ id }) => id === figure.statement);
    const reporter = statement?.source.spans.map(({ exact }) => exact).join(' ') ?? 'the author';
    const asOf = figure.asOf.edtf ?? (figure.asOf.basis === 'unknown' ? '' : figure.asOf.basis);
    const what = figure.measure === 'other' ? figure.term : spaced(figure.measure);
    const part = figure.subsetOf === null ? '' : `<span class="part">part of ${escape(figure.subsetOf)}</span> `;
    return `<tr><th scope="row">${part}${escape(what)}</th><td>${escape(valueInWords(figure))}${bar(figure, largest.get(scaleOf(figure)) ?? 0)}</td><td>${escape(groupInWords(figure))}</td><td>${escape(reporter === '' ? 'no source' : reporter)}</td><td>${escape(asOf)}</td></tr>`;
  });
  return `<section class="figures"><h2>Figures</h2><table><thead><tr><th scope="col">what</th><th scope="col">how many</th><th scope="col">of whom</th><th scope="col">who reports it</th><th scope="col">as of</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table></section>`;
}

function scaleOf({ measure, unit }: Figure): string {
  return `${measure} ${unit ?? ''}`;
}

function bar({ min, max, bound }: Figure, largest: number): string {
  if (largest <= 0 || bound === 'vague') return '';
  const width = (value: number): number => Math.round((value / largest) * 100);
  const sure = width(min ?? 0);
  const whole = width(max ?? min ?? 0);
  const open = max === null ? `<rect class="open" x="${sure}" y="1" width="12" height="6"/>` : '';
  return `<svg class="amount" viewBox="0 0 112 8" aria-hidden="true"><rect class="possible" x="0" y="1" width="${whole}" height="6"/><rect class="sure" x="0" y="1" width="${sure}" height="6"/>${open}</svg>`;
}

/** Questions, events, the author's voice, loaded terms and warnings: the lists under the speakers. */
export function otherLists(reading: Reading): string {
  const nameOf = (id: string | null): string => reading.actors.find((actor) => actor.id === id)?.name ?? '';
  const list = (title: string, items: readonly string[]): string =>
    items.length === 0
      ? ''
      : `<section><h2>${title}</h2><ul class="plain">${items.map((item) => `<li>${item}</li>`).join('\n')}</ul></section>`;
  const note = (words: string): string => ` <span class="notes">${escape(words)}</span>`;
  return [
    list(
      'Questions',
      reading.questions.map(({ content, addressee, reply }) => {
        const to = nameOf(addressee);
        return `${escape(content.exact)}${note([to === '' ? '' : `to ${to}`, reply === 'unknown' ? 'reply not reported' : spaced(reply)].filter((part) => part !== '').join(' · '))}`;
      }),
    ),
    list(
      'Events',
      reading.events.map(
        ({ label, mentions, date }) =>
          `${escape(label)}${note(`named ${mentions.length} times${date.edtf === null ? '' : ` · ${date.edtf}`}`)}`,
      ),
    ),
    list(
      'In the author’s own voice',
      reading.assertions.map(
        ({ span, type, sourcing }) =>
          `${escape(span.exact)}${note(`${spaced(type)}, ${sourcing === 'vague' ? 'vague source' : 'no source'}`)}`,
      ),
    ),
    list(
      'Loaded terms',
      reading.terms.map(
        ({ span, family, voice }) =>
          `${escape(span.exact)}${note(`${spaced(family)}, ${voice === 'author' ? 'the author’s voice' : 'quoted'}`)}`,
      ),
    ),
    list(
      'Be careful',
      reading.warnings.map(({ code, message }) => `${escape(message)}${note(code)}`),
    ),
  ].join('\n');
}

/** Title, outlet, byline, date and language of the article. */
export function masthead({ article }: Reading): string {
  const facts = [article.outlet, article.byline, dateInWords(article), article.language].filter(
    (fact) => fact !== null && fact !== '',
  );
  const address =
    article.url !== null && /^https?:\/\//i.test(article.url)
      ? ` · <a href="${attribute(article.url)}" rel="noreferrer noopener">source</a>`
      : '';
  return `<header><h1>${escape(article.title ?? 'Untitled')}</h1><p class="about">${escape(facts.join(' · '))}${address}</p></header>`;
}
