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

/** Reads one article: the stages in their order, each a plain function of the layers before it. */
export async function readArticle(article: ArticleInput, attributor: Attributor = ruleAttributor): Promise<Reading> {
  const reader = { version: PACKAGE_VERSION, model: attributor.model, rules: RULES_HASH };

  const segmentation = segment(article);
  const tagging = tag(segmentation);
  const { dateline, dates, events } = locate(article, segmentation, tagging);
  const attributions = await attributor.attribute(segmentation, tagging);
  const resolution = resolve(segmentation, tagging, attributions);
  const figures = measure(segmentation, tagging, attributions, events, dates);
  const acts = act(segmentation, tagging, attributions, resolution, events, figures);
  const { assertions, terms } = assert(segmentation, tagging, attributions, resolution, events);

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
      warnings: [],
    },
    reader,
  );
}
