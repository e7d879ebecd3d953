import type { Sighting } from '@/lib/domain/sighting';
import { contentBrowser } from './content-browser';
import type {
  AskSightings,
  ChildPage,
  ChildTold,
  Filled,
  FillTerm,
  TabCommand,
  WorkerMessage,
  WorkerMessageName,
  WorkerMessages,
} from './protocol';

/** The client half of the platform: all that runs in the process of a page we do not control. */

/** Address of a frame with this nonce, and the origin that alone may receive its port. */
export function frameAddress(
  nonce: string,
  page: '/sidebar.html' | '/teach.html' | '/marks.html' = '/sidebar.html',
): { readonly url: string; readonly origin: string } {
  const { runtime } = contentBrowser();
  const { href, protocol, host } = new URL(runtime.getURL(page as Parameters<typeof runtime.getURL>[0]));
  // Chromium loads the page from a one-session address (`use_dynamic_url`), but in the origin of the extension's id.
  return { url: `${href}#${nonce}`, origin: `${protocol}//${protocol === 'chrome-extension:' ? runtime.id : host}` };
}

/** Tells the worker that this page's content script mounted a frame with this nonce. */
export function announceFrame(nonce: string): void {
  tell({ name: 'frame.announce', payload: { nonce } });
}

/** Takes the verdict off the toolbar: the page does not let the panel be. */
export function clearPage(): void {
  tell({ name: 'page.clear', payload: {} });
}

function tell<N extends WorkerMessageName>(message: WorkerMessage<N>): void {
  // The answer says nothing that could be acted on here: a frame whose nonce did not arrive stays empty by itself.
  void ask(message);
}

/** Null where the worker refused or is gone. */
async function ask<N extends WorkerMessageName>(message: WorkerMessage<N>): Promise<WorkerMessages[N]['answer'] | null> {
  return (
    (await contentBrowser()
      .runtime.sendMessage(message)
      .catch(() => null)) ?? null
  );
}

interface WorkerEvents {
  /** Keyboard commands and the toolbar; page key listeners would tell the page and lose to it. */
  command?(command: TabCommand['command']): void;
  /** What a frame of this page holds; the worker stamped the frame. */
  childTold?(frameId: number, page: ChildPage | null): void;
  /** Somebody clicked to have a term filled in, in the document of this script. */
  fill(term: FillTerm['fill']): Promise<Filled>;
  /** Somebody flags whoever this page is about: what it says of them, as it stands. */
  sightings?(): readonly Sighting[];
}

/** All that the worker says to this script. One listener: the browser takes its time for each. */
export function onWorker({ command, childTold, fill, sightings }: WorkerEvents): void {
  contentBrowser().runtime.onMessage.addListener((message: unknown, _sender: unknown, answer: (reply: unknown) => void) => {
    const said = (message ?? {}) as Partial<TabCommand & ChildTold & FillTerm & AskSightings>;
    if (said.command) command?.(said.command);
    if (said.child && childTold) {
      childTold(said.child.frameId, said.child.page);
      answer(true);
    }
    if (said.tell && sightings) answer(sightings());
    if (!said.fill) return;
    void fill(said.fill).then(answer);
    return true;
  });
}

/** From a frame: tells the page around it what this one holds. @returns whether it was heard. */
export async function tellPage(page: ChildPage | null): Promise<boolean> {
  return (await ask({ name: 'child.tell', payload: { page } }))?.ok ?? false;
}

/** Has a frame of this tab fill in a term, 0 being the page itself; null when the worker can't be reached. */
export function askToFill(frameId: number, term: FillTerm['fill']): Promise<Filled | null> {
  return ask({ name: 'term.fill', payload: { frameId, term } });
}

/** A sentence in the browser's language, for the two that no page of ours can show. */
export function contentText(key: string): string {
  const { i18n } = contentBrowser();
  return i18n.getMessage(key as Parameters<typeof i18n.getMessage>[0]);
}

/** True once the extension was reloaded, updated or removed: this script then belongs to nobody and has to go. */
export function isOrphaned(): boolean {
  return contentBrowser()?.runtime?.id === undefined;
}
