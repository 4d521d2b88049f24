/**
 * Lines that stand in an article and are none of it: pointers to other articles, calls to subscribe, follow or share, advertising.
 * Matched against a whole block from its first letter; never a block that opens with a quotation mark or in which somebody says
 * something, so that no one's words are lost.
 */
const POINTER =
  /^(?:read (?:more|next|also|the full)|see (?:also|more)|more (?:on|from|about|in|like|stories|news|great|coverage)\b|also (?:read|see|on)|related\b|recommended\b|don['’]t miss|you (?:may|might) (?:also )?(?:like|want|be interested)|what to read|watch(?: now| more)?:|listen:|photos?:|gallery:|video:|click (?:here|for|to)|up next|next:|previous:|trending|most (?:read|popular|viewed)|editor['’]?s['’]? picks?|popular on|from our partners?|around the web|story continues|continue reading|keep reading|further reading|latest (?:news|stories)|top stories|must reads?|explore more|this story (?:originally|first) appeared)/iu;
const CALL =
  /^(?:share (?:this|on|via)\b|share$|sign up|subscribe|newsletter|follow (?:us|him|her|them|@|me|\p{Lu}[\p{L}.]{0,20} (?:\p{Lu}[\p{L}.]{0,20} )?on)|like us|join (?:us|our|the conversation|the discussion)|download (?:the|our)|get (?:the|our) .{0,60}(?:newsletter|app|inbox|alerts)|support (?:us|our)|donate(?: now| today| here)?$|become a member|log ?in|register(?: now| here)?$|already a subscriber|comments?$|leave a (?:comment|reply)|post a comment|view comments|\d{1,6} comments?$|tweet$|email$|print$|facebook$|twitter$|whatsapp$|pinterest$|linkedin$|reddit$|copy link|report (?:an error|a typo)|send (?:us )?(?:a )?(?:tip|feedback)|got a (?:tip|news tip)|have a (?:tip|news tip|story)|contact (?:us|the (?:author|writer|reporter))|write to \p{Lu}|e-?mail \p{Lu}|need more space\?)/iu;
const ADVERTISEMENT =
  /^(?:advertisements?|sponsored(?: content| links?)?|ad|promoted|story continues below(?: advertisement)?|article continues (?:below|after).{0,40}|scroll (?:down )?(?:to|for) (?:continue|more).{0,40}|loading(?: content)?\s?\.{0,3}|this content is not available.{0,60}|media playback is (?:not |un)supported.{0,40}|please enable javascript.{0,80}|your browser does not support.{0,80})[\s.:…]*$/iu;
const RIGHTS =
  /^(?:©|\(c\) \d{4}|copyright (?:©|\(c\)|\d{4})|all rights reserved|this (?:material|article|content) (?:may not be|is provided)|the content is provided for)/iu;
const CREDIT =
  /^(?:.{2,160} contributed (?:to this (?:report|story|article)|reporting)|\(?(?:reporting|editing|writing|additional reporting|with reporting|compiled) by .{2,300})[.)\s]*$/iu;
/** Names alone before the verb: deaths are reported from a place too. */
const REPORTED_FROM = /^(?:\p{Lu}[\p{L}.'’-]{0,30},? (?:and )?){2,8}reported from .{2,80}$/u;

/** Marks, bullets and spaces before the first letter. */
const OPENING = /^(?:» |[^\p{L}\p{N}"“”'‘’«»„©(]{1,3})/u;
const QUOTED = /["“”«»„]|\b(?:said|says|told|added|asked)\b/i;
const SENTENCE = /[.!?]["”’)]?$/;
/** Characters above which a block is a paragraph and no label, however it begins. */
const MAX_LABEL = 400;
/** A call that is no link is short. */
const MAX_BARE_CALL = 120;

/** What a line in an article is, where it is none of the article. */
export type LabelKind = 'pointer' | 'call' | 'advertisement' | 'rights' | 'credit';

/**
 * What kind of label a block is; null for a line of the article.
 *
 * @param linked how many of its characters are links
 * @example
 * ```ts
 * labelKind('READ ALSO: The ferry that never came', 36); // 'pointer'
 * labelKind('“Join us,” Ana Lima said.'); // null
 * ```
 */
export function labelKind(text: string, linked = 0): LabelKind | null {
  if (text.length > MAX_LABEL) return null;
  const words = text.replace(OPENING, '');
  if (ADVERTISEMENT.test(words)) return 'advertisement';
  if (RIGHTS.test(words)) return 'rights';
  if (CREDIT.test(words) || REPORTED_FROM.test(words)) return 'credit';
  if (linked === 0 && QUOTED.test(words)) return null;
  if (POINTER.test(words)) return linked === 0 && SENTENCE.test(words) ? null : 'pointer';
  if (CALL.test(words) && (linked > 0 || words.length <= MAX_BARE_CALL)) return 'call';
  return null;
}
