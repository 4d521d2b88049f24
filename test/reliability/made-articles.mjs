/* Articles of our own, as many as are wanted and no two alike: places, people, figures and refusals change from one to the next. */

const PLACES = ['Velden', 'Porto Velho', 'Lisveta', 'Marrow Point', 'Castel Lume', 'Nordhavn', 'Tareq', 'Ilha Verde'];
const PEOPLE = ['Ana Lima', 'Rui Teles', 'Mara Okoye', 'Ivo Brandt', 'Sana Darwish', 'Peter Quill', 'Lea Novak'];
const BODIES = [
  'the port authority',
  'the fire service',
  'the Ministry of Works',
  'the dock union',
  'the city council',
];
const THINGS = ['bridge', 'ferry', 'warehouse', 'harbour wall', 'grain silo', 'power line', 'market hall'];
const SAID = ['said', 'told reporters', 'wrote in a statement', 'warned', 'denied'];

/** The n-th article; the same for the same number, for ever. */
export function madeArticle(number) {
  const random = randomFrom(number + 1);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const [place, thing, person, other, body] = [pick(PLACES), pick(THINGS), pick(PEOPLE), pick(PEOPLE), pick(BODIES)];
  const hurt = 2 + Math.floor(random() * 60);
  const words = Array.from({ length: 6 }, () => Array.from({ length: 12 }, () => pick(FILLERS)).join(' '));
  const text = [
    `The ${thing} at ${place} was closed on Monday after report ${number} reached ${body}. ${sentence(words[0])}`,
    `“The ${thing} is unsafe, and we were not told,” ${person} ${pick(SAID)}. ${sentence(words[1])}`,
    `At least ${hurt} people were hurt, including ${1 + (hurt % 5)} children, ${body} said. ${sentence(words[2])}`,
    `${other} refused to condemn the decision and did not answer questions about report ${number}. ${sentence(words[3])}`,
    `According to ${body}, the ${thing} in ${place} will stay closed until ${pick(['Friday', 'May', 'further notice'])}. ${sentence(words[4])}`,
  ].join('\n\n');
  return { id: String(number), text, publishedAt: `2026-${String(1 + (number % 12)).padStart(2, '0')}-14` };
}

/** Lines of JSON Lines. */
export function madeLines(count, from = 0) {
  return Array.from({ length: count }, (_, index) => JSON.stringify(madeArticle(from + index)));
}

const FILLERS =
  'the morning shift had left before noon and water stood in every street while engineers looked for cracks along old steel ropes near empty sheds under grey skies with few lamps'.split(
    ' ',
  );

function sentence(words) {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** Mulberry32 (Tommy Ettinger, public domain): small, and the same everywhere. */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = state;
    value = Math.imul(value ^ (value >>> 15), value | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}
