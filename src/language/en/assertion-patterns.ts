import type { AssertionType } from '../../domain/vocabulary.ts';
import { type PhraseRows, wordSet } from '../phrase-index.ts';

/**
 * Phrases by which an author asserts more than what was seen: why it happened, to what end, what will follow. Dictionary
 * forms, `…` for up to four words.
 */
export const ASSERTION_PHRASES: PhraseRows<AssertionType> = [
  [
    'causation',
    `
      because of, because, due to, owing to, thanks to, as a result of, lead to, result in, result from, give rise to, bring about,
      be sparked by, be triggered by, be caused by, be fuelled by, be fueled by, be driven by, be prompted by, stem from, arise from,
      contribute to, be to blame for, in response to, as a consequence of, be the result of, be behind the rise, be the cause of`,
  ],
  [
    'motive',
    `
      in order to, in a bid to, in an attempt to, in an effort to, so as to, with the aim of, aim to, aimed at, be aimed at,
      designed to, seek to, intend to, be motivated by, motivated by, out of fear, out of spite, in retaliation for, in revenge for,
      to avenge, in a move to, in a move designed to, in the hope of, hoping to, eager to, be desperate to, for political gain,
      to distract from, to cover up, to gain favour, to appease, with an eye to`,
  ],
  [
    'forecast',
    `
      be likely to, be unlikely to, be set to, be poised to, be bound to, look set to, be sure to, be certain to, be destined to,
      be expected to, be on course to, be on track to, be going to, will likely, will almost certainly, will probably, be doomed to,
      threaten to become, promise to be, will surely, will inevitably, will undoubtedly, likely will, is likely, seem certain to`,
  ],
  [
    'responsibility',
    `
      be responsible for, be behind the, mastermind, perpetrate, be carried out by, be committed by, be the work of, be complicit in,
      be guilty of, bear responsibility for, bear the blame for, be to blame`,
  ],
  [
    'background',
    `
      have a history of, be known for, be notorious for, have long been, be widely known, have a reputation for, be infamous for,
      be linked to, have ties to, have links to, be associated with, be accused of, be suspected of, be dogged by, be embroiled in,
      be mired in, break the law, violate international law, in violation of, in breach of, in defiance of`,
  ],
];

/** Verbs that cause where they govern an event: "triggered a landslide", "sparked protests". */
export const CAUSING_VERBS: ReadonlySet<string> = wordSet(`
  cause trigger spark prompt provoke fuel ignite unleash precipitate engender exacerbate worsen aggravate inflame `);

/** Verbs of harm done by somebody; with an actor as subject or after "by" they say who is responsible. */
export const HARMING_VERBS: ReadonlySet<string> = wordSet(`
  kill murder assassinate massacre slaughter shoot bomb shell ambush abduct kidnap torture rape stab behead hijack loot
  raze injure wound maim poison besiege invade gun mow lynch bulldoze persecute maul bombard strafe electrocute`);

/** Verbs of force used by an authority: the act is told as a fact, responsibility for it is seldom in dispute. */
export const ENFORCING_VERBS: ReadonlySet<string> = wordSet(`
  arrest detain evict deport expel imprison jail destroy demolish displace evacuate quarantine`);

/** Verbs of harm without an agent. */
export const HARM_VERBS: ReadonlySet<string> = wordSet(`
  die perish explode collapse crash drown sink derail erupt capsize starve suffocate flee collide detonate`);

/** Nouns of harm: with a verb that says that it took place they are an event told as a fact. */
export const HARM_NOUNS: ReadonlySet<string> = wordSet(`
  attack attacks bombing bombings shooting shootings killing killings explosion blast airstrike airstrikes shelling massacre
  murder assassination raid ambush stabbing abduction kidnapping earthquake flood floods wildfire landslide collapse crash
  derailment outbreak riot riots clashes coup casualties deaths fatalities victims genocide torture famine hostage hostages`);

/** Verbs by which harm is said to have taken place: "a blast tore through", "clashes broke out", "the crash killed". */
export const HAPPENING_VERBS: ReadonlySet<string> = wordSet(`
  happen occur hit rock strike tear rip break erupt take kill injure wound leave claim destroy sweep devastate follow begin
  unfold shake flatten engulf be target cause displace trap bury`);

/** Nouns for people under arms or in crowds who can be said to have done harm without a name. */
export const AGENT_NOUNS: ReadonlySet<string> = wordSet(`
  troops soldiers soldier forces force army police officers officer gunmen gunman militants militant rebels insurgents fighters
  militia militiamen protesters demonstrators settlers jets warplanes planes drones gangs gang attackers attacker assailants
  terrorists terrorist extremists guards agents bomber rioters crowd mob men man woman teenager student suspect killer regime
  government military navy authorities security mercenaries paramilitaries hackers separatists loyalists supporters`);

/** Evaluations: a reader may see it otherwise. Neutral towards sides: praise and blame alike. */
export const EVALUATING_WORDS: ReadonlySet<string> = wordSet(`
  disastrous shameful outrageous disgraceful appalling horrific horrifying brutal barbaric heinous despicable cowardly vicious savage
  senseless ruthless cruel inhumane monstrous egregious scandalous reckless irresponsible incompetent inept bungled botched
  chaotic dismal abysmal pathetic laughable ridiculous absurd ludicrous preposterous bizarre weird embarrassing humiliating
  hypocritical dishonest corrupt cynical shameless brazen blatant flagrant unfair unjust unjustified unwarranted unprecedented
  remarkable extraordinary impressive brilliant superb excellent magnificent masterful heroic courageous brave admirable
  inspiring triumphant stunning spectacular wonderful terrific fantastic outstanding exemplary flawless
  shocking staggering alarming disturbing troubling worrying terrifying tragic heartbreaking devastating catastrophic
  dangerous divisive toxic incendiary inflammatory bombastic racist sexist bigoted xenophobic   foolish stupid naive misguided ill-advised short-sighted futile pointless hopeless doomed
  successful failed failing weak feeble lacklustre lackluster tepid mediocre disappointing
  shamefully outrageously disgracefully brutally viciously ruthlessly recklessly blatantly brazenly cynically cowardly
  falsely wrongly rightly unfairly unjustly justly bravely heroically courageously brilliantly masterfully skilfully skillfully
  unfortunately fortunately sadly tragically thankfully regrettably alarmingly shockingly absurdly ridiculously`);

/** Phrases that pass a claim on without saying whose it is. */
export const VAGUE_SOURCES: PhraseRows<true> = [
  [
    true,
    `
      reportedly, allegedly, purportedly, supposedly, it is said, it was said, it be believe, it is believed, it was believed, it is thought,
      it was thought, it is understood, it is claimed, it is alleged, it be rumoured, it be rumored, it is feared, it has been suggested,
      it has been claimed, it has been alleged, be believe to, be believed to, be think to, be thought to, be say to, be said to,
      be rumoured to, be rumored to, be understood to, be reported to, be feared to, be alleged to, be widely see as,
      be widely seen as, be widely regarded as, be widely considered, be widely believed, be widely expected to, widely seen as,
      widely regarded as, widely considered, widely believed, widely expected to, be seen as, be regarded as, be considered,
      be expected to, be presumed, reports suggest, report suggest, reports say, rumour have it, rumours suggest, rumors suggest,
      according to reports, according to rumours, according to rumors, some say, many believe, many say, critics say, experts say,
      observers say, analysts say, sources say, speculation that, apparently, be suspected of, be suspected to, be accused of`,
  ],
];

/** Events of a timetable: "will take place" foretells nothing that could be checked against a judgement. */
export const SCHEDULE_VERBS: ReadonlySet<string> = wordSet(`
  take be meet hold host attend speak travel visit vote air begin open start run close appear arrive join publish release hear
  continue remain have face receive play broadcast feature deliver discuss decide return leave stay give go come do make get premiere debut debate moderate`);

/** Words that tie a clause to the words before it: where those are somebody's, the clause may be theirs too. */
export const SUBORDINATING_WORDS: ReadonlySet<string> = wordSet(`
  because since if as that which who whose whom where when while whether so than to though although unless until`);

/** After these a marked word is named, not doubted: "the phrase “…”", "called “…”". */
export const NAMING_WORDS: ReadonlySet<string> = wordSet(`
  phrase phrases word words term terms slogan motto hashtag titled entitled named dubbed nicknamed called chant chanting sign
  labelled labeled headlined reads read`);

/** After these a verb of harm tells of what somebody did to themselves. */
export const REFLEXIVES: ReadonlySet<string> = wordSet('themselves himself herself itself myself ourselves');
