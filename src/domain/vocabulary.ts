/**
 * The closed vocabularies of the record. Each is a tuple, so that a schema, a type and a list for people come from one place.
 * Sources of the values: PARC 3.0 and PolNeAR (quote types, kinds), PLOVER and CAMEO (acts), the Reuters and AP ladders of sourcing,
 * ACLED, UCDP and the Every Casualty standards (measures, bounds), IPTC and NewsML practice (blocks).
 */

export const BLOCK_KINDS = [
  'header',
  'headline',
  'standfirst',
  'dateline',
  'heading',
  'paragraph',
  'pull_quote',
  'list',
  'caption',
  'correction',
  'boilerplate',
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

export const PUBLISHED_BASES = ['header', 'metadata', 'dateline', 'given'] as const;
export type PublishedBasis = (typeof PUBLISHED_BASES)[number];

/** `direct`: the words of the source; `mixed`: some of them inside a paraphrase; `indirect`: paraphrase alone. */
export const QUOTE_TYPES = ['direct', 'mixed', 'indirect'] as const;
export type QuoteType = (typeof QUOTE_TYPES)[number];

export const STATEMENT_KINDS = ['statement', 'belief', 'knowledge', 'intention', 'decree', 'evidence'] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

export const PLACEMENTS = ['headline', 'standfirst', 'body', 'pull_quote', 'caption'] as const;
export type Placement = (typeof PLACEMENTS)[number];

/** How well the reader of the article is told who speaks, best first. */
export const SOURCINGS = [
  'named_person',
  'named_body',
  'unnamed_described',
  'unnamed_bare',
  'document',
  'other_media',
  'vague',
  'none',
] as const;
export type Sourcing = (typeof SOURCINGS)[number];

/** Where the source of a statement stands, seen from its content. */
export const SCOPES = ['same_sentence', 'previous_sentence', 'next_sentence', 'cross_paragraph', 'section'] as const;
export type Scope = (typeof SCOPES)[number];

export const ACTS = [
  'state',
  'report_figure',
  'confirm',
  'deny',
  'claim_responsibility',
  'condemn',
  'criticise',
  'accuse',
  'characterise',
  'support',
  'justify',
  'praise_or_thank',
  'sympathise',
  'apologise_or_regret',
  'call_for',
  'promise',
  'agree_or_accept',
  'reject',
  'threaten',
  'warn',
  'announce_action',
  'predict',
  'question_or_doubt',
  'comment',
] as const;
export type ActName = (typeof ACTS)[number];

export const PERFORMANCES = [
  'performed',
  'refused',
  'declined',
  'non_reply',
  'no_response',
  'not_reached',
  'silent_as_reported',
  'withdrawn',
  'conditional',
] as const;
export type Performance = (typeof PERFORMANCES)[number];

export const TARGET_KINDS = ['event', 'actor', 'proposal', 'statement', 'figure', 'topic'] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];

export const TARGET_BASES = ['explicit', 'coreference', 'section', 'inferred'] as const;
export type TargetBasis = (typeof TARGET_BASES)[number];

export const ACTOR_KINDS = [
  'person',
  'state',
  'government_body',
  'diplomatic_mission',
  'igo',
  'igo_body',
  'ngo',
  'armed_group',
  'party',
  'company',
  'media',
  'expert_body',
  'witness_or_public',
  'document',
  'unspecified',
] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

export const ACTOR_FORMS = ['name', 'role_only', 'collective', 'description', 'garbled', 'unresolved'] as const;
export type ActorForm = (typeof ACTOR_FORMS)[number];

export const MENTION_FORMS = [
  'name',
  'name_with_role',
  'role_only',
  'pronoun',
  'metonym',
  'collective',
  'description',
  'garbled',
] as const;
export type MentionForm = (typeof MENTION_FORMS)[number];

export const ROLE_STATUSES = ['current', 'former', 'acting', 'nominee', 'claimed', 'unknown'] as const;
export type RoleStatus = (typeof ROLE_STATUSES)[number];

export const MEASURES = [
  'killed',
  'injured',
  'killed_and_injured',
  'missing',
  'detained',
  'abducted',
  'displaced',
  'rescued',
  'damaged',
  'destroyed',
  'money',
  'other',
] as const;
export type Measure = (typeof MEASURES)[number];

export const BOUNDS = ['exact', 'at_least', 'more_than', 'up_to', 'fewer_than', 'about', 'range', 'vague'] as const;
export type Bound = (typeof BOUNDS)[number];

export const AS_OF_BASES = ['stated', 'latest', 'publication', 'unknown'] as const;
export type AsOfBasis = (typeof AS_OF_BASES)[number];

export const AGE_GROUPS = ['child', 'adult', 'older'] as const;
export const SEX_GROUPS = ['female', 'male'] as const;
export const STATUS_GROUPS = ['civilian', 'combatant', 'responder', 'media', 'aid'] as const;

export const DATE_BASES = [
  'explicit',
  'year_from_dateline',
  'relative_to_dateline',
  'relative_to_event',
  'unknown',
] as const;
export type DateBasis = (typeof DATE_BASES)[number];

export const DATE_PRECISIONS = ['hour', 'day', 'week', 'month', 'year', 'unknown'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

export const REPLIES = ['answered', 'partial', 'non_reply', 'declined', 'no_response', 'unknown'] as const;
export type Reply = (typeof REPLIES)[number];

export const ASSERTION_TYPES = [
  'event_fact',
  'responsibility',
  'causation',
  'evaluation',
  'motive',
  'forecast',
  'background',
] as const;
export type AssertionType = (typeof ASSERTION_TYPES)[number];

export const TERM_FAMILIES = [
  'contentious_label',
  'euphemism',
  'dysphemism',
  'puffery',
  'doubt_verb',
  'editorialising',
  'scare_quote',
  'vague_attribution',
] as const;
export type TermFamily = (typeof TERM_FAMILIES)[number];

export const VOICES = ['author', 'quoted'] as const;
export type Voice = (typeof VOICES)[number];

/** What is odd about the printed words of a statement. */
export const STATEMENT_FLAGS = [
  'missing_punctuation',
  'unbalanced_quotes',
  'garbled_name',
  'run_on_speakers',
  'ellipsis',
  'bracketed_insert',
] as const;
export type StatementFlag = (typeof STATEMENT_FLAGS)[number];

export const WARNING_CODES = [
  'unsupported-language',
  'garbled-name',
  'unbalanced-quotes',
  'ambiguous-speaker',
  'no-date',
  'truncated-text',
  'replaced-bytes',
  'charset-conflict',
  'lone-surrogate',
  'look-alike-name',
] as const;
export type WarningCode = (typeof WARNING_CODES)[number];
