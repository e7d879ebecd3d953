import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPointer } from './start-pointer';

/** Brought in by the worker when somebody wants to point in the page; until then no page pays for it. */
export default defineUnlistedScript(startPointer);
