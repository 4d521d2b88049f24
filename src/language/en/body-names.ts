import type { ActorKind } from '../../domain/vocabulary.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

const heads: Record<string, string> = {
  diplomatic_mission: 'embassy consulate',
  igo: 'nations',
  party: 'party democrats republicans conservatives liberals campaign caucus pac democratic',
  media: `
    times post journal courier herald tribune gazette chronicle guardian telegraph observer news newswire magazine radio tv television broadcasting mail
    mirror express star sun globe inquirer examiner sentinel dispatch bulletin daily press record standard review media network inc. today.com`,
  expert_body:
    'university institute college school laboratory observatory academy hospital clinic center centre museum',
  armed_group: 'militia brigade brigades rebels guerrillas insurgents militants front',
  company: `
    inc inc. corp corp. corporation ltd ltd. llc plc gmbh company co co. bank airlines airways motors group holdings industries partners
    technologies systems energy oil pharmaceuticals capital ventures entertainment studios foods stores enterprises insurance`,
  ngo: `
    foundation association federation union unions society coalition league watch alliance trust institute-for charity relief network committee-to
    church rights action workers brotherhood project fund initiative crescent cross voices mothers families`,
  government_body: `
    ministry department agency bureau office cabinet administration parliament congress senate house legislature assembly council commission committee
    court tribunal police treasury army navy military force forces guard authority directorate secretariat government service board fbi nypd
    pentagon sheriff state constabulary service supreme-court regulator reserve corps marines command district attorney representatives commons lords
    bundestag knesset duma sejm folketing riksdag storting majlis congreso`,
};

/** Words inside the name of a body that tell what it is; the last such word of a name decides ("Board of Health" by `board`). */
export const BODY_NAME_WORDS: ReadonlyMap<string, ActorKind> = new Map(
  Object.entries(heads).flatMap(([kind, list]) => words(list).map((word) => [word, kind as ActorKind] as const)),
);

/** Bodies whose names do not say what they are, in lower case without "the". */
export const KNOWN_BODIES: ReadonlyMap<string, ActorKind> = new Map<string, ActorKind>([
  ...'united nations|un|u.n.|european union|eu|e.u.|nato|african union|arab league|world bank|international monetary fund|imf|opec|osce|asean|ecowas|mercosur|commonwealth|interpol|world trade organization|wto|organization of american states|oas|council of europe|g7|g20|brussels'
    .split('|')
    .map((name) => [name, 'igo'] as const),
  ...'security council|un security council|general assembly|un general assembly|unhcr|unicef|unesco|undp|unrwa|ocha|who|world health organization|world health organisation|world food programme|wfp|iaea|ilo|european commission|european parliament|european council|international criminal court|icc|international court of justice|human rights council|human rights committee'
    .split('|')
    .map((name) => [name, 'igo_body'] as const),
  ...'reuters|associated press|ap|afp|agence france-presse|bbc|cnn|abc|nbc|cbs|msnbc|npr|pbs|fox|bloomberg|politico|buzzfeed|breitbart|vox|vice|axios|slate|salon|al jazeera|tass|xinhua|ansa|efe|lusa|dpa|upi|sky|deutsche welle|euronews|le monde|el pais|el país|der spiegel|die welt|the hill|new yorker|economist|time|newsweek|politifact|huffington post|wall street journal|usa today|c-span|facebook live|univision|telemundo'
    .split('|')
    .map((name) => [name, 'media'] as const),
  ...'white house|kremlin|downing street|number 10|no. 10|elysee|élysée|pentagon|capitol|capitol hill|congress|fbi|cia|nsa|nypd|lapd|state department|supreme court|secret service|homeland security|irs|epa|fda|cdc|sec|fcc|faa|dea|atf|ice|scotland yard|whitehall|bundestag|knesset|duma|treasury|federal reserve|fed|blue house|quai d’orsay|foggy bottom|house of commons|parliament|mi5|mi6|fsb|mossad|justice department|defense department|health department'
    .split('|')
    .map((name) => [name, 'government_body'] as const),
  ...'google|facebook|twitter|apple|amazon|microsoft|verizon|boeing|ford|toyota|samsung|uber|walmart|goldman sachs|exxon|shell|bp|netflix|tesla|ibm|intel|siemens|volkswagen'
    .split('|')
    .map((name) => [name, 'company'] as const),
  ...'red cross|red crescent|amnesty international|amnesty|human rights watch|greenpeace|oxfam|doctors without borders|save the children|aclu|nra|naacp|planned parenthood|afl-cio'
    .split('|')
    .map((name) => [name, 'ngo'] as const),
  ...'democrats|republicans|gop|labour|tories|dnc|rnc|greens|liberals|conservatives|socialists|social democrats|christian democrats'
    .split('|')
    .map((name) => [name, 'party'] as const),
]);

/** Buildings and streets that stand for whoever works there. */
export const BUILDING_NAMES: ReadonlySet<string> = new Set(
  'white house|kremlin|downing street|number 10|no. 10|elysee|élysée|pentagon|capitol|capitol hill|whitehall|scotland yard|blue house|foggy bottom|quai d’orsay'.split(
    '|',
  ),
);
