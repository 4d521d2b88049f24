/**
 * What the page does beside showing itself: hover or focus shows a statement's record and lights its words; j and k (or the arrow keys) go
 * from statement to statement, Escape lets go; a speaker can be chosen alone. Without it the links between text and list still work.
 */
export const SCRIPT = `
'use strict';
(() => {
  const all = [...document.querySelectorAll('article [data-s]')];
  const stops = [...document.querySelectorAll('article [tabindex]')];
  const record = document.createElement('div');
  record.className = 'record';
  record.setAttribute('role', 'status');
  record.hidden = true;
  document.body.append(record);
  const cardOf = (id) => document.getElementById('c-' + id);
  let lit = null;
  const letGo = () => {
    for (const element of document.querySelectorAll('.on')) element.classList.remove('on');
    record.hidden = true;
    lit = null;
  };
  const light = (id, near, follow) => {
    if (lit === id && !follow) return;
    letGo();
    lit = id;
    for (const element of all) if (element.dataset.s.split(' ').includes(id)) element.classList.add('on');
    const card = cardOf(id);
    if (!card) return;
    card.classList.add('on');
    if (follow) card.scrollIntoView({ block: 'nearest' });
    if (!near) return;
    const speaker = card.closest('.speaker').querySelector('h3').textContent;
    record.replaceChildren();
    const name = document.createElement('strong');
    name.textContent = speaker;
    record.append(name, ' ', ...[...card.querySelectorAll('b,.notes')].map((part) => part.cloneNode(true)));
    record.hidden = false;
    const box = near.getClientRects()[0] ?? near.getBoundingClientRect();
    const below = box.bottom + 8 + record.offsetHeight < innerHeight;
    record.style.left = Math.max(8, Math.min(box.left, innerWidth - record.offsetWidth - 8)) + 'px';
    record.style.top = (below ? box.bottom + 8 : Math.max(8, box.top - record.offsetHeight - 8)) + 'px';
  };
  const statementOf = (element) => element.dataset.s.split(' ')[0];
  for (const element of all) {
    element.addEventListener('pointerenter', () => light(statementOf(element), element, false));
    element.addEventListener('pointerleave', letGo);
    element.addEventListener('click', () => cardOf(statementOf(element))?.querySelector('a').focus());
  }
  for (const stop of stops) {
    const own = stop.id.slice(2);
    stop.addEventListener('focus', () => light(own, stop, true));
    stop.addEventListener('blur', letGo);
    stop.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      cardOf(own)?.querySelector('a').focus();
    });
  }
  for (const card of document.querySelectorAll('.card')) {
    const link = card.querySelector('a');
    card.addEventListener('pointerenter', () => light(card.dataset.s, null, false));
    card.addEventListener('pointerleave', letGo);
    link.addEventListener('focus', () => light(card.dataset.s, null, false));
    link.addEventListener('click', (event) => {
      const words = document.getElementById('w-' + card.dataset.s);
      if (!words) return;
      event.preventDefault();
      words.scrollIntoView({ block: 'center' });
      words.focus({ preventScroll: true });
    });
  }
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLSelectElement) return;
    if (event.key === 'Escape') {
      letGo();
      document.activeElement?.blur();
      return;
    }
    const step = event.key === 'j' || event.key === 'ArrowRight' ? 1 : event.key === 'k' || event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    const shown = stops.filter((stop) => stop.offsetParent !== null);
    const at = shown.indexOf(document.activeElement);
    const next = shown[at < 0 ? (step > 0 ? 0 : shown.length - 1) : Math.max(0, Math.min(shown.length - 1, at + step))];
    if (!next) return;
    event.preventDefault();
    next.scrollIntoView({ block: 'center' });
    next.focus({ preventScroll: true });
  });
  const choice = document.getElementById('only');
  choice?.addEventListener('change', () => {
    const kept = choice.value;
    document.body.classList.toggle('off', kept !== '');
    for (const section of document.querySelectorAll('.speaker')) section.classList.toggle('kept', section.dataset.speaker === kept);
    const ids = new Set([...document.querySelectorAll('.speaker.kept .card')].map((card) => card.dataset.s));
    for (const element of all) element.classList.toggle('kept', element.dataset.s.split(' ').some((id) => ids.has(id)));
  });
})();
`;
