const KEPT = Symbol('kept');

type Makers<Parts> = { readonly [Name in keyof Parts]: () => Parts[Name] };

interface Kept<Parts> {
  readonly makers: Makers<Parts>;
  readonly made: Partial<Parts>;
}

function getterOf<Parts>(name: keyof Parts): PropertyDescriptor {
  return {
    enumerable: true,
    get(this: { readonly [KEPT]: Kept<Parts> }) {
      const { makers, made } = this[KEPT];
      if (!(name in made)) made[name] = makers[name]();
      return made[name];
    },
  };
}

/**
 * Gives objects parts that are worked out when somebody first reads them, and then kept. They are enumerable: a copy has them all.
 *
 * Every object has the same getters. One that is written with getters of its own gets a hidden class of its own from the engine, which holds on to
 * all that they hold until the next full collection: half the time of judging a whole book went there.
 */
export function lazyParts<Parts extends object>(names: readonly (keyof Parts & string)[]) {
  const getters = Object.fromEntries(names.map((name) => [name, getterOf<Parts>(name)]));
  return <Told extends object>(told: Told, makers: Makers<Parts>): Told & Parts => {
    Object.defineProperty(told, KEPT, { value: { makers, made: {} } });
    return Object.defineProperties(told, getters) as Told & Parts;
  };
}
