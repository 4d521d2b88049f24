/** Abbreviations that keep their dot, in lower case and without it. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Always followed by what they belong to: a dot after one never ends a sentence. */
export const LEADING_ABBREVIATIONS = words(`
  mr mrs ms mx dr prof rev fr sr hon messrs mme mlle msgr
  gov sen sens rep reps pres amb atty supt
  gen col lt maj capt cmdr cpl sgt pvt adm brig cdr pfc spc det insp
  st mt ft no nos vs v cf viz eg ie ca fig figs vol pp art sec ch approx
`);

/** May end a sentence: a capital after the dot decides, when the word is one that begins sentences. */
export const TRAILING_ABBREVIATIONS = words(`
  jr sr inc corp co ltd llc plc bros assn dept univ est etc al
  jan feb mar apr jun jul aug sep sept oct nov dec
  mon tue tues wed thu thur thurs fri sat sun
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt
  wash wis wyo
  ave blvd rd hwy sq bldg
  a.m p.m u.s u.k u.n e.u d.c n.y n.j n.c s.c n.d s.d n.h n.m r.i w.va b.c p.o ph.d m.d b.a m.a u.s.a u.s.s.r i.e e.g
`);

/** Words that begin a sentence more often than they follow an abbreviation inside one. */
export const SENTENCE_OPENERS = words(`
  the a an this that these those there here it he she we you they i its his her our their my
  in on at by for from with as of to but and or so yet if when while after before since because although though until once
  what who why how where which whether not no never all some many most both each every any one two three another other others
  mr mrs ms dr now then later earlier meanwhile however still also even only just according asked according today yesterday
`);
