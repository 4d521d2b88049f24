import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readArticle } from '../src/reading/read-article.ts';

it('reads the example of the project right where it is hard', async () => {
  const text = readFileSync(new URL('../examples/harbour-fire.txt', import.meta.url), 'utf8');
  const { statements, actors, assertions } = await readArticle({ text });
  const nameOf = new Map(actors.map(({ id, name }) => [id, name]));
  const said = statements.map(({ source, content, placement, parent, acts }) => ({
    who: nameOf.get(source.actor ?? '') ?? null,
    words: content.map(({ exact }) => exact).join(' … '),
    placement,
    nested: parent !== null,
    performance: acts[0]?.performance,
  }));
  const of = (who: string) => said.filter((statement) => statement.who === who);

  expect(of('minister')).toMatchObject([{ words: 'to blame dockers', placement: 'headline', performance: 'refused' }]);
  expect(of('Harbour Ministry')[0]?.words).toMatch(/^At least 12 people/u);
  expect(of('Ana Lima').map(({ placement }) => placement)).toEqual(['body', 'pull_quote']);
  expect(of('Boro Vask')).toMatchObject([
    { words: 'that any inspector was ever paid', nested: false },
    { words: 'to comment on the gates', nested: false, performance: 'declined' },
    { words: 'the question unanswered', nested: false, performance: 'non_reply' },
  ]);
  expect(of('Dockers’ Union').map(({ words }) => words)).toEqual([
    'The Marlin Line knew of the locked gates and had bribed inspectors for years',
  ]);
  expect(of('The head of the port authority')).toMatchObject([{ performance: 'not_reached' }]);
  expect(of('Sarn').map(({ words }) => words)).toEqual(['it would send two hospital ships']);
  expect(of('Velden')).toMatchObject([{ words: '“for a hand held out at night”', nested: false }]);
  expect(actors.find(({ name }) => name === 'Kellin')?.kind).not.toBe('person');
  expect(actors.find(({ name }) => name === 'Ana Lima')?.roles).toMatchObject([{ title: 'docker' }]);
  const pulled = statements.find(({ placement }) => placement === 'pull_quote');
  expect(pulled?.sameAs).toBe(statements.find(({ source }) => source.actor === pulled?.source.actor)?.id);
  expect(assertions.some(({ span }) => span.exact.includes('Marlin'))).toBe(false);
});
