/**
 * Reads each article and keeps its statements as the scorer wants them. Statements with a parent are left out: the
 * annotation gives a word to one attribution at most. So are quotations with neither source nor cue: the annotation marks
 * attributions, and those are kept in a reading precisely because nobody is named for them.
 *
 * @param {readonly {id: string, text: string}[]} articles
 * @param {(article: {text: string}) => Promise<any>} readArticle
 */
export async function predict(articles, readArticle) {
  const predictions = [];
  const errors = [];
  let badSpans = 0;
  let statements = 0;
  let nested = 0;
  let orphans = 0;
  let milliseconds = 0;
  for (const { id, text } of articles) {
    try {
      const before = performance.now();
      const reading = await readArticle({ text });
      milliseconds += performance.now() - before;
      badSpans += countBadSpans(reading, text);
      statements += reading.statements.length;
      nested += reading.statements.filter((statement) => statement.parent !== null).length;
      orphans += reading.statements.filter((s) => s.parent === null && !isAttribution(s)).length;
      predictions.push({ id, attributions: reading.statements.filter(isAttribution).map(toAttribution) });
    } catch (error) {
      errors.push({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
      predictions.push({ id, attributions: [] });
    }
  }
  return { predictions, errors, badSpans, statements, nested, orphans, milliseconds };
}

const isAttribution = ({ parent, source, cue }) => parent === null && (cue !== null || source.spans.length > 0);

const pair = ({ start, end }) => [start, end];

function toAttribution(statement) {
  return {
    id: statement.id,
    source: statement.source.spans.map(pair),
    cue: statement.cue ? [pair(statement.cue)] : [],
    content: statement.content.map(pair),
    certainty: statement.certainty,
  };
}

/** Spans anywhere in the reading whose exact words are not what stands at their offsets. */
function countBadSpans(reading, text) {
  const codePoints = Array.from(text);
  let bad = 0;
  const visit = (value) => {
    if (Array.isArray(value)) for (const item of value) visit(item);
    else if (value && typeof value === 'object') {
      if (typeof value.start === 'number' && typeof value.end === 'number' && typeof value.exact === 'string') {
        if (codePoints.slice(value.start, value.end).join('') !== value.exact) bad += 1;
      } else for (const item of Object.values(value)) visit(item);
    }
  };
  visit(reading);
  return bad;
}
