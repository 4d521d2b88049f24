/**
 * Works on some items at a time, and gives the results in the items' order. A failure is thrown at its place, and what is under way then is
 * waited for.
 *
 * @param atOnce items under way at most
 */
export async function* ahead<Item, Result>(
  items: Iterable<Item>,
  atOnce: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result, void, undefined> {
  const under: Promise<Result>[] = [];
  try {
    for (const item of items) {
      const result = work(item);
      // it may fail before its turn comes, and is thrown then
      result.catch(() => undefined);
      under.push(result);
      if (under.length >= atOnce) yield (await under.shift()) as Result;
    }
    while (under.length > 0) yield (await under.shift()) as Result;
  } finally {
    await Promise.allSettled(under);
  }
}
