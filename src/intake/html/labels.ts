/**
 * Lines that stand in an article and are none of it: pointers to other articles, calls to subscribe, follow or share, advertising.
 * Matched against a whole block, from its start; all are plain alternatives, without anything that could run long.
 */
const POINTER =
  /^(?:[^\p{L}\p{N}]{0,3})(?:read (?:more|next|also|the full)|see (?:also|more)|more (?:on|from|about|in|like|stories|news|great|coverage)\b|also (?:read|see|on)|related\b|recommended\b|don['’]t miss|you (?:may|might) (?:also )?(?:like|want|be interested)|what to read|watch(?: now| more)?:|listen:|photos?:|gallery:|video:|click (?:here|for|to)|up next|next:|previous:|trending|most (?:read|popular|viewed)|editor['’]?s['’]? picks?|popular on|from our partners?|around the web|story continues|continue reading|keep reading|further reading|latest (?:news|stories)|top stories|must reads?|explore more|this story (?:originally|first) appeared)/iu;
const CALL =
  /^(?:[^\p{L}\p{N}]{0,3})(?:share (?:this|on|via|the)\b|share$|sign up|subscribe|newsletter|follow (?:us|him|her|them|@|me|\p{Lu}[\p{L}.]{0,20} (?:\p{Lu}[\p{L}.]{0,20} )?on)|like us|join (?:us|our|the conversation|the discussion)|download (?:the|our)|get (?:the|our) .{0,60}(?:newsletter|app|inbox|alerts)|support (?:us|our)|donate|become a member|log ?in|register|already a subscriber|comments?$|leave a (?:comment|reply)|post a comment|view comments|\d{1,6} comments?$|tweet$|email$|print$|facebook$|twitter$|whatsapp$|pinterest$|linkedin$|reddit$|copy link|report (?:an error|a typo)|send (?:us )?(?:a )?(?:tip|feedback)|got a (?:tip|news tip)|have a (?:tip|news tip|story)|contact (?:us|the (?:author|writer|reporter))|write to \p{Lu}|e-?mail \p{Lu}|need more space\?)/iu;
const ADVERTISEMENT =
  /^(?:[^\p{L}\p{N}]{0,3})(?:advertisements?|sponsored(?: content| links?)?|ad|promoted|story continues below(?: advertisement)?|article continues (?:below|after).{0,40}|scroll (?:down )?(?:to|for) (?:continue|more).{0,40}|loading(?: content)?\s?\.{0,3}|this content is not available.{0,60}|please enable javascript.{0,80}|your browser does not support.{0,80})[\s.:…]*$/iu;
const RIGHTS =
  /^(?:[^\p{L}\p{N}]{0,3})(?:©|\(c\)|copyright\b|all rights reserved|this (?:material|article|content) (?:may not|is provided)|the content is provided for)/iu;
const CREDIT =
  /^(?:[^\p{L}\p{N}]{0,3}).{0,160}(?:contributed (?:to this (?:report|story|article)|reporting)|(?:reporting|editing|writing|additional reporting) by .{2,160}|reported from .{2,80})[.)\s]*$/iu;

/** What a line in an article is, where it is none of the article; null for a line of it. */
export type LabelKind = 'pointer' | 'call' | 'advertisement' | 'rights' | 'credit';

/** Characters above which a block is a paragraph and no label, however it begins. */
const MAX_LABEL = 400;

export function labelKind(text: string): LabelKind | null {
  if (text.length > MAX_LABEL) return null;
  if (ADVERTISEMENT.test(text)) return 'advertisement';
  if (POINTER.test(text)) return 'pointer';
  if (CALL.test(text)) return 'call';
  if (RIGHTS.test(text)) return 'rights';
  if (CREDIT.test(text)) return 'credit';
  return null;
}
