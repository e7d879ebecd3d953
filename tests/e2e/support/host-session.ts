import type { Page } from 'puppeteer';
import { enableSite, importBook } from '@/tests/support/browser/extension-pages';
import type { ExtensionSession } from '@/tests/support/browser/extension-session';
import { launchChromium } from '@/tests/support/browser/launch-chromium';
import { buildExtension } from '@/tests/support/build-extension';

/** A business application that is running, and the book that belongs to it. */
export interface Host {
  readonly site: string;
  readonly origin: string;
  readonly bookFile: string;
  stop(): Promise<void>;
}

export interface HostSession<H extends Host> {
  readonly session: ExtensionSession;
  readonly host: H;
  newPage(): Promise<Page>;
  /** Ends browser and host. */
  stop(): Promise<void>;
}

/** A Chromium with the extension, switched on for a running host and with its book imported. */
export async function startHostSession<H extends Host>(host: H, width = 1440): Promise<HostSession<H>> {
  const session = await launchChromium({ extension: await buildExtension('chrome'), width });
  return prepare(session, host);
}

/** Switches the extension on for a host and imports its book, in a browser that is running. */
export async function prepare<H extends Host>(session: ExtensionSession, host: H): Promise<HostSession<H>> {
  await enableSite(session, host.site, host.origin);
  await importBook(session, host.bookFile);
  return {
    session,
    host,
    newPage: () => session.browser.newPage(),
    stop: async () => {
      await session.close();
      await host.stop();
    },
  };
}
