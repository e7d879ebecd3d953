import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useWords } from '@/components/ui/words-context';
import type { DeskPageProps } from './desk-page-props';
import { DESK_PAGES, HOME } from './desk-pages';

interface LazyPageProps extends DeskPageProps {
  readonly page: string;
}

/** A page of the desk, as soon as its script is there; an address that names none shows the first. */
export function LazyPage({ page, ...props }: LazyPageProps) {
  const words = useWords();
  const named = DESK_PAGES.find((each) => each.page === page);
  const [shown, setShown] = useState<readonly ComponentType<DeskPageProps>[]>([]);
  useEffect(() => {
    let isShown = true;
    Promise.all((named ? [named.load] : HOME).map((load) => load())).then((loaded) => isShown && setShown(loaded));
    return () => {
      isShown = false;
    };
  }, [page]);
  return (
    <div class="desk-page" data-page={page}>
      <h1 class="desk-title">{words.t(named?.title ?? 'desk_home')}</h1>
      {shown.map((Page, at) => (
        <Page key={at} {...props} />
      ))}
    </div>
  );
}
