/** Where an element stands, counted from both ends: a sibling more or fewer, anywhere on the way, and it finds nothing. */
export function placeOf(element: Element): string {
  const steps: string[] = [];
  for (let each: Element | null = element; each && each.localName !== 'body'; each = each.parentElement) {
    const siblings = [...(each.parentElement?.children ?? [])];
    const index = siblings.indexOf(each) + 1;
    steps.unshift(`${each.localName}:nth-child(${index}):nth-last-child(${siblings.length - index + 1})`);
  }
  return ['body', ...steps].join(' > ');
}
