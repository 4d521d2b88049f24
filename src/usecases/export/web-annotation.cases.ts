/*
 * What the W3C's Web Annotation Data Model (https://www.w3.org/TR/annotation-model/, Recommendation of 2017) says MUST be, for what our
 * exports are made of, with the number of its section. Written from its words.
 */

type Fields = Readonly<Record<string, unknown>>;

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const MOTIVATIONS = [
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging',
];

/** Every breach of the rules in a collection with its first page in it; none: it is valid. */
export function breaches(collection: unknown): readonly string[] {
  const found: string[] = [];
  const must = (holds: boolean, rule: string): void => {
    if (!holds) found.push(rule);
  };
  if (!isObject(collection)) return ['a collection is one JSON object'];
  const contexts = listOf(collection['@context']);
  must(contexts.includes(CONTEXT), '5.1: @context is there, and has the W3C’s context among its values');
  // JSON-LD: a context is an IRI or an object of terms
  must(
    contexts.every((context) => isIri(context) || isObject(context)),
    'a context is an IRI or an object',
  );
  must(isIri(collection['id']), '5.1: a collection has exactly one IRI that identifies it');
  must(
    listOf(collection['type']).includes('AnnotationCollection'),
    '5.1: a collection has the class AnnotationCollection',
  );
  must(
    collection['label'] === undefined || listOf(collection['label']).every((label) => typeof label === 'string'),
    '5.1: labels are strings',
  );
  if (collection['total'] !== undefined) must(isCount(collection['total']), '5.1: total is a non-negative integer');
  const page = collection['first'];
  if (!isObject(page)) return [...found, '5.1: a collection with annotations has exactly one first page'];
  must(isIri(page['id']), '5.2: a page has exactly one IRI that identifies it');
  must(page['type'] === 'AnnotationPage', '5.2: a page has the class AnnotationPage');
  must(page['partOf'] === undefined || page['partOf'] === collection['id'], '5.2: a page is part of its collection');
  must(page['startIndex'] === undefined || isCount(page['startIndex']), '5.2: startIndex is a non-negative integer');
  must(collection['last'] === undefined || isIri(collection['last']), '5.1: the last page is named by its IRI');
  must(Array.isArray(page['items']), '5.2: a page has the ordered list of its annotations');
  const items = Array.isArray(page['items']) ? (page['items'] as readonly unknown[]) : [];
  if (collection['total'] !== undefined && page['next'] === undefined)
    must(collection['total'] === items.length, '5.1: total counts the annotations');
  const ids = items.map((item) => (isObject(item) ? item['id'] : null));
  must(new Set(ids).size === ids.length, '3.1: an annotation has an IRI of its own');
  for (const item of items) found.push(...annotationBreaches(item));
  return found;
}

function annotationBreaches(annotation: unknown): readonly string[] {
  if (!isObject(annotation)) return ['3.1: an annotation is an object'];
  const found: string[] = [];
  const must = (holds: boolean, rule: string): void => {
    if (!holds) found.push(rule);
  };
  must(isIri(annotation['id']), '3.1: an annotation has exactly one IRI that identifies it');
  must(listOf(annotation['type']).includes('Annotation'), '3.1: an annotation has the class Annotation');
  must(listOf(annotation['target']).length >= 1, '3.1: an annotation has one or more targets');
  must(annotation['bodyValue'] === undefined || annotation['body'] === undefined, '3.2.5: no bodyValue beside a body');
  for (const key of ['created', 'modified', 'generated'])
    must(annotation[key] === undefined || isUtc(annotation[key]), `3.3.1: ${key} is one xsd:dateTime in UTC`);
  for (const key of ['creator', 'generator'])
    for (const agent of listOf(annotation[key])) found.push(...agentBreaches(agent));
  for (const motivation of listOf(annotation['motivation']))
    must(
      MOTIVATIONS.includes(String(motivation)) || isIri(motivation),
      '3.3.5: a motivation is one of the W3C’s, or an IRI',
    );
  for (const body of listOf(annotation['body'])) {
    must(isIri(body) || isObject(body), '3.2: a body is an IRI or an object');
    if (isObject(body)) must(body['id'] === undefined || isIri(body['id']), '3.2: the id of a body is an IRI');
  }
  for (const target of listOf(annotation['target'])) found.push(...targetBreaches(target));
  return found;
}

function agentBreaches(agent: unknown): readonly string[] {
  if (isIri(agent)) return [];
  if (!isObject(agent)) return ['3.3.2: an agent is an IRI or an object'];
  const id = agent['id'] === undefined || isIri(agent['id']) ? [] : ['3.3.2: the id of an agent is an IRI'];
  const name = listOf(agent['name']).every((part) => typeof part === 'string') ? [] : ['3.3.2: names are strings'];
  return [...id, ...name];
}

function targetBreaches(target: unknown): readonly string[] {
  if (isIri(target)) return [];
  if (!isObject(target)) return ['3.2: a target is an IRI or an object'];
  const found: string[] = [];
  if (target['selector'] === undefined && target['source'] === undefined && !isIri(target['id']))
    found.push('3.2: a target says what it is');
  if (target['selector'] !== undefined && !(isIri(target['source']) || isObject(target['source'])))
    found.push('4: a specific resource has exactly one source');
  for (const scope of listOf(target['scope'])) if (!isIri(scope)) found.push('4.6: a scope is an IRI');
  for (const selector of listOf(target['selector'])) found.push(...selectorBreaches(selector));
  return found;
}

function selectorBreaches(selector: unknown): readonly string[] {
  if (isIri(selector)) return [];
  if (!isObject(selector)) return ['4.2: a selector is an IRI or an object'];
  const { type, exact, prefix, suffix, start, end } = selector;
  if (type === 'TextQuoteSelector') {
    const context = [prefix, suffix].every((words) => words === undefined || typeof words === 'string');
    return typeof exact === 'string' && context
      ? []
      : ['4.2.4: a text quote has exactly one exact, at most one prefix and one suffix'];
  }
  if (type === 'TextPositionSelector')
    return isCount(start) && isCount(end) && start <= end
      ? []
      : ['4.2.5: a text position has a start and an end, non-negative integers'];
  return [`4.2: ${String(type)} is no selector that we use`];
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? (value as readonly unknown[]) : [value];
}

/** An absolute IRI (RFC 3987), without white space and what it does not allow. */
function isIri(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(value);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function isUtc(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(value);
}
