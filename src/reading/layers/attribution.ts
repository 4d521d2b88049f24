import type { UnitRange } from '../../domain/unit-range.ts';
import type { QuoteType, Scope, StatementFlag, StatementKind } from '../../domain/vocabulary.ts';
import type { Segmentation } from './segmentation.ts';
import type { Tagging } from './tagging.ts';

/** One attribution as the `attribute` stage finds it: printed words only, nobody resolved yet. */
export interface Attribution {
  /** Empty where the article names no source. */
  readonly source: readonly UnitRange[];
  readonly cue: UnitRange | null;
  /** Dictionary form of the cue's head ("say", "decline", "according to"), null without a cue. */
  readonly cueLemma: string | null;
  /** In the order of the text, never crossing, never empty; quotation marks included where they stand. */
  readonly content: readonly UnitRange[];
  readonly addressee: UnitRange | null;
  readonly quoteType: QuoteType;
  readonly kind: StatementKind;
  readonly scope: Scope;
  /** Index of the attribution whose content holds this one whole. */
  readonly parent: number | null;
  readonly negatedCue: boolean;
  readonly certainty: number;
  readonly flags: readonly StatementFlag[];
}

/**
 * Finds who said what. Two implementations share it: rules, and a trained model; both are held to the same contract suite.
 * The result is ordered by the first word of each attribution, and a parent may stand before or after its child.
 */
export interface Attributor {
  /** `sha256:…` of the model's weights; null for rules alone. */
  readonly model: string | null;
  attribute(segmentation: Segmentation, tagging: Tagging): readonly Attribution[] | Promise<readonly Attribution[]>;
}
