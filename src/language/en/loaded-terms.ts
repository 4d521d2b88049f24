import type { TermFamily } from '../../domain/vocabulary.ts';
import { type PhraseRows, wordSet } from '../phrase-index.ts';

/**
 * Loaded words by family, after Wikipedia's Manual of Style, "Words to watch" (families, not its wording) and the style
 * rules of news agencies on labels. Dictionary forms. The lists are kept even: who labels one side by them is listed as
 * who labels the other ("freedom fighter" beside "terrorist", "far-left" beside "far-right").
 */
export const LOADED_TERMS: PhraseRows<TermFamily> = [
  [
    'contentious_label',
    `
      terrorist, terrorists, terrorism, terror group, terror attack, freedom fighter, freedom fighters, extremist, extremists, extremism,
      militant, militants, radical, radicals, insurgent, insurgents, fanatic, fanatics, fanatical, zealot, zealots, fundamentalist,
      fundamentalists, jihadist, jihadists, jihadi, islamist, islamists, crusader, crusaders, separatist, separatists, regime, regimes,
      junta, strongman, strongmen, dictator, dictators, despot, tyrant, autocrat, warlord, warlords, cult, cults, sect, sects, hardliner,
      hardliners, hard-line, hardline, hawk, hawkish, far-right, far-left, extreme right, extreme left, hard-right, hard-left, alt-right,
      ultra-nationalist, ultranationalist, fascist, fascists, neo-nazi, neo-nazis, communist, marxist, leftist, leftists, rightist,
      rightists, racist, racists, sexist, bigot, bigots, bigoted, misogynist, misogynistic, homophobic, transphobic, islamophobic,
      antisemitic, anti-semitic, xenophobic, xenophobe, supremacist, supremacists, denier, deniers, denialist, conspiracy theorist,
      conspiracy theorists, conspiracy theory, conspiracy theories, illegal immigrant, illegal immigrants, illegal immigration,
      undocumented immigrant, undocumented immigrants, undocumented worker, undocumented workers, pro-life, pro-choice, anti-abortion,
      abortion rights, populist, populists, demagogue, demagogues, controversial, pseudo-scientific, pseudoscientific, heretic, infidel,
      infidels, traitor, traitors, martyr, martyrs, martyrdom, rogue state, puppet government, puppet state, occupier, occupiers, apartheid,
      ethnic cleansing, genocidal, war criminal, war criminals, mercenary, mercenaries, agitator, agitators, anarchist, anarchists`,
  ],
  [
    'euphemism',
    `
      collateral damage, neutralise, neutralize, enhanced interrogation, enhanced interrogation technique, enhanced interrogation techniques,
      friendly fire, surgical strike, surgical strikes, pacify, pacification, liquidate, liquidation, extraordinary rendition,
      kinetic action, kinetic military action, police action, special military operation, targeted killing,
      targeted killings, population transfer, population exchange, voluntary departure, protective custody, officer-involved shooting,
      regime change, re-education camp, re-education, rightsizing, right-sizing, downsizing, streamlining,
      passed away, economically disadvantaged, revenue enhancement, revenue enhancements, negative growth,
      eliminate the threat, take out the target, crowd control measures, less-lethal, robust policing, humane slaughter,
      clean coal, alternative facts, disputed territories, security fence, detention facility, soft target, soft targets`,
  ],
  [
    'dysphemism',
    `
      butcher, butchers, butchered, butchering, slaughter, slaughtered, bloodbath, horde, hordes, swarm of, swarms of, vermin, scum, savages,
      mob, mobs, henchman, henchmen, crony, cronies, cronyism, stooge, stooges, goon, goons, thug, thugs, thuggish, lackey, lackeys,
      puppet, puppets, rabble, rabble-rouser, parasite, parasites, spew, spewed, spewing, rant, ranted, ranting, tirade, screed,
      witch hunt, witch-hunt, death tax, death panel, death panels, illegals, illegal alien, illegal aliens, alien invasion, anchor baby,
      anchor babies, bureaucrat, bureaucrats, fat cat, fat cats, gravy train, nanny state, propaganda, propagandist, brainwash,
      brainwashed, brainwashing, kowtow, cave in to, caved in to, parrot, parroted, peddle, peddled, peddling, shill, shills, snowflake,
      snowflakes, libtard, sheeple, elites, warmonger, warmongers, warmongering, fearmonger, fearmongering, fear-mongering, scaremongering,
      apologist, apologists, cabal, gang of, flip-flop, flip-flopped, flip-flopping, flood of migrants, wave of migrants, invasion of migrants`,
  ],
  [
    'puffery',
    `
      legendary, iconic, visionary, world-class, acclaimed, critically acclaimed, renowned, world-renowned, prestigious, groundbreaking,
      ground-breaking, cutting-edge, award-winning, stunning, breathtaking, beloved, extraordinary, remarkable, brilliant,
      esteemed, eminent, revered, virtuoso, peerless, unrivalled, unrivaled, unparalleled, unmatched, phenomenal, superb,
      spectacular, masterful, masterpiece, heroic, fearless, trailblazing, pioneering, game-changing, game-changer, state-of-the-art,
      best-in-class, second to none, larger-than-life, tireless, star-studded, must-see, undisputed, universally admired`,
  ],
  [
    'doubt_verb',
    `
      so-called, purport, purported, purportedly, supposed, supposedly, alleged, allegedly, self-styled, self-proclaimed, self-described,
      self-professed, ostensible, ostensibly, would-be, soi-disant`,
  ],
  [
    'editorialising',
    `
      clearly, of course, obviously, needless to say, it should be noted, it is worth noting, it must be said, it goes without saying,
      undoubtedly, without a doubt, without doubt, no doubt, tragically, unfortunately, fortunately, sadly, thankfully, regrettably,
      ironically, interestingly, predictably, unsurprisingly, not surprisingly, surprisingly, shockingly, remarkably, astonishingly, amazingly,
      inexplicably, arguably, naturally, essentially, curiously, tellingly, notoriously, infamously, inevitably, to be fair, make no mistake,
      the truth is, the fact is, the reality is, let us not forget, shamelessly, brazenly, conveniently, laughably, absurdly, incredibly,
      mercifully, alarmingly, disturbingly, plainly, evidently, indisputably, undeniably, unquestionably`,
  ],
  [
    'vague_attribution',
    `
      critics say, critics argue, critics have said, critics claim, critics fear, critics believe, critics contend, critics charge, critics warn, experts say,
      experts believe, experts fear, experts warn, experts agree, experts think, experts argue, experts predict, analysts say, analysts believe,
      analysts expect, analysts warn, analysts predict, analysts think, observers say, observers believe, observers fear, observers note,
      commentators say, commentators believe, commentators argue, insiders say, insiders believe, insiders claim, detractors say, opponents say,
      some say, some argue, some believe, some fear, some claim, some think, some have said, some have argued, some have suggested,
      many say, many believe, many fear, many argue, many think, many have argued, others say, others argue, others believe, others fear,
      people say, people believe, many people believe, many people say, some people say, most people believe, most agree, most believe,
      it is said, it was said, it is believed, it was believed, it is thought, it was thought, it is claimed, it is rumoured, it is rumored,
      it is widely believed, it has been said, it has been suggested, it has been claimed, it has been argued, is widely believed,
      is widely seen, is widely regarded, is widely considered, was widely seen, was widely regarded, was widely considered, widely seen as,
      widely regarded as, widely considered, widely believed, widely thought, are widely seen, are widely regarded, are widely believed, reportedly, studies show, studies have shown,
      research shows, research has shown, research suggests, studies suggest, scientists say, scientists believe, science says, reports suggest,
      reports say, rumour has it, rumor has it, conventional wisdom, sceptics say, skeptics say, sources say, word is, there is speculation`,
  ],
];

/** Phrases in which a loaded word is a plain one. */
export const HARMLESS_PHRASES = `
  sanctions regime, sanction regime, tax regime, visa regime, trade regime, inspection regime, exercise regime, legal regime,
  regulatory regime, non-proliferation regime, training regime, radical surgery, mob boss, mob bosses, flash mob, puppet show,
  puppet theatre, butcher shop, butcher's shop, cult film, cult classic, cult following, war hawk, ethnic cleansing tribunal,
  counter-terrorism, counterterrorism, anti-terrorism, anti-terror, anti-racist, anti-fascist, anti-extremism, de-radicalisation`;

/** Verbs that cast doubt where they report somebody's words, and say something plain elsewhere ("claimed the seat"). */
export const DOUBTING_CUES: ReadonlySet<string> = wordSet('claim allege purport');

/** After these, a doubting verb reports no words: "claimed responsibility", "claimed victory". */
export const NO_WORDS_CLAIMED: ReadonlySet<string> = wordSet(`
  responsibility credit victory lives life asylum ownership benefits damages title seat compensation innocence`);

/** What a word is a part of where it is no label: "counter-terrorism police", "anti-racist". */
export const LABEL_PREFIXES: ReadonlySet<string> = wordSet('counter anti counter- anti-');

/** Words before "experts" or "officials" that say whose or how many they are, so that the attribution is not wholly vague. */
export const VAGUE_NOUN_BREAKERS: ReadonlySet<string> = wordSet(`
  two three four five six seven eight nine ten his her its their our these those`);
