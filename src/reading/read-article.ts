import type { ArticleInput } from '../domain/article-input.ts';
import { PACKAGE_VERSION } from '../domain/reader-identity.ts';
import type { Reading } from '../domain/reading.ts';
import { act } from './act/act.ts';
import { assemble } from './assemble/assemble.ts';
import { assert } from './assert/assert.ts';
import { ruleAttributor } from './attribute/rule-attributor.ts';
import type { Attributor } from './layers/attribution.ts';
import { locate } from './locate/locate.ts';
import { measure } from './measure/measure.ts';
import { resolve } from './resolve/resolve.ts';
import { RULES_HASH } from './rules-hash.generated.ts';
import { segment } from './segment/segment.ts';
import { tag } from './tag/tag.ts';
import { warn } from './warn/warn.ts';

/**
 * Reads one article: the stages in their order, each a plain function of the layers before it.
 * An article in another language than English is taken in (text, blocks, date) and nothing is guessed about it.
 */
export async function readArticle(article: ArticleInput, attributor: Attributor = ruleAttributor): Promise<Reading> {
  const reader = { version: PACKAGE_VERSION, model: attributor.model, rules: RULES_HASH };
  const segmentation = segment(article);
  const tagging = tag(segmentation);
  const { dateline, dates, events } = locate(article, segmentation, tagging);

  if (!isEnglish(article.language)) {
    const warnings = warn({ article, segmentation, tagging, attributions: [], actors: [], dateline });
    return assemble({ ...NOTHING_READ, article, segmentation, dateline, warnings }, reader);
  }

  const attributions = await attributor.attribute(segmentation, tagging);
  const resolution = resolve(segmentation, tagging, attributions);
  const figures = measure(segmentation, tagging, attributions, events, dates);
  const acts = act(segmentation, tagging, attributions, resolution, events, figures);
  const { assertions, terms } = assert(segmentation, tagging, attributions, resolution, events);
  const warnings = warn({ article, segmentation, tagging, attributions, actors: resolution.actors, dateline });

  return assemble(
    {
      article,
      segmentation,
      dateline,
      attributions,
      resolution,
      acts,
      figures,
      events,
      assertions,
      terms,
      warnings,
    },
    reader,
  );
}

/** Absent: nobody looked, and the rules know English alone. Null: somebody looked and could not tell. */
function isEnglish(language: string | null | undefined): boolean {
  return language === undefined || language === 'en' || language?.startsWith('en-') === true;
}

const NOTHING_READ = {
  attributions: [],
  resolution: { actors: [], attributions: [] },
  acts: { byAttribution: [], questions: [] },
  figures: [],
  events: [],
  assertions: [],
  terms: [],
} as const;
