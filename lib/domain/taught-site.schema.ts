import * as z from 'zod/mini';
import type { TaughtSite } from './taught-site';

// Without this zod tries to compile validators with `Function`, which the extension's own policy refuses.
z.config({ jitless: true });

/** Pseudo-classes cost the page time, or look elsewhere; positions among siblings are all that is ever derived. */
function isPlainCss(css: string): boolean {
  const bare = css.replace(/"(?:[^"\\]|\\.)*"/g, '""');
  return /^[\w\s>#.[\]="*()-]*$/.test(bare.replace(/:nth-(last-)?child\(\d{1,4}\)/g, ''));
}

const css = z.string().check(z.minLength(1), z.maxLength(400), z.refine(isPlainCss));
const selector = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('css'), css }),
  z.strictObject({
    by: z.literal('label'),
    label: z.string().check(z.minLength(1), z.maxLength(60)),
    tag: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,40}$/)),
  }),
]);
const selectors = z.array(selector).check(z.minLength(1), z.maxLength(8));
const part = z.string().check(z.maxLength(120));
const parts = z.array(part).check(z.maxLength(20));

const address = z.strictObject({
  path: parts,
  params: z.record(part, part).check(z.refine((params) => Object.keys(params).length <= 10)),
  route: parts,
});

/** What was taught, to the letter: in storage and in a file that somebody else made. */
export const taughtSite: z.ZodMiniType<TaughtSite> = z.strictObject({
  id: z.string().check(z.regex(/^[0-9a-f-]{36}$/)),
  version: z.literal(1),
  // As `URL.origin` writes it.
  origin: z.string().check(z.regex(/^https?:\/\/[a-z0-9.[\]:_-]{1,255}$/)),
  address,
  kind: z.enum(['debtor', 'quote', 'order', 'invoice']),
  tax: z.enum(['included', 'excluded', 'unknown']),
  fields: z.strictObject({ name: selectors, total: z.exactOptional(selectors), term: z.exactOptional(selectors) }),
  misses: z.strictObject({ count: z.int().check(z.minimum(0), z.maximum(1000)), last: z.string().check(z.maxLength(400)) }),
});

/** A file of them: no more than a person would teach. */
export const taughtFile = z.strictObject({
  creditside: z.literal('taught-sites'),
  sites: z.array(taughtSite).check(z.minLength(1), z.maxLength(100)),
});
