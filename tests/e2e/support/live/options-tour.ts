import { POLICY_TABS } from '@/components/policy/policy-screen';
import { chooseBookFile } from '@/tests/support/browser/extension-pages';
import { goTo } from './go-to';
import { mark, type Tour } from './tour';
import { unfold } from './unfold';

/** Everything to set up, with all that is folded open and books that wait to be confirmed; and each part of the policy. */
export const optionsTour: Tour = async function* ({ session, host }) {
  const page = await session.openExtensionPage('options.html');
  await page.waitForSelector(mark('source-select'));
  await page.waitForSelector(mark('team-pass'));
  await unfold(page);
  await chooseBookFile(page, host.bookFile);
  yield ['options', { page }];
  for (const tab of POLICY_TABS) {
    await goTo(page, `policy/${tab}`, `.policy-nav a[href="#policy/${tab}"][aria-current="page"]`);
    yield [`policy, ${tab}`, { page }];
  }
  await page.close();
};
