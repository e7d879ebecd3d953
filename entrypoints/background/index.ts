import { defineBackground } from 'wxt/utils/define-background';
import { enterCustomer } from '@/lib/app/enter-customer';
import { proposeCustomers } from '@/lib/app/propose-customers';
import { startFlagging } from '@/lib/app/start-flagging';
import { startAllowedTeaching } from '@/lib/app/start-teaching';
import { keepRefreshAlarm, keepScoresAlarm, onRefreshAlarm, onScoresAlarm, onTeamAlarm } from '@/lib/platform/alarms';
import { createMenuItems, onMenuClicked } from '@/lib/platform/context-menu';
import { onBrowserStart, onInstalled } from '@/lib/platform/lifecycle';
import { listenToMessages } from '@/lib/platform/messages';
import { forgetTab } from '@/lib/platform/nonces';
import { onOmnibox } from '@/lib/platform/omnibox';
import { onPermissionsChanged } from '@/lib/platform/permissions';
import type { TabCommand } from '@/lib/platform/protocol';
import { syncSiteScripts } from '@/lib/platform/scripts';
import { hasConnections } from '@/lib/platform/settings';
import { onCommand, onTabClosed, openOwnPage, sendToTab } from '@/lib/platform/tabs';
import { answerMessage } from './answer-message';
import { keepScoresInBackground } from './keep-scores';
import { keepTeamRoom, watchMembership } from './keep-team-room';
import { ownPagePath } from './own-page-path';
import { refreshInBackground } from './refresh-sources';

/** Keyboard commands of the manifest → what the content script of the tab is told. */
const COMMANDS: Readonly<Record<string, TabCommand['command']>> = {
  'sidebar-toggle': 'sidebar.toggle',
  'sidebar-focus': 'sidebar.focus',
  'term-apply': 'term.apply',
};

/** Told to no page: the worker itself looks at the tab. */
const FLAG_COMMAND = 'flag-customer';

/** A browser may forget its alarms when it is closed. */
async function restoreAlarms(): Promise<void> {
  await keepRefreshAlarm(await hasConnections.getValue());
  await keepScoresAlarm();
}

// Every listener is registered in the first turn: a worker that was woken by an event hears it only then.
export default defineBackground(() => {
  listenToMessages(answerMessage);
  onCommand((name, tabId) => {
    const command = COMMANDS[name];
    if (command) void sendToTab(tabId, { command });
    else if (name === FLAG_COMMAND) void startFlagging({ tabId });
  });
  onMenuClicked((click) => void startFlagging(click));
  onOmnibox(proposeCustomers, (text) => void enterCustomer(text));
  onTabClosed((tabId) => void forgetTab(tabId));
  onPermissionsChanged(() => {
    void syncSiteScripts();
    void startAllowedTeaching();
  });
  onTeamAlarm(() => void keepTeamRoom());
  watchMembership();
  onRefreshAlarm(() => void refreshInBackground({ is: 'due' }));
  onScoresAlarm(() => void keepScoresInBackground());
  onBrowserStart(() => {
    void syncSiteScripts();
    void restoreAlarms();
    void keepTeamRoom();
  });
  onInstalled((isFirst) => {
    void restoreAlarms();
    void createMenuItems();
    void keepTeamRoom();
    // An update forgets the scripts that were registered at run time.
    void syncSiteScripts();
    if (isFirst) void openOwnPage(ownPagePath({ page: 'options' }));
  });
});
