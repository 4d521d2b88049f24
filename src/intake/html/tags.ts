/** What the intake knows about the elements of HTML. */
const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements without content, which no end tag closes. */
export const VOID_TAGS = set(
  'area base br col embed frame hr img input link meta param source track wbr keygen basefont bgsound',
);

/** Elements that begin and end a line of their own. */
export const BLOCK_TAGS = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre section summary table tbody ' +
    'tfoot thead tr ul',
);

/** Elements whose content no reader of the page sees as text, and words that the outlet has struck out. */
export const UNSEEN_TAGS = set(
  'applet audio canvas datalist del embed head iframe math noembed noframes noscript object param rp rt s script select strike style svg ' +
    'template textarea title video map',
);

/** A start tag of these ends an open paragraph (HTML standard, "in body"). */
export const CLOSES_PARAGRAPH = set(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr li dd dt main menu nav ol p pre section summary table ul',
);

/** A start tag of the key ends an open element of these, unless one of the walls stands between. */
export const CLOSES_SIBLING: ReadonlyMap<
  string,
  { readonly open: ReadonlySet<string>; readonly walls: ReadonlySet<string> }
> = new Map([
  ['li', { open: set('li'), walls: set('ul ol menu dir table') }],
  ['dt', { open: set('dt dd'), walls: set('dl table') }],
  ['dd', { open: set('dt dd'), walls: set('dl table') }],
  ['tr', { open: set('tr td th'), walls: set('table') }],
  ['td', { open: set('td th'), walls: set('tr table') }],
  ['th', { open: set('td th'), walls: set('tr table') }],
  ['tbody', { open: set('tbody thead tfoot tr td th'), walls: set('table') }],
  ['tfoot', { open: set('tbody thead tr td th'), walls: set('table') }],
  ['option', { open: set('option'), walls: set('select') }],
  ['a', { open: set('a'), walls: set('td th li table') }],
]);
