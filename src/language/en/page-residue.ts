/** Lines that pages leave in a copied text. Every pattern is anchored and bounded: each is tried on short lines alone. */

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,7}\\.?';

/** What stands above an article: dates, bylines, times, sections. */
export const HEADER_LINES: readonly RegExp[] = [
  /^date:? ?\d{4}-\d{2}-\d{2}/i,
  /^(?:published|posted|updated|last updated|last modified|first published|modified|created|issued)(?: on| at)?:? .{3,60}$/i,
  /^(?:by|By|BY):? (?:\p{Lu}[\p{L}.'’-]{0,30},? ?){1,6}(?:and (?:\p{Lu}[\p{L}.'’-]{0,30} ?){1,4})?(?:,? .{0,40})?$/u,
  /^(?:author|byline|source|section|category|topics?|tags?|url|outlet|language|reading time): .{1,100}$/i,
  new RegExp(`^(?:\\w{3,9}\\.?,? )?(?:\\d{1,2} ${MONTH}|${MONTH} \\d{1,2}),? \\d{4}(?:[, |·-].{0,40})?$`, 'i'),
  /^\d{4}-\d{2}-\d{2}(?:[ T]\d{2}:\d{2}.{0,20})?$/,
  /^\d{1,2} min(?:ute)?s? read$/i,
];

/** What pages put around and between the words of an article. */
export const BOILERPLATE_LINES: readonly RegExp[] = [
  /^(?:read (?:also|more|next)|also read|see also|related(?: (?:stories|articles|coverage|topics|content))?|more (?:on this|from|about|stories)|recommended|you may (?:also )?like|up next|most (?:read|popular|viewed)|trending|latest news|in this (?:story|article)|watch(?: also| now)?|listen)\b.{0,140}$/i,
  /^(?:share|tweet|email|print|save|like|pin|comments?|facebook|twitter|whatsapp|linkedin|telegram|copy link|link copied|reddit|flipboard)(?:[ ,|/·•:]+(?:this|on|via|article|story|with|share|tweet|email|print|save|facebook|twitter|x|whatsapp|linkedin|telegram|copy link|reddit|flipboard|\d{1,6})){0,12}$/i,
  /^(?:sign up|subscribe|log in|sign in|register|become a (?:member|subscriber)|support (?:us|our)|donate|follow us|join us|get (?:the|our|all)|download (?:the|our) app|click here|tap here|enter your email)\b.{0,160}$/i,
  /^(?:advertisement|advertising|sponsored(?: content)?|story continues below.{0,40}|article continues below.{0,40}|continue reading.{0,60}|skip advert.{0,20}|scroll down.{0,60}|loading\W{0,5}|close|menu|search|home)$/i,
  /^(?:©|\(c\)|copyright).{0,140}$/i,
  /^.{0,60}all rights reserved\.?.{0,60}$/i,
  /^(?:view|show|hide|load|post|leave a|add a|write a|\d+) comments?.{0,40}$/i,
];

/** A publisher's own correction of the article. */
export const CORRECTION_LINES: readonly RegExp[] = [
  /^(?:correction|corrections|clarification|editor['’]?s note|editors['’] note|update|note to readers)s?(?: \(.{1,40}\)| ?[—–-] ?.{1,30})? ?[:.—–]/i,
  /^(?:this (?:article|story|report|post) (?:has been|was) (?:updated|corrected|amended|clarified)|an earlier version of this)/i,
];

/** Words about a picture. */
export const CAPTION_LINES: readonly RegExp[] = [
  /^(?:photo(?:graph)?s?|image|picture|pictured|video|file photo|caption|credit|photo credit|illustration|graphic)s?(?: by| credit)? ?[:/].{1,200}$/i,
  /^.{5,240}[ (](?:photo|image|credit|picture)s?(?::| by| courtesy).{1,60}\)?$/i,
  /^.{5,240}\((?:reuters|ap photo|ap|afp|getty|epa)[^)]{0,60}\)\.?$/i,
];

/** A place, perhaps an agency, and a dash or a bracket, alone on their line. */
export const DATELINE_LINE =
  /^\p{Lu}{2}[\p{Lu} '’-]{1,40}(?:, [\p{L} .]{2,30})?(?:,? [\p{L}.]{3,9} \d{1,2})?(?: \([\p{L} ]{2,20}\))? ?[—–-]{1,2}$/u;
