import { announceMarks } from '@/lib/platform/marks-content';
import type { FromMarks, ToMarks } from '@/lib/platform/marks-protocol';
import { mountOwnFrame, type OwnFrame } from '../site.content/own-frame';
import { marksCss } from './marks-css';

/** Lays marks.html over the page, empty; under the panel, whichever of the two came first. */
export function mountMarks(onMessage: (message: FromMarks) => void, onLost: () => void): OwnFrame<ToMarks> {
  const frame = mountOwnFrame<ToMarks, FromMarks>({
    page: '/marks.html',
    css: marksCss(null),
    announce: announceMarks,
    // The panel has to be the last of the root's children (covered.ts).
    after: document.body,
    onMessage,
    onLost,
  });
  // Nothing in it takes the focus; a screen reader gets at it all the same.
  frame.iframe.tabIndex = -1;
  return frame;
}
