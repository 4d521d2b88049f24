import type { ArticleInput } from '../domain/article-input.ts';
import type { Reading } from '../domain/reading.ts';
import { ruleAttributor } from '../reading/attribute/rule-attributor.ts';
import { trainedAttributor } from '../reading/attribute/trained/trained-attributor.ts';
import type { Attributor } from '../reading/layers/attribution.ts';
import { readArticle } from '../reading/read-article.ts';

/** The model that ships with the package. */
export const MODEL_FOLDER = new URL('../../models/en/', import.meta.url);

export interface ReaderOptions {
  /** Read by rules alone, without the trained model: some twenty times as fast, and it misses more. */
  readonly fast?: boolean | undefined;
}

/** A reader of articles, opened once and used for many. */
export interface ArticleReader {
  /** `sha256:…` of the trained model; null where it reads by rules alone. */
  readonly model: string | null;
  /** Why the trained model is not used although it was asked for, in a sentence for the person; else null. */
  readonly withoutModel: string | null;
  read(article: ArticleInput): Promise<Reading>;
}

/**
 * Opens the trained reader, or the rules where they were asked for or the model cannot run here: then `withoutModel` says why.
 *
 * @example
 * ```ts
 * const reader = await openReader({ fast: true });
 * reader.model; // → null
 * ```
 */
export async function openReader(options: ReaderOptions = {}): Promise<ArticleReader> {
  if (options.fast === true) return readerWith(ruleAttributor, null);
  const { openModel } = await import('../inference/open-model.ts');
  const { ModelUnavailable } = await import('../inference/model-unavailable.ts');
  try {
    return readerWith(trainedAttributor(await openModel(MODEL_FOLDER)), null);
  } catch (error) {
    if (!(error instanceof ModelUnavailable)) throw error;
    return readerWith(ruleAttributor, `${error.message}; articles are read by rules alone`);
  }
}

const readerWith = (attributor: Attributor, withoutModel: string | null): ArticleReader => ({
  model: attributor.model,
  withoutModel,
  read: (article) => readArticle(article, attributor),
});
