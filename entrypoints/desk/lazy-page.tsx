import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { DeskPageProps } from './desk-page-props';
import { DESK_PAGES, HOME } from './desk-pages';

interface LazyPageProps extends DeskPageProps {
  readonly page: string;
}

/** A page of the desk, as soon as its script is there; an address that names none shows the first. */
export function LazyPage({ page, ...props }: LazyPageProps) {
  const [shown, setShown] = useState<readonly ComponentType<DeskPageProps>[]>([]);
  useEffect(() => {
    let isShown = true;
    const named = DESK_PAGES.find((each) => each.page === page);
    Promise.all((named ? [named.load] : HOME).map((load) => load())).then((loaded) => isShown && setShown(loaded));
    return () => {
      isShown = false;
    };
  }, [page]);
  return (
    <div class="desk-page" data-page={page}>
      {shown.map((Page, at) => (
        <Page key={at} {...props} />
      ))}
    </div>
  );
}
