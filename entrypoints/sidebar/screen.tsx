import { render } from 'preact';
import { WordsContext } from '@/components/ui/words-context';
import type { Words } from '@/lib/words/words';
import { markPainted } from './mark-painted';
import { Panel, type PanelActions } from './panel';
import type { SidebarState } from './sidebar-state';

/** What is drawn on. A state that comes before the words are loaded waits for them; only the newest is ever drawn. */
export interface Screen {
  draw(state: SidebarState, actions: PanelActions): void;
}

export function createScreen(root: HTMLElement, loading: Promise<Words>): Screen {
  let words: Words | null = null;
  let waiting: (() => void) | null = null;
  let marked: number | null = null;

  function paint(speaking: Words, state: SidebarState, actions: PanelActions): void {
    render(
      <WordsContext.Provider value={speaking}>
        <Panel state={state} actions={actions} />
      </WordsContext.Provider>,
      root,
    );
    if (state.view.state !== 'assessed' || state.seenAt === null || state.seenAt === marked) return;
    marked = state.seenAt;
    markPainted(state.seenAt);
  }

  loading.then((loaded) => {
    words = loaded;
    document.documentElement.lang = loaded.tag;
    waiting?.();
  });

  return {
    draw(state, actions) {
      if (words) paint(words, state, actions);
      else waiting = () => words && paint(words, state, actions);
    },
  };
}
