/** ISO 3166-1 alpha-2 codes of the countries of states.ts, by name. Kosovo has the user-assigned code that the European Union gives it. */
export const COUNTRY_CODES: ReadonlyMap<string, string> = new Map(
  `Afghanistan:AF|Albania:AL|Algeria:DZ|Angola:AO|Argentina:AR|Armenia:AM|Australia:AU|Austria:AT|Azerbaijan:AZ|Bahrain:BH|Bangladesh:BD|Belarus:BY|
  Belgium:BE|Benin:BJ|Bolivia:BO|Bosnia:BA|Botswana:BW|Brazil:BR|Bulgaria:BG|Burkina Faso:BF|Burundi:BI|Cambodia:KH|Cameroon:CM|Canada:CA|Chad:TD|
  Chile:CL|China:CN|Colombia:CO|Congo:CG|Costa Rica:CR|Croatia:HR|Cuba:CU|Cyprus:CY|Czech Republic:CZ|Denmark:DK|Djibouti:DJ|Ecuador:EC|Egypt:EG|
  El Salvador:SV|Eritrea:ER|Estonia:EE|Ethiopia:ET|Finland:FI|France:FR|Gabon:GA|Gambia:GM|Georgia:GE|Germany:DE|Ghana:GH|Greece:GR|Guatemala:GT|
  Guinea:GN|Haiti:HT|Honduras:HN|Hungary:HU|Iceland:IS|India:IN|Indonesia:ID|Iran:IR|Iraq:IQ|Ireland:IE|Israel:IL|Italy:IT|Ivory Coast:CI|Jamaica:JM|
  Japan:JP|Jordan:JO|Kazakhstan:KZ|Kenya:KE|Kosovo:XK|Kuwait:KW|Kyrgyzstan:KG|Laos:LA|Latvia:LV|Lebanon:LB|Liberia:LR|Libya:LY|Lithuania:LT|
  Luxembourg:LU|Madagascar:MG|Malawi:MW|Malaysia:MY|Mali:ML|Malta:MT|Mauritania:MR|Mexico:MX|Moldova:MD|Mongolia:MN|Montenegro:ME|Morocco:MA|
  Mozambique:MZ|Myanmar:MM|Namibia:NA|Nepal:NP|Netherlands:NL|New Zealand:NZ|Nicaragua:NI|Niger:NE|Nigeria:NG|North Korea:KP|North Macedonia:MK|
  Norway:NO|Oman:OM|Pakistan:PK|Palestine:PS|Panama:PA|Paraguay:PY|Peru:PE|Philippines:PH|Poland:PL|Portugal:PT|Qatar:QA|Romania:RO|Russia:RU|
  Rwanda:RW|Saudi Arabia:SA|Senegal:SN|Serbia:RS|Sierra Leone:SL|Singapore:SG|Slovakia:SK|Slovenia:SI|Somalia:SO|South Africa:ZA|South Korea:KR|
  South Sudan:SS|Spain:ES|Sri Lanka:LK|Sudan:SD|Sweden:SE|Switzerland:CH|Syria:SY|Taiwan:TW|Tajikistan:TJ|Tanzania:TZ|Thailand:TH|Togo:TG|Tunisia:TN|
  Turkey:TR|Turkmenistan:TM|Uganda:UG|Ukraine:UA|United Arab Emirates:AE|United Kingdom:GB|United States:US|Uruguay:UY|Uzbekistan:UZ|Venezuela:VE|
  Vietnam:VN|Yemen:YE|Zambia:ZM|Zimbabwe:ZW|Vatican:VA`
    .split('|')
    .map((pair): [string, string] => {
      const [name = '', code = ''] = pair.trim().split(':');
      return [name, code];
    }),
);
