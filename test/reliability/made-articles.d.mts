/** An article of our own. */
export interface MadeArticle {
  readonly id: string;
  readonly text: string;
  readonly publishedAt: string;
}
export function madeArticle(number: number): MadeArticle;
export function madeLines(count: number, from?: number): readonly string[];
export function randomFrom(seed: number): () => number;
