import type { ShownActor } from '../../domain/shown.ts';
import { historyLines } from './history-lines.ts';
import type { PageStyle } from './page-style.ts';
import { plain } from './plain.ts';
import { spaced } from './words.ts';
import { wrap } from './wrap.ts';

/** Articles that are listed at most; the rest is counted. */
const MOST_LISTED = 20;

/** An actor for people: who was taken for them, which articles name them, what people decided. */
export function actorPage(shown: ShownActor, { width, colours }: PageStyle): string {
  const { id, name, printed, kind, mergedInto, was, uses, statements, history } = shown;
  const about = [
    kind === 'unspecified' ? '' : spaced(kind),
    printed === name ? '' : `printed as ${printed}`,
    `${statements} ${statements === 1 ? 'statement' : 'statements'}`,
    `${uses.length} ${uses.length === 1 ? 'article' : 'articles'}`,
  ].filter((part) => part !== '');
  const merged = mergedInto === null ? '' : `is taken for ${mergedInto.name} (${mergedInto.actor.slice(0, 12)})`;
  const others = was.map((other) => `${other.name} (${other.actor.slice(0, 12)})`).join(', ');
  const named = uses.slice(0, MOST_LISTED).map(({ article, name: printedName, roles, mentions }) => {
    const where = [article.publishedAt, article.outlet, article.title ?? article.url ?? article.id.slice(0, 12)];
    const role = roles.map(({ title }) => title).join('; ');
    const as = `${printedName}${role === '' ? '' : `, ${role}`}, named ${mentions} ${mentions === 1 ? 'time' : 'times'}`;
    return wrap(plain(`${where.filter((part) => part !== null).join(' · ')}: ${as}`), width, '  ', '    ');
  });
  const rest = uses.length > MOST_LISTED ? [`  and ${uses.length - MOST_LISTED} more; --json lists them`] : [];
  const sections = [
    `${colours.bold('ACTOR')} ${id}  ${colours.bold(colours.cyan(plain(name)))}\n${colours.dim(wrap(plain(about.join(' · ')), width))}`,
    merged === '' ? '' : colours.yellow(wrap(plain(merged), width)),
    others === '' ? '' : wrap(plain(`Taken for them: ${others}`), width),
    named.length === 0 ? '' : [colours.bold('WHERE THEY ARE NAMED'), ...named, ...rest].join('\n'),
    history.length === 0 ? '' : `${colours.bold('WHAT PEOPLE DECIDED')}\n${historyLines(history, { width, colours })}`,
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}
