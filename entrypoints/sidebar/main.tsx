import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import '@/components/ui/ui.css';
import '@/components/company/company.css';
import '@/components/debtor/debtor.css';
import '@/components/debtor/figures.css';
import '@/components/checklist/checklist.css';
import '@/components/decision/decision.css';
import '@/components/record/flags.css';
import '@/components/record/record.css';
import './sidebar.css';
import { keepTeam } from '@/lib/app/keep-team';
import { preferredWords } from '@/lib/app/preferred-words';
import { usualBook } from '@/lib/app/usual-book';
import { awaitHandover } from './await-handover';
import { connectFrame } from './connect-frame';
import { createScreen } from './screen';
import { createSidebar } from './sidebar-controller';

/**
 * The panel beside a page. Nothing is shown before the worker confirmed that our own content script put this frame here, in this
 * tab: a page may frame this address too, but cannot announce a nonce.
 */
const nonce = location.hash.slice(1);
const handover = awaitHandover(window, nonce);
const screen = createScreen(document.getElementById('app') as HTMLElement, preferredWords(navigator.languages));
const sidebar = createSidebar(screen);
// Opening the database takes about as long as the way to the worker and back: both at once. A failure shows at the first look.
usualBook().catch(() => undefined);

if (window.parent === window) sidebar.showAlone();
else connectFrame(handover, nonce, sidebar);
keepTeam();
