import { printedDate } from './printed-date.ts';

interface DateClaim {
  readonly date: string;
  /** Given as an instant of universal time: where the outlet is, it may have been the day before or after. */
  readonly universal: boolean;
}

/** `/2019/02/04/`, `/2019-02-04-`, `/2019/feb/04/`: the day that an outlet files an article under. */
export function dateInAddress(url: string): string | null {
  const numbers = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:[/-]|$)/.exec(url);
  if (numbers) return `${numbers[1]}/${numbers[2]}/${numbers[3]}`;
  const named = /\/((?:19|20)\d{2})\/([a-z]{3})\/(\d{1,2})(?:\/|$)/i.exec(url);
  return named ? `${named[3]} ${named[2]} ${named[1]}` : null;
}

/** `…T01:30:00Z`, `…+00:00` and seconds since 1970. */
const UNIVERSAL = /\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?\s?(?:Z|UTC|[+]00:?00)\s*$|^\s*\d{10,13}\s*$/i;

/**
 * The best date, unless two others agree with each other and not with it: then it is the date of something else. An instant of
 * universal time gives way to a day beside it that the outlet's own calendar gives.
 *
 * @param values dates as they are printed, best first
 * @param changed EDTF of the last change: pages print it where others print the publication, so it contradicts nothing
 */
export function publicationDay(values: readonly (string | null)[], changed: string | null = null): string | null {
  const claims = values.flatMap((value): DateClaim[] => {
    const date = value === null ? null : printedDate(value);
    return value === null || date === null ? [] : [{ date, universal: UNIVERSAL.test(value) }];
  });
  const [best, ...rest] = claims;
  const others = rest.filter(({ date }) => date !== changed);
  if (best === undefined) return null;
  const chosen = others.some(({ date }) => near(date, best.date))
    ? best
    : (others.find(({ date }, index) => others.slice(index + 1).some((other) => near(date, other.date))) ?? best);
  if (!chosen.universal) return chosen.date;
  const local = claims.find(({ date, universal }) => !universal && date.length === 10 && near(date, chosen.date));
  return (local ?? chosen).date;
}

/** At most a day apart: the same moment on two sides of a date line. */
function near(a: string, b: string): boolean {
  return (
    Math.abs(Date.parse(`${a}T00:00:00Z`) - Date.parse(`${b}T00:00:00Z`)) <= 86_400_000 ||
    a.startsWith(b) ||
    b.startsWith(a)
  );
}
