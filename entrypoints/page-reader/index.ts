import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readGeneric } from '@/lib/sites/generic/read-generic';

/** Injected on the user's click into a page without an adapter; what it read is the answer to whoever injected it. */
export default defineUnlistedScript(() => readGeneric({ document, url: new URL(location.href) }));
