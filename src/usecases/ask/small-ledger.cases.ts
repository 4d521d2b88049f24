import type { Job } from '../read-job.ts';

/** An invented article, as a line of JSON Lines has it. */
export interface SmallArticle {
  readonly id: string;
  readonly url: string;
  readonly outlet?: string;
  readonly title?: string;
  readonly publishedAt?: string;
  readonly text: string;
}

/** A few articles that have between them whatever can be asked for. */
export const SMALL_LEDGER: readonly SmallArticle[] = [
  {
    id: 'bridge',
    url: 'https://courier.example/bridge',
    outlet: 'Velden Courier',
    title: 'Bridge at Velden is closed',
    publishedAt: '2019-02-04',
    text: 'The harbour bridge at Velden was closed on Monday. “The bridge is unsafe, and we were not told,” said Ana Lima, the city engineer.\n\nRui Teles, who runs the ferries, refused to condemn the strike. At least 12 people were injured, including three children, when a cable broke on Sunday, the fire service said.\n\nThe mayor did not respond to questions.',
  },
  {
    id: 'strike',
    url: 'https://courier.example/strike',
    outlet: 'Velden Courier',
    title: 'Dockers in Porto Velho stop work',
    publishedAt: '2019-02-11',
    text: 'Dock workers in Porto Velho stopped work at dawn. Their union said that nobody had been paid since March.\n\nAsked whether the wages would be paid, Boro Vask, a spokesman for the port authority, declined to comment. Ana Lima denied that the bridge had been closed because of the strike.\n\nThe owners had planned the lockout for months. Observers say the strike will spread.',
  },
  {
    id: 'storm',
    url: 'https://gazette.example/storm',
    outlet: 'Gazette of Lisveta',
    title: 'Storm leaves 40 families without a roof',
    publishedAt: '2019-03',
    text: 'Between 30 and 40 houses were destroyed by the storm at Lisveta on Friday, the civil defence office said. More than 5 people are missing.\n\n“Nobody warned us, nobody came,” said Mira Toln, a teacher. The governor could not be reached for comment.',
  },
  {
    id: 'vote',
    url: 'https://gazette.example/vote',
    outlet: 'Gazette of Lisveta',
    title: 'Council of Lisveta votes on the dam',
    publishedAt: '2020-01-15',
    text: 'The council of Lisveta voted for the dam on Wednesday. Council leader Sela Orne said the dam would be “a gift to the valley”. Rui Teles warned that the ferries would stop.\n\nSome say the vote was bought.',
  },
  {
    id: 'cafe',
    url: 'https://gazette.example/cafe',
    outlet: 'Gazette of Lisveta',
    title: 'Café of the brothers Núñez burns',
    publishedAt: '2020-01-15',
    text: 'A fire destroyed the café of the brothers Núñez in Lisveta. “We have lost everything, the piano too,” said José Núñez. Up to 20 guests were rescued, the fire service said.',
  },
  {
    id: 'undated',
    url: 'https://notes.example/undated',
    title: 'A letter of the dockers',
    text: 'In a letter the dockers of Velden called for an inquiry into the broken cable. Ana Lima promised an answer within a week.',
  },
];

/** Articles as inputs, the way a file of JSON Lines brings them. */
export function jobsOf(articles: readonly SmallArticle[], input = 'small.jsonl'): readonly Job[] {
  return articles.map((article, index) => ({
    kind: 'record',
    input,
    position: `${input}:${index + 1}`,
    line: JSON.stringify(article),
  }));
}
