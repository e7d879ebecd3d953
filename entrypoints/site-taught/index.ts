import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startTaught } from './start-taught';

/** The script of all that people taught of an origin, beside the core as the script of any other site. */
export default defineUnlistedScript(startTaught);
