import type { ComponentChildren } from 'preact';

/** A name and what there is to say of it. */
export type Pair = readonly [name: string, value: ComponentChildren];

/** Names and values below each other; what has no value is left out by the caller, or said to be unknown. */
export function Pairs({ of }: { readonly of: readonly Pair[] }) {
  return (
    <dl class="why-pairs">
      {of.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
