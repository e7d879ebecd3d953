import type { Selectors } from '../contract';
import { visibleText } from '../dom';

/** A record that a page links to. */
export interface LinkedRecord {
  readonly id: string;
  readonly name: string;
  readonly by: string;
}

/** Hosts put an icon with the same link before the name; more links than these are no field. */
const MAX_LINKS = 10;

/**
 * The first link with a text that leads to a record of the kind that is looked for.
 * @param record finds the record id in the link's address as the page wrote it, as its first group.
 */
export function linkedRecord(root: ParentNode, selectors: Selectors, record: RegExp): LinkedRecord | null {
  for (const by of selectors) {
    for (const link of [...root.querySelectorAll(by)].slice(0, MAX_LINKS)) {
      const id = record.exec(link.getAttribute('href') ?? '')?.[1];
      const name = visibleText(link);
      if (id && name !== '') return { id, name, by };
    }
  }
  return null;
}
