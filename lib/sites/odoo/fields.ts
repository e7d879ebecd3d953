import type { Selectors } from '../contract';
import { fieldValue, type Reading, visibleText } from '../dom';

// `.o_field_widget[name]` is the wrapper of every field since 16, whatever its widget; seen in 16 to 19.
export const widget = (name: string) => `.o_field_widget[name="${name}"]`;

/** What a field holds while it can be edited, or shows while it can't; never the buttons and links that stand beside an input. */
export const field = (name: string, within = ''): Selectors => [
  `${within}${widget(name)} input, ${within}${widget(name)} textarea`,
  `${within}${widget(name)}.o_readonly_modifier`,
];

/** Between name and VAT number stands a figure dash (16, 17) or a hyphen (18, 19), where the number has no line of its own. */
const VAT_AT_END = /(?:^|\s[‒–-]\s*)([A-Z]{2}(?=(?:\D*\d){6})[\dA-Z.+*]{6,16})$/u;

/** The name of a chosen partner, with its VAT number where the host adds it. Nothing while somebody is still typing. */
export function chosenPartner(form: ParentNode, name: string): Reading<'name' | 'vatId'> {
  const root = form.querySelector(widget(name));
  const input = root?.querySelector('input');
  // A chosen record has a button to open it; what is merely being typed has none.
  if (!root || (input && !root.querySelector('.o_external_button'))) return { text: {}, evidence: {} };
  const [shown, by] = input ? [fieldValue(input), 'input'] : shownName(root);
  const lines = [...root.querySelectorAll('.o_field_many2one_extra > *, .o_form_uri > span, .o_readonly_modifier > span > span')];
  const tail = VAT_AT_END.exec(shown) ?? VAT_AT_END.exec(lines.length > 0 ? visibleText(lines.at(-1) as Element) : '');
  const plain = shown.replace(VAT_AT_END, '').trim();
  return {
    text: { ...(plain ? { name: plain } : {}), ...(tail?.[1] ? { vatId: tail[1] } : {}) },
    evidence: { ...(plain ? { name: `${widget(name)} ${by}` } : {}), ...(tail?.[1] ? { vatId: widget(name) } : {}) },
  };
}

/** 16 and 17 put name and address lines in spans of one link; 18 and later the name alone. */
function shownName(root: Element): readonly [string, string] {
  const link = root.querySelector('.o_form_uri') ?? root.querySelector('span') ?? root;
  const first = link.querySelector('span') ?? link;
  return [visibleText(first), root.querySelector('.o_form_uri') ? '.o_form_uri' : 'span'];
}

/** Record id of a partner that is shown as a link: `/odoo/res.partner/7`, before 18 `#id=7&model=res.partner`. */
export function linkedPartner(form: ParentNode, name: string): string | undefined {
  const href = form.querySelector(`${widget(name)} a.o_form_uri`)?.getAttribute('href') ?? '';
  return /(?:\/res\.partner\/|[#&]id=)(\d+)/.exec(href)?.[1];
}
