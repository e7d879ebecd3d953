import { DESK_PAGES } from '@/entrypoints/desk/desk-pages';
import { press } from '../customer-file';
import { goTo } from './go-to';
import { mark, type Tour } from './tour';

/** What must have come before there is anything to look at. */
const CAME: Readonly<Record<string, string>> = { home: 'queued-answer', disputes: 'top-dispute', agreements: 'visit-row' };

/** The first page of the desk, with the form that answers a referral, and every other page of it. */
export const deskTour: Tour = async function* ({ session }) {
  const page = await session.openExtensionPage('desk.html');
  for (const name of ['home', ...DESK_PAGES.map((each) => each.page)]) {
    await goTo(page, name, CAME[name] ? mark(CAME[name]) : `[data-page="${name}"] > :nth-child(2)`);
    if (name === 'home') await press(page, 'queued-answer');
    yield [`desk, ${name}`, { page, hasFields: name === 'templates' }];
  }
  await page.close();
};
