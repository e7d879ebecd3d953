import { contentText } from '@/lib/platform/content';

const CSS = `:host{all:initial!important;display:block!important;position:fixed!important;inset:12px 12px auto auto!important;
z-index:2147483647!important;color-scheme:light dark!important}
p{all:initial;display:flex;gap:8px;max-width:300px;padding:12px;border:1px solid #8885;border-radius:8px;background:Canvas;color:CanvasText;
font:13px/1.4 system-ui,sans-serif;box-shadow:0 2px 12px #0003}
button{all:initial;flex:none;width:24px;height:24px;cursor:pointer;text-align:center;font:16px/24px system-ui,sans-serif;color:CanvasText}
button:focus-visible{outline:2px solid Highlight}`;

/**
 * Says, in a page that lets no frame of ours live (CSP sandbox, COEP), where to look instead. Words only: no figure, no name and
 * no field to type in may ever stand in the page's own process.
 * @param sentence of the catalogue.
 * @returns takes it away again.
 */
export function showBlockedNotice(sentence = 'panel_blocked'): () => void {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  const text = document.createElement('p');
  const dismiss = document.createElement('button');
  style.textContent = CSS;
  text.setAttribute('role', 'status');
  text.textContent = contentText(sentence);
  dismiss.textContent = '×';
  dismiss.setAttribute('aria-label', contentText('panel_blocked_dismiss'));
  dismiss.addEventListener('click', () => host.remove());
  text.append(dismiss);
  root.append(style, text);
  document.documentElement.append(host);
  return () => host.remove();
}
