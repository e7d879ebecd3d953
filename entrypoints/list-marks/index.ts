import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startMarks } from './start-marks';

/** Registered beside the core where somebody switched marks in lists on; no other page pays for it. */
export default defineUnlistedScript(startMarks);
