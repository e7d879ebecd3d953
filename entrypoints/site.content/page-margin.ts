/** The root's own right margin, as it was before we made room. */
let before: { readonly value: string; readonly priority: string } | null = null;

/** Makes room for the panel at the right edge of the page; 0 gives the page back exactly what it had. CSS pixels. */
export function setPageMargin(width: number): void {
  if (width === 0 && !before) return;
  const { style } = document.documentElement;
  if (width > 0) {
    before ??= { value: style.getPropertyValue('margin-right'), priority: style.getPropertyPriority('margin-right') };
    style.setProperty('margin-right', `${width}px`, 'important');
    return;
  }
  if (before) style.setProperty('margin-right', before.value, before.priority);
  before = null;
}
