const isNode = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** Places at which two documents differ, each as deep as it goes: what somebody changed. */
export function changedPlaces(before: unknown, after: unknown, place = ''): readonly string[] {
  if (Object.is(before, after)) return [];
  if (!isNode(before) || !isNode(after)) return [place];
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) => changedPlaces(before[key], after[key], place === '' ? key : `${place}.${key}`));
}
