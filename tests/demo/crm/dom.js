/** Makes an element. `on…` properties are listeners, `data…` become data attributes; null children are left out. */
export function h(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) setProperty(element, name, value);
  element.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return element;
}

function setProperty(element, name, value) {
  if (value === null || value === undefined || value === false) return;
  if (name.startsWith('on')) element.addEventListener(name.slice(2).toLowerCase(), value);
  else if (name === 'data') Object.assign(element.dataset, value);
  else if (name in element) element[name] = value;
  else element.setAttribute(name, value);
}

/** A card with a heading. */
export const card = (title, ...children) => h('section', { className: 'card' }, h('h2', {}, title), ...children);

/** Rows of label and value; a row without a value is left out. `field` marks the value for scripts and tests. */
export function facts(rows) {
  const shown = rows.filter(({ value }) => value !== undefined && value !== null);
  return h(
    'dl',
    { className: 'facts' },
    shown.map(({ label, value, field }) => h('div', {}, h('dt', {}, label), h('dd', { data: field ? { field } : {} }, value))),
  );
}
