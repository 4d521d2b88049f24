import { createHash } from 'node:crypto';
import type { Reading } from '../../domain/reading.ts';
import { speakersOf } from '../page/speakers.ts';
import { figureList, masthead, otherLists, speakerList } from './cards.ts';
import { attribute, escape } from './escape.ts';
import { markedText } from './marked-text.ts';
import { SCRIPT } from './script.ts';
import { strip } from './strip.ts';
import { SPEAKER_CLASSES, STYLE } from './style.ts';

/**
 * One self-contained page: the article highlighted by speaker with the record beside it. It loads nothing; its policy allows its own style
 * and script alone, by their hashes. Words of the article stand in it as text only.
 */
export function htmlPage(reading: Reading): string {
  const speakers = speakersOf(reading);
  const classes = new Map<string, string>();
  for (const [index, { name, statements }] of speakers.entries()) {
    const speaker = name === 'No source' ? 'speaker-none' : `speaker-${index % SPEAKER_CLASSES}`;
    for (const { id } of statements) classes.set(id, speaker);
  }
  const classOf = (statement: string): string => classes.get(statement) ?? 'speaker-none';
  const policy = `default-src 'none'; style-src '${hash(STYLE)}'; script-src '${hash(SCRIPT)}'; base-uri 'none'; form-action 'none'`;
  const title = reading.article.title ?? 'Untitled';
  const options = speakers.map(
    ({ name, statements }, index) => `<option value="${index}">${escape(name)} (${statements.length})</option>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="onrecord ${attribute(reading.reader.version)}, rules ${attribute(reading.reader.rules)}">
<title>${attribute(title)}: who said what</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#list">Skip to the list of statements</a>
${masthead(reading)}
${strip(reading, speakers, classOf)}
<main>
<article lang="${attribute(reading.article.language ?? 'und')}" aria-label="The article">
${markedText(reading, classOf)}
</article>
<aside id="list" tabindex="-1" aria-label="The record">
<h2>Who said what</h2>
<div class="tools"><label for="only" class="notes">Show</label><select id="only"><option value="">all speakers</option>${options.join('')}</select></div>
<p class="help">Hover or focus marked words to see their record. Keys: j and k from statement to statement, Escape to let go.</p>
${speakerList(reading, speakers, classOf)}
${figureList(reading)}
${otherLists(reading)}
</aside>
</main>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

/** The hash under which a policy allows an inline style or script. */
function hash(content: string): string {
  return `sha256-${createHash('sha256').update(content, 'utf8').digest('base64')}`;
}
