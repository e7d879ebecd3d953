/** An address taken apart; of a fragment that is a list of parameters, as `#id=7&view=form`, the parameters. */
export interface AddressParts {
  readonly path: readonly string[];
  readonly route: readonly string[];
  readonly params: ReadonlyMap<string, string>;
}

const partsOf = (text: string): readonly string[] => text.split('/').filter((part) => part !== '');

export function addressParts({ pathname, search, hash }: URL): AddressParts {
  const fragment = hash.replace(/^#!?/, '');
  const isRoute = fragment.startsWith('/') || !fragment.includes('=');
  const [route = ''] = isRoute ? fragment.split('?') : [];
  const params = new Map([...new URLSearchParams(search), ...(isRoute ? [] : new URLSearchParams(fragment))]);
  return { path: partsOf(pathname), route: partsOf(route), params };
}
