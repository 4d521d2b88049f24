/** Signs and words of currencies, with their ISO 4217 codes. A sign that several countries use stands for the one it most often means. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['us$', 'USD'],
  ['c$', 'CAD'],
  ['a$', 'AUD'],
  ['au$', 'AUD'],
  ['ca$', 'CAD'],
  ['nz$', 'NZD'],
  ['hk$', 'HKD'],
  ['s$', 'SGD'],
  ['r$', 'BRL'],
]);

/** Letters glued to the dollar sign that say whose dollar it is. */
export const DOLLAR_PREFIXES: ReadonlySet<string> = new Set('us c a au ca nz hk s r'.split(' '));

export const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    USD: 'dollar dollars usd',
    GBP: 'pound pounds gbp sterling',
    EUR: 'euro euros eur',
    JPY: 'yen jpy',
    INR: 'rupee rupees inr',
    RUB: 'rouble roubles ruble rubles rub',
    CNY: 'yuan renminbi cny',
    CHF: 'franc francs chf',
    BRL: 'reais brl',
    UAH: 'hryvnia hryvnias uah',
    TRY: 'lira liras',
    ILS: 'shekel shekels',
    KRW: 'won krw',
    PLN: 'zloty zlotys',
  }).flatMap(([code, words]) => words.split(' ').map((word) => [word, code] as const)),
);
