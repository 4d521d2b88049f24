/**
 * States with their capitals and adjectives: `country|capital|adjective`. A capital or a country that speaks stands for its government.
 * The seat is given where foreign reporting names it instead of the capital in law.
 */
const rows = `
Afghanistan|Kabul|Afghan
Albania|Tirana|Albanian
Algeria|Algiers|Algerian
Angola|Luanda|Angolan
Argentina|Buenos Aires|Argentine
Armenia|Yerevan|Armenian
Australia|Canberra|Australian
Austria|Vienna|Austrian
Azerbaijan|Baku|Azerbaijani
Bahrain|Manama|Bahraini
Bangladesh|Dhaka|Bangladeshi
Belarus|Minsk|Belarusian
Belgium||Belgian
Benin|Porto-Novo|Beninese
Bolivia|La Paz|Bolivian
Bosnia|Sarajevo|Bosnian
Botswana|Gaborone|Botswanan
Brazil|Brasilia|Brazilian
Bulgaria|Sofia|Bulgarian
Burkina Faso|Ouagadougou|Burkinabe
Burundi|Bujumbura|Burundian
Cambodia|Phnom Penh|Cambodian
Cameroon|Yaounde|Cameroonian
Canada|Ottawa|Canadian
Chad|N'Djamena|Chadian
Chile|Santiago|Chilean
China|Beijing|Chinese
Colombia|Bogota|Colombian
Congo|Kinshasa|Congolese
Costa Rica|San Jose|Costa Rican
Croatia|Zagreb|Croatian
Cuba|Havana|Cuban
Cyprus|Nicosia|Cypriot
Czech Republic|Prague|Czech
Denmark|Copenhagen|Danish
Djibouti||Djiboutian
Ecuador|Quito|Ecuadorian
Egypt|Cairo|Egyptian
El Salvador|San Salvador|Salvadoran
Eritrea|Asmara|Eritrean
Estonia|Tallinn|Estonian
Ethiopia|Addis Ababa|Ethiopian
Finland|Helsinki|Finnish
France|Paris|French
Gabon|Libreville|Gabonese
Gambia|Banjul|Gambian
Georgia|Tbilisi|Georgian
Germany|Berlin|German
Ghana|Accra|Ghanaian
Greece|Athens|Greek
Guatemala||Guatemalan
Guinea|Conakry|Guinean
Haiti|Port-au-Prince|Haitian
Honduras|Tegucigalpa|Honduran
Hungary|Budapest|Hungarian
Iceland|Reykjavik|Icelandic
India|New Delhi|Indian
Indonesia|Jakarta|Indonesian
Iran|Tehran|Iranian
Iraq|Baghdad|Iraqi
Ireland|Dublin|Irish
Israel||Israeli
Italy|Rome|Italian
Ivory Coast|Abidjan|Ivorian
Jamaica|Kingston|Jamaican
Japan|Tokyo|Japanese
Jordan|Amman|Jordanian
Kazakhstan|Astana|Kazakh
Kenya|Nairobi|Kenyan
Kosovo|Pristina|Kosovar
Kuwait|Kuwait City|Kuwaiti
Kyrgyzstan|Bishkek|Kyrgyz
Laos|Vientiane|Laotian
Latvia|Riga|Latvian
Lebanon|Beirut|Lebanese
Liberia|Monrovia|Liberian
Libya|Tripoli|Libyan
Lithuania|Vilnius|Lithuanian
Luxembourg||Luxembourgish
Madagascar|Antananarivo|Malagasy
Malawi|Lilongwe|Malawian
Malaysia|Kuala Lumpur|Malaysian
Mali|Bamako|Malian
Malta|Valletta|Maltese
Mauritania|Nouakchott|Mauritanian
Mexico|Mexico City|Mexican
Moldova|Chisinau|Moldovan
Mongolia|Ulaanbaatar|Mongolian
Montenegro|Podgorica|Montenegrin
Morocco|Rabat|Moroccan
Mozambique|Maputo|Mozambican
Myanmar|Naypyidaw|Burmese
Namibia|Windhoek|Namibian
Nepal|Kathmandu|Nepali
Netherlands|The Hague|Dutch
New Zealand|Wellington|
Nicaragua|Managua|Nicaraguan
Niger|Niamey|Nigerien
Nigeria|Abuja|Nigerian
North Korea|Pyongyang|North Korean
North Macedonia|Skopje|Macedonian
Norway|Oslo|Norwegian
Oman|Muscat|Omani
Pakistan|Islamabad|Pakistani
Palestine|Ramallah|Palestinian
Panama||Panamanian
Paraguay|Asuncion|Paraguayan
Peru|Lima|Peruvian
Philippines|Manila|Philippine
Poland|Warsaw|Polish
Portugal|Lisbon|Portuguese
Qatar|Doha|Qatari
Romania|Bucharest|Romanian
Russia|Moscow|Russian
Rwanda|Kigali|Rwandan
Saudi Arabia|Riyadh|Saudi
Senegal|Dakar|Senegalese
Serbia|Belgrade|Serbian
Sierra Leone|Freetown|Sierra Leonean
Singapore||Singaporean
Slovakia|Bratislava|Slovak
Slovenia|Ljubljana|Slovenian
Somalia|Mogadishu|Somali
South Africa|Pretoria|South African
South Korea|Seoul|South Korean
South Sudan|Juba|South Sudanese
Spain|Madrid|Spanish
Sri Lanka|Colombo|Sri Lankan
Sudan|Khartoum|Sudanese
Sweden|Stockholm|Swedish
Switzerland|Bern|Swiss
Syria|Damascus|Syrian
Taiwan|Taipei|Taiwanese
Tajikistan|Dushanbe|Tajik
Tanzania|Dodoma|Tanzanian
Thailand|Bangkok|Thai
Togo|Lome|Togolese
Tunisia|Tunis|Tunisian
Turkey|Ankara|Turkish
Turkmenistan|Ashgabat|Turkmen
Uganda|Kampala|Ugandan
Ukraine|Kyiv|Ukrainian
United Arab Emirates|Abu Dhabi|Emirati
United Kingdom|London|British
United States|Washington|American
Uruguay|Montevideo|Uruguayan
Uzbekistan|Tashkent|Uzbek
Venezuela|Caracas|Venezuelan
Vietnam|Hanoi|Vietnamese
Yemen|Sanaa|Yemeni
Zambia|Lusaka|Zambian
Zimbabwe|Harare|Zimbabwean
Vatican||
`
  .trim()
  .split('\n')
  .map((row) => row.split('|'));

const also: Record<string, string> = {
  uk: 'United Kingdom',
  'u.k.': 'United Kingdom',
  britain: 'United Kingdom',
  us: 'United States',
  'u.s.': 'United States',
  usa: 'United States',
  america: 'United States',
  uae: 'United Arab Emirates',
  czechia: 'Czech Republic',
  burma: 'Myanmar',
  kiev: 'Ukraine',
  'united states of america': 'United States',
  'bosnia and herzegovina': 'Bosnia',
  holland: 'Netherlands',
  jerusalem: 'Israel',
  delhi: 'India',
};

/** From a country, a capital or a common short name, in lower case, to the country. Upper case decides over "us" and "US" before it is asked. */
export const STATE_OF_PLACE: ReadonlyMap<string, string> = new Map([
  ...rows.flatMap(([country = '', capital = '']) =>
    [country, capital].filter((name) => name !== '').map((name) => [name.toLowerCase(), country] as const),
  ),
  ...Object.entries(also),
]);

/** Names that are a country rather than its capital. */
export const COUNTRIES: ReadonlySet<string> = new Set([
  ...rows.map(([country = '']) => country.toLowerCase()),
  'uk',
  'u.k.',
  'britain',
  'us',
  'u.s.',
  'usa',
  'america',
  'uae',
  'czechia',
  'burma',
  'holland',
]);

/** From an adjective of nationality, in lower case, to the country: "the Portuguese government". */
export const STATE_OF_ADJECTIVE: ReadonlyMap<string, string> = new Map([
  ...rows.flatMap(([country = '', , adjective = '']) =>
    adjective === '' ? [] : [[adjective.toLowerCase(), country] as const],
  ),
  ['u.s.', 'United States'],
  ['us', 'United States'],
  ['uk', 'United Kingdom'],
]);
