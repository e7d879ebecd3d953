import { whyNoNats } from '../hosts/nats/install-nats.ts';
import { buildExtension } from '../support/build-extension.ts';
import { PlainError } from '../support/plain-error.ts';
import { openCrm } from './crm-page.ts';
import type { StartOptions } from './start-options.ts';
import { joinTeam, startTeamBrowsers } from './team-browsers.ts';

const PEOPLE = [
  { name: 'Noor', role: 'credit_manager' },
  { name: 'Sem', role: 'sales' },
] as const;

/** `npm start -- --team`: a real server and two windows of the same customer, one of the credit manager and one of a rep. */
export async function startTeam(
  { language, isHeadless, keep }: StartOptions,
  untilInterrupted: () => Promise<void>,
): Promise<void> {
  const why = whyNoNats();
  if (why) throw new PlainError(`${why}; the team's server can be had from https://nats.io.`);
  console.log('Building the extension …');
  const extension = await buildExtension('chrome');
  console.log('Starting the server of the team and a browser for each …');
  const all = await startTeamBrowsers({ users: PEOPLE, extension, headless: isHeadless, language });
  try {
    for (const [nth, session] of all.browsers.entries()) {
      const { name = '' } = PEOPLE[nth] ?? {};
      const role = await joinTeam(session, all.passFile(name));
      const page = await session.browser.newPage();
      await openCrm(page, all.demo.pageUrl('/quotes/q-2041', language));
      console.log(`${name} joined as ${role}.`);
    }
    console.log('Raise a flag in the window of Noor and watch the one of Sem; write a comment there, and read it in the first.');
    if (isHeadless && !keep) return;
    console.log('Close the windows, or press Ctrl+C, to end.');
    const closed = all.browsers.map(
      ({ browser }) => new Promise<void>((resolve) => browser.once('disconnected', () => resolve())),
    );
    await Promise.race([Promise.all(closed), untilInterrupted()]);
  } finally {
    await all.stop();
  }
}
