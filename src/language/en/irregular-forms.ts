/** Forms of words that the rules for `-s`, `-ed` and `-ing` get wrong, as `form:lemma`. */

const pairs = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list
      .trim()
      .split(/\s+/)
      .map((pair): [string, string] => {
        const [form = '', lemma = ''] = pair.split(':');
        return [form, lemma];
      }),
  );

export const IRREGULAR_VERBS = pairs(`
  'd:have 'll:will 'm:be 're:be 's:be 've:have added:add adding:add agreed:agree agreeing:agree am:be appalled:appal are:be
  arose:arise ate:eat beaten:beat became:become been:be began:begin begot:beget begun:begin beheld:behold being:be belies:belie
  bent:bend bit:bite bitten:bite bled:bleed blew:blow blown:blow born:bear borne:bear bought:buy bred:breed broke:break broken:break
  brought:bring built:build burnt:burn ca:can came:come caucuses:caucus caught:catch chose:choose chosen:choose clung:cling
  compelled:compel controlled:control controlling:control crept:creep dealt:deal decreed:decree did:do done:do drank:drink
  drawn:draw dreamt:dream drew:draw driven:drive drove:drive drunk:drink dug:dig dyeing:dye dying:die egged:egg fallen:fall fed:feed
  fell:fall felt:feel fled:flee fleeing:flee flew:fly flown:fly flung:fling focuses:focus forbidden:forbid foresaw:foresee
  foreseen:foresee foretold:foretell forgave:forgive forgiven:forgive forgot:forget forgotten:forget fought:fight found:find
  freed:free freeing:free froze:freeze frozen:freeze fulfilling:fulfil gave:give given:give gone:go got:get gotten:get grew:grow
  ground:grind grown:grow guaranteed:guarantee guaranteeing:guarantee had:have has:have heard:hear held:hold hewn:hew hid:hide
  hidden:hide hung:hang hurt:hurt is:be kept:keep knelt:kneel knew:know known:know laid:lay lain:lie lay:lay leaned:lean leapt:leap
  learnt:learn led:lead left:leave lent:lend lit:light lost:lose lying:lie made:make meant:mean met:meet misled:mislead
  mistaken:mistake mistook:mistake misunderstood:misunderstand overcame:overcome overheard:overhear overpaid:overpay oversaw:oversee
  overseen:oversee overtaken:overtake overthrew:overthrow overthrown:overthrow overtook:overtake paid:pay patrolled:patrol
  propelled:propel proven:prove ran:run rang:ring rebuilt:rebuild refereed:referee relied:rely repaid:repay retold:retell
  rewritten:rewrite risen:rise rode:ride rose:rise rung:ring said:say sang:sing sank:sink sat:sit saw:see seeing:see seen:see
  sent:send sewn:sew shaken:shake shone:shine shook:shake shot:shoot shown:show shrank:shrink shrunk:shrink slain:slay slept:sleep
  slid:slide slung:sling sold:sell sought:seek sped:speed spelt:spell spent:spend spoilt:spoil spoke:speak spoken:speak
  sprang:spring sprung:spring spun:spin stole:steal stolen:steal stood:stand strewn:strew striven:strive strode:stride strove:strive
  struck:strike stuck:stick stung:sting sung:sing sunk:sink swam:swim swept:sweep swore:swear sworn:swear swum:swim swung:swing
  taken:take taught:teach thought:think threw:throw thrown:throw told:tell took:take tore:tear torn:tear trod:tread trodden:tread
  tying:tie underlying:underlie understood:understand undertaken:undertake undertook:undertake undid:undo undone:undo upheld:uphold
  vying:vie was:be went:go wept:weep were:be withdrawn:withdraw withdrew:withdraw withheld:withhold withstood:withstand wo:will
  woke:wake won:win wore:wear worn:wear wove:weave woven:weave written:write wrote:write wrung:wring
`);

export const IRREGULAR_NOUNS = pairs(`
  ads:ad analyses:analysis avalanches:avalanche axes:axe bases:basis biases:bias bonuses:bonus buses:bus businessmen:businessman
  bygones:bygones caches:cache calves:calf campuses:campus cases:case caucuses:caucus causes:cause chairmen:chairman children:child
  clothes:clothes contents:contents cookies:cookie countrymen:countryman credentials:credentials crises:crisis criteria:criterion
  damages:damages data:datum databases:database dealings:dealings decreases:decrease defenses:defense diagnoses:diagnosis
  diseases:disease dynamics:dynamics earnings:earnings economics:economics entrails:entrails exercises:exercise expenses:expense
  feet:foot filings:filings finances:finances firemen:fireman fishermen:fisherman foes:foe gases:gas geese:goose gentlemen:gentleman
  goggles:goggles goods:goods grandchildren:grandchild gravitas:gravitas grounds:grounds halves:half headaches:headache
  headquarters:headquarters heroes:hero horses:horse hostages:hostage houses:house hypotheses:hypothesis ids:id increases:increase
  jeans:jeans knives:knife kudos:kudos leaves:leaf lenses:lens licenses:license lives:life loaves:loaf logistics:logistics
  losses:loss manners:manners matches:match means:means memoranda:memorandum men:man mice:mouse movies:movie nurses:nurse
  oases:oasis odds:odds optics:optics pants:pants papers:papers parentheses:parenthesis people:people phases:phase
  phenomena:phenomenon police:police policemen:policeman policewomen:policewoman politics:politics premises:premise
  proceedings:proceedings proceeds:proceeds promises:promise prospects:prospects purchases:purchase purposes:purpose
  releases:release remains:remains respects:respects responses:response riches:riches rights:rights savings:savings seconds:seconds
  senses:sense series:series shades:shades shelves:shelf shoes:shoe shorts:shorts species:species specifics:specifics
  spokesmen:spokesman statistics:statistics stats:stats supplies:supplies surpluses:surplus teeth:tooth thanks:thanks theses:thesis
  thieves:thief throes:throe tomatoes:tomato troops:troops uses:use wages:wages whites:whites wives:wife woes:woe wolves:wolf
  women:woman workings:workings writings:writings
`);

/** Stems of verbs that lose an `e` before `-ed` and `-ing`: "accus" of "accuse". */
export const STEMS_WITH_E: ReadonlySet<string> = new Set(
  `
  abat accelerat accommodat accumulat accus achiev acknowledg acquiesc acquir activat advanc advertis advis advocat affiliat ag
  aggravat agitat agre alienat alleg allocat allud amaz analyz animat announc anticipat apologis apologiz appreciat approv argu
  arrang arriv articulat assembl associat assum assur attribut authoriz averag backfir balanc bas battl becom begrudg behav believ
  belittl berat bid bit blam blar blaz bor bounc brac bridg bristl bruis budg cajol calculat capitaliz captur car caricatur carv
  caus celebrat challeng chang characteris characteriz charg chas chastis chid chim chok choos circl circulat cit clos coalesc cobbl
  collaborat collaps com combat combin communicat compar compensat compet compil complet complicat compos compromis conced
  concentrat conclud condon confin confus congratulat consolidat consum contemplat continu contribut conven convinc cooperat
  coordinat cop coupl creat crippl criticis criticiz cruis crumbl crystalliz damag danc dar dat debat decentraliz decid declar
  declin decreas dedicat defin delet demis demoniz demonstrat demoraliz denounc deplor depriv derid deriv describ deserv designat
  despis destin determin devastat devolv devot di diagnos dictat differentiat disagre disassociat disciplin disclos discriminat
  disenfranchis disguis disintegrat dislik disparag dispos disput distanc distribut divid divorc dodg dol dominat donat doubl drap
  driv eas ebel eclips edg educat ek elaborat elevat eliminat emanat embrac emerg emigrat emphasis emphasiz enabl encourag endors
  endur energiz enforc engag enhanc enshrin ensur entic entitl erod escalat escap espous estimat evacuat evaluat evaporat evidenc
  eviscerat evolv exacerbat exaggerat examin exasperat exchang excit excus execut exercis exonerat experienc expir explod explor
  expos fabricat fac facilitat fad fak far featur fertiliz figur fil fin finaliz financ fir fizzl forc forg fractur fram fre
  frustrat fundrais galvaniz gambl gaug generat gestur giv glu graduat grappl gravitat griev grieve guarante guid handl hat hav
  headlin hedg hesitat hid hik hir hon hop huddl humbl humiliat ignit ignor illustrat imagin immigrat implicat impos improv incit
  inclin includ increas indicat induc industrializ infiltrat influenc infring infuriat initiat injur inspir insur integrat interven
  intrigu introduc inundat investigat invit invok involv isolat issu jok judg leav lectur legaliz leverag li licens lik lin litigat
  liv loath locat los lov lur mak manag mandat manipulat manufactur marginaliz materializ measur metastasiz militariz min mir
  misconstru mishandl misjudg misplac misstat mobiliz moderat motivat mov muddl mus mut nam nationaliz navigat negotiat nominat not
  notic obligat obscur observ operat opin opinionat oppos organis organiz originat outlin outsourc overcom overrul overstat overtak
  overvalu ow participat patroniz paus pav peddl penaliz perceiv perspir persuad phon pil plac plagu pleas pledg pois polariz polic
  politiciz pollut por pos postpon pounc practic prais preced predicat premis prepar prescrib preserv presid pressur pric prim prob
  produc profil proliferat promis promot pronounc propos prosecut prov provid provok publiciz punctuat purchas pursu quot rac
  radicaliz rag rais rang rap rat rattl ravag realis realiz reassur rebuk reced receiv recit recognis recogniz reduc referenc refus
  regulat reinforc reinstat reinvigorat reiterat relat releas relocat remov reneg renounc renovat replac repris repudiat requir
  rescu resembl reserv resettl reshap resid resolv resonat restor restructur retir rever reverberat revers revil revis revitaliz
  reviv revok rid ril ris rous rul sacrific sav savag scar schedul scor scrambl scrutinis scuttl secur seiz sens sentenc separat
  serv settl shak sham shap shar shin shov showcas sid sidelin singl slat slid smil solv speculat spik squeez stag stak star startl
  stat stav stifl stipulat stok stor strik structur struggl stumbl su subdu subsidiz suffic supervis suppos surfac surg surmis
  surpris surviv sympathis sympathiz syndicat tackl tak tangl tap televis terminat thriv ti tim tir titl tortur trac trad translat
  transpir troubl trounc tun typ underestimat underlin undermin underscor understat undervalu unhing unioniz unit unsettl upcom
  updat upgrad urg us utiliz validat valu victimiz violat voic vot waffl wag wan wast wav welcom wheez whittl wip wir wrestl writ
  zon
`
    .trim()
    .split(/\s+/),
);
