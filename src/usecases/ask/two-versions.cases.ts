import type { SmallArticle } from './small-ledger.cases.ts';

/** An article that says one thing, and later another: two records of the same address. */
export const TWO_VERSIONS: readonly [SmallArticle, SmallArticle] = [
  {
    id: 'cable',
    url: 'https://courier.example/cable',
    outlet: 'Velden Courier',
    title: 'Cable breaks at Velden',
    publishedAt: '2019-02-04',
    text: 'The harbour bridge at Velden was closed on Monday. “The bridge is unsafe, and we were not told,” said Ana Lima, the city engineer.\n\nAt least 12 people were injured when a cable broke on Sunday, the fire service said.\n\n“The cable was inspected in March and found in order,” said Boro Vask, a spokesman for the port authority.\n\nThe mayor did not respond to questions.',
  },
  {
    id: 'cable',
    url: 'https://courier.example/cable',
    outlet: 'Velden Courier',
    title: 'Cable breaks at Velden: 15 injured',
    publishedAt: '2019-02-04',
    text: 'The harbour bridge at Velden was closed on Monday. "The bridge is unsafe, and we were not told," said Ana Lima, the city engineer.\n\nAt least 15 people were injured when a cable broke on Sunday, the fire service said.\n\n“The cable was inspected in March and found in order,” said Mira Toln, a teacher.\n\nThe mayor did not respond to questions.\n\nCorrection: an earlier version of this article named another speaker.',
  },
];
