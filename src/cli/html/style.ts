/**
 * The colours of speakers are those of Okabe and Ito (2008), told apart by people of every colour vision, and each has its own underline,
 * so that colour is never alone. The ninth speaker begins again with the first; the list beside the text names each.
 */
const HUES = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9', '#8a7a00', '#6b4fbb'];
const LINES = ['solid', 'dashed', 'dotted', 'double', 'wavy', 'solid', 'dashed', 'dotted'];

/** How many classes of speakers there are: `speaker-0` and on; `speaker-none` has no source. */
export const SPEAKER_CLASSES = HUES.length;

const speakers = HUES.map(
  (hue, index) => `.speaker-${index}{--hue:${hue};--line:${LINES[index]}}.strip .speaker-${index}{fill:${hue}}`,
).join('\n');

export const STYLE = `
:root{color-scheme:light dark;--paper:#fffdf8;--ink:#1d1c1a;--soft:#5d5a54;--rule:#d9d4c8;--panel:#f6f2e8;--warn:#8a4b00}
@media (prefers-color-scheme:dark){:root{--paper:#17181b;--ink:#e9e6df;--soft:#a9a59c;--rule:#3a3b40;--panel:#202227;--warn:#f0b35a}}
*{box-sizing:border-box}
html{scroll-behavior:smooth}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}*{transition:none!important;animation:none!important}}
body{margin:0;background:var(--paper);color:var(--ink);font:17px/1.6 Georgia,"Times New Roman",serif}
a{color:inherit}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem;z-index:9}
header{max-width:84rem;margin:0 auto;padding:2rem 1.5rem .5rem}
h1{font-size:1.9rem;line-height:1.2;margin:0 0 .4rem}
h2{font-size:1.05rem;margin:2rem 0 .6rem;font-family:system-ui,sans-serif}
h3{font-size:1rem;margin:1.4rem 0 .1rem;font-family:system-ui,sans-serif}
.about,.notes,.help{color:var(--soft);font:.82rem/1.45 system-ui,sans-serif}
.about{margin:.1rem 0 .4rem}
main{max-width:84rem;margin:0 auto;padding:0 1.5rem 4rem;display:grid;grid-template-columns:minmax(0,1.25fr) minmax(18rem,1fr);gap:3rem}
article{max-width:42rem;white-space:pre-line;overflow-wrap:anywhere}
article h2{font:inherit;font-weight:bold;font-size:1.3rem;line-height:1.3;margin:0 0 1rem}
.block{margin:0 0 1rem}
.pull_quote{border-left:3px solid var(--rule);padding-left:1rem;font-size:1.1rem}
.header,.dateline,.caption,.boilerplate,.correction{color:var(--soft);font-size:.88rem}
.content{text-decoration:underline var(--line,solid) var(--hue,#888) 2px;text-underline-offset:4px;background:color-mix(in srgb,var(--hue,#888) 13%,transparent);border-radius:2px}
.source{font-weight:bold}
.cue{font-style:italic}
.stop:focus-visible::before{content:"\\25b8"}
.speaker-none{--hue:#777;--line:dashed}.strip .speaker-none{fill:#777}
${speakers}
[data-s]{cursor:pointer;transition:background .15s}
.content.on{background:color-mix(in srgb,var(--hue,#888) 38%,transparent)}
.source.on,.cue.on{background:color-mix(in srgb,var(--ink) 16%,transparent)}
:focus-visible{outline:3px solid var(--ink);outline-offset:2px;border-radius:2px}
aside{font:.95rem/1.5 system-ui,sans-serif;border-left:1px solid var(--rule);padding-left:1.5rem;min-width:0}
@media (min-width:60rem){aside{position:sticky;top:0;max-height:100vh;overflow-y:auto;align-self:start}}
@media (max-width:60rem){main{display:block}aside{border:0;padding:0;margin-top:2rem}}
aside ul{list-style:none;margin:0;padding:0}
aside ul.plain li{margin:.5rem 0;overflow-wrap:anywhere}
.key{display:inline-block;width:1.1rem;height:.5rem;margin-right:.5rem;border-bottom:3px var(--keyline,solid) var(--hue,#888);background:color-mix(in srgb,var(--hue,#888) 30%,transparent)}
.card{border-left:3px solid var(--hue,#888);margin:.5rem 0;padding:.35rem .7rem;background:var(--panel);border-radius:0 4px 4px 0;overflow-wrap:anywhere}
.card a{text-decoration:none;display:block}
.card.on{box-shadow:0 0 0 2px var(--hue,#888)}
.card.vague b{color:var(--warn)}
q.words{quotes:none;font-family:Georgia,serif}
.gap{color:var(--soft)}
.notes{display:block}
.part{color:var(--soft)}.part::before{content:"\\2514\\00a0"}
.tools{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;margin:.8rem 0}
select,button{font:.85rem system-ui,sans-serif;padding:.25rem .5rem;background:var(--panel);color:var(--ink);border:1px solid var(--soft);border-radius:4px;max-width:100%}
table{border-collapse:collapse;width:100%;font-size:.85rem}th,td{text-align:left;vertical-align:top;padding:.25rem .5rem .25rem 0;border-bottom:1px solid var(--rule);font-weight:normal}
thead th{color:var(--soft)}
.figures{overflow-x:auto}
.amount{display:block;width:7rem;height:.5rem}.sure{fill:var(--ink)}.possible{fill:var(--soft);opacity:.5}.open{fill:var(--soft);opacity:.25}
.strip{max-width:84rem;margin:0 auto;padding:.5rem 1.5rem 1.5rem;display:grid;grid-template-columns:minmax(6rem,11rem) 1fr;gap:1rem}
.strip ol{list-style:none;margin:0;padding:0;font:.72rem/1rem system-ui,sans-serif;color:var(--soft)}
.strip li{height:1rem;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.strip svg{width:100%;height:100%;background:repeating-linear-gradient(var(--panel) 0 1rem,transparent 1rem 2rem)}
.hidden{color:var(--warn);font-size:.75em;text-decoration:none}
.record{position:fixed;z-index:5;max-width:24rem;margin:0;padding:.6rem .9rem;background:var(--paper);border:1px solid var(--soft);border-radius:6px;box-shadow:0 6px 24px rgb(0 0 0/.25);font:.85rem/1.45 system-ui,sans-serif;pointer-events:none}
.record .words{display:none}
.off .content:not(.kept){background:none;text-decoration-color:transparent}
.off .speaker:not(.kept){display:none}
@media print{.tools,.skip,.record,.help{display:none}main{display:block}aside{position:static;max-height:none;border:0;padding:0}body{font-size:11pt}}
`;
