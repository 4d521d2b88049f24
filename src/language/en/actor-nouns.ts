import type { ActorKind } from '../../domain/vocabulary.ts';

/**
 * Common nouns that can speak or be spoken of, by what they stand for. Heads only: "the Interior Ministry spokesman" is found under
 * `spokesman`. Plurals of the person nouns are collectives. Armed groups are known by such heads alone, never by their names.
 */
const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Offices and capacities that a person holds; "the minister" points back at somebody who was given that role. */
export const ROLE_NOUNS: ReadonlySet<string> = new Set(
  words(`
  minister premier chancellor president vice-president vice-presidents monarch king queen prince princess emperor sultan emir pope
  bishop archbishop cardinal imam rabbi pastor priest patriarch ayatollah mullah
  governor lieutenant-governor mayor deputy councillor councilor councilman councilwoman alderman commissioner comptroller treasurer
  senator congressman congresswoman representative assemblyman assemblywoman lawmaker legislator mp parliamentarian delegate
  speaker whip secretary undersecretary under-secretary secretary-general attorney prosecutor judge justice magistrate ombudsman
  ambassador envoy consul diplomat attache attaché rapporteur negotiator mediator
  spokesman spokeswoman spokesperson spox
  chairman chairwoman chairperson chair chief head boss director director-general manager administrator executive ceo cfo coo cto
  founder co-founder cofounder owner publisher editor editor-in-chief co-chair co-chairman vice-chair vice-chairman
  leader co-leader commander general colonel major captain lieutenant sergeant admiral brigadier marshal officer detective sheriff constable
  inspector superintendent marine ranger
  professor lecturer scientist researcher economist historian analyst scholar sociologist political-scientist psychologist epidemiologist
  statistician physicist biologist chemist mathematician philosopher fellow expert specialist pollster strategist consultant technologist
  doctor physician surgeon neurosurgeon nurse paramedic dentist psychiatrist virologist pharmacist
  lawyer barrister solicitor counsel attorney-general lobbyist advocate activist campaigner organizer organiser organizer whistleblower
  journalist reporter correspondent columnist commentator anchor host moderator presenter broadcaster blogger author writer novelist poet
  playwright speechwriter biographer pundit
  actor actress singer musician rapper artist painter filmmaker director producer comedian model athlete coach captain footballer goalkeeper
  player trainer referee champion golfer
  businessman businesswoman entrepreneur investor banker financier billionaire millionaire mogul tycoon magnate developer engineer
  docker dockworker sailor soldier miner architect accountant farmer fisherman teacher principal dean rector provost chaplain librarian student driver pilot
  candidate nominee contender hopeful frontrunner front-runner incumbent challenger opponent rival running-mate mate
  aide adviser advisor assistant staffer operative surrogate coordinator representative liaison interpreter translator
  veteran survivor widow widower wife husband mother father son daughter brother sister uncle aunt cousin niece nephew grandmother
  grandfather grandson granddaughter father-in-law mother-in-law son-in-law daughter-in-law fiancé fiancée partner friend colleague neighbour neighbor
  republican democrat libertarian socialist conservative liberal independent centrist
  narrator plaintiff defendant suspect hacker trustee secretary-treasurer warden curator firefighter trader broker landlord tenant baker
  shopkeeper butcher mechanic carpenter electrician plumber tailor barber chef cook waiter waitress
`),
);

/** People of whom the article says less: a first mention of one is an unnamed source. */
export const UNNAMED_PERSON_NOUNS: ReadonlySet<string> = new Set(
  words(`
  official source person man woman boy girl child teenager youth guy lady individual insider employee worker staffer aide
  witness bystander onlooker passer-by passerby resident villager local citizen voter supporter critic fan donor backer
  protester protestor demonstrator attendee participant member user respondent observer soldier fighter policeman policewoman guard agent
  investigator patient victim relative passenger customer client refugee migrant prisoner inmate detainee hostage caller viewer listener reader
  ally loyalist confidant associate spectator somebody someone other
  speaker troll heckler co-worker classmate roommate staff-member
`),
);

/** Words that are plural in sense without a plural ending, or always spoken of as a crowd. */
export const COLLECTIVE_NOUNS: ReadonlySet<string> = new Set(
  words(`
  police authorities people men women children public crowd media press family couple majority half percent percentage two-thirds three-quarters
  three-fifths one-third third quarter most many some others several few dozens hundreds thousands scores both audience electorate
  clergy personnel staff troops youth enforcement everyone everybody nobody none all opposition community leadership
  millennials latinos whites blacks seniors hispanics those % each
`),
);

/** Crowds that say nothing about whose words these are: "critics say", "many believe". */
export const VAGUE_SOURCES: ReadonlySet<string> = new Set(
  words(`
  some many most others several few critics observers experts analysts people everyone everybody nobody someone somebody anyone anybody one
  reports rumours rumors sceptics skeptics detractors opponents pundits commentators insiders supporters those all none
  reports accounts media press public
`),
);

/** Sources of whom nothing at all is told. */
export const BARE_SOURCES: ReadonlySet<string> = new Set(
  words('source sources insider insiders person people somebody someone'),
);

const kindsOf: Record<string, string> = {
  government_body: `
    government ministry department agency bureau office cabinet administration parliament congress senate house legislature assembly council
    commission committee subcommittee court tribunal judiciary police constabulary prosecution treasury army navy military force forces airforce
    coastguard gendarmerie authority authorities inspectorate directorate secretariat presidency junta regulator watchdog municipality city
    county state-department executive customs intelligence service panel grand-jury jury bench inquiry taskforce regime commissariat
    board white-house state district`,
  diplomatic_mission: 'embassy consulate mission delegation',
  igo: 'alliance bloc',
  ngo: `
    organisation organization charity foundation association federation union unions society coalition network nonprofit non-profit group
    nongovernmental ngo league trust movement collective club church mosque synagogue diocese`,
  armed_group:
    'militia militias rebels insurgents guerrillas militants separatists brigade brigades front faction paramilitaries gunmen fighters warlords',
  party: 'party campaign camp ticket parties campaigns caucus pac super-pac wing',
  company: `
    company firm corporation bank airline manufacturer retailer operator supplier insurer maker brewery startup start-up business contractor
    conglomerate carrier chain publisher brokerage utility shipyard shipper producer studio employer developer`,
  media: `
    newspaper magazine paper daily weekly broadcaster outlet outlets website site blog channel network wire newswire tabloid publication
    programme program show newscast podcast press media station`,
  expert_body: `
    institute university college school laboratory lab observatory think-tank thinktank academy hospital clinic center centre faculty museum`,
  document: `
    report reports lawsuit suit complaint indictment affidavit filing filings poll polls survey surveys study studies statement letter memo memorandum
    email emails e-mail e-mails document documents record records transcript transcripts law laws bill legislation treaty agreement accord
    resolution ruling verdict order constitution amendment rule rules data figures statistics numbers results analysis research findings
    evidence article story editorial op-ed column book novel tweet tweets post message video footage ad ads advertisement commercial
    release communiqué communique book testimony transcript leaflet petition placard placards sign signs banner banners note diary plan
    platform draft account version projection projections estimates estimate census audit review assessment polling speech press-release series
    headline caption map list exit-poll ballot manifesto guidelines bulletin warrant contract papers tally count summary registry logs log
    song movie film ad-campaign chart graph index`,
};

/** What a body or a document is, by the noun that names it. */
export const BODY_NOUNS: ReadonlyMap<string, ActorKind> = new Map(
  Object.entries(kindsOf).flatMap(([kind, list]) => words(list).map((word) => [word, kind as ActorKind] as const)),
);

/** Nouns of one sense: "the lawmaker" may point at a senator. From the wider word to the roles it covers. */
export const WIDER_ROLES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    lawmaker:
      'senator congressman congresswoman representative assemblyman assemblywoman legislator mp parliamentarian deputy rep sen',
    legislator:
      'senator congressman congresswoman representative assemblyman assemblywoman lawmaker mp parliamentarian deputy rep sen',
    senator: 'sen sens',
    congressman: 'rep representative',
    congresswoman: 'rep representative',
    representative: 'rep',
    governor: 'gov',
    president: 'pres',
    general: 'gen',
    lieutenant: 'lt',
    sergeant: 'sgt',
    captain: 'capt',
    colonel: 'col',
    professor: 'prof',
    doctor: 'dr physician surgeon neurosurgeon',
    physician: 'doctor dr surgeon',
    candidate: 'nominee contender hopeful frontrunner front-runner',
    nominee: 'candidate',
    hopeful: 'candidate contender',
    contender: 'candidate hopeful',
    spokesman: 'spokesperson secretary',
    spokeswoman: 'spokesperson secretary',
    spokesperson: 'spokesman spokeswoman',
    chief: 'head director chairman commander commissioner superintendent',
    boss: 'head chief manager chairman ceo',
    chairman: 'chair chairperson',
    chairwoman: 'chair chairperson',
    chair: 'chairman chairwoman chairperson',
    premier: 'minister',
    adviser: 'advisor consultant strategist',
    advisor: 'adviser consultant strategist',
    lawyer: 'attorney counsel barrister solicitor',
    attorney: 'lawyer counsel',
    businessman: 'mogul tycoon magnate entrepreneur billionaire developer',
    billionaire: 'businessman mogul tycoon magnate investor',
    mogul: 'businessman tycoon magnate',
    magnate: 'businessman tycoon mogul',
    scientist: 'researcher physicist biologist chemist',
    researcher: 'scientist professor scholar fellow',
    academic: 'professor lecturer scholar',
    journalist: 'reporter correspondent columnist editor',
    reporter: 'journalist correspondent',
    diplomat: 'ambassador envoy consul',
    envoy: 'ambassador',
    author: 'writer novelist',
    writer: 'author novelist columnist',
    officer: 'sergeant constable lieutenant captain detective inspector',
    official: 'spokesman spokeswoman spokesperson minister secretary commissioner director administrator',
    politician: 'senator mayor governor minister congressman congresswoman president',
    monarch: 'king queen emperor',
    executive: 'ceo cfo coo chief director',
    democrat: 'd',
    republican: 'r',
    independent: 'i',
    judge: 'justice magistrate',
    justice: 'judge magistrate',
    report: 'study survey analysis review',
    study: 'report survey analysis paper',
    survey: 'poll study',
    poll: 'survey',
    film: 'documentary movie',
    book: 'memoir novel biography',
    clip: 'video footage ad recording',
    ad: 'advertisement commercial spot video',
    letter: 'memo email note',
    article: 'story column editorial op-ed piece',
    story: 'article piece',
    pollster: 'pollster',
    singer: 'musician rapper',
  }).map(([word, list]) => [word, new Set(words(list))]),
);

/** Names of a role in several words, by the role they stand for. */
export const ROLE_PHRASES: readonly (readonly [phrase: string, roles: readonly string[]])[] = [
  ['head of state', ['president', 'king', 'queen', 'emperor', 'monarch', 'sultan', 'emir']],
  ['head of government', ['prime minister', 'premier', 'chancellor', 'taoiseach']],
  ['commander in chief', ['president']],
  ['top diplomat', ['foreign minister', 'secretary of state']],
];
