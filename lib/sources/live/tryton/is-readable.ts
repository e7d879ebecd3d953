import { orNothing } from '../or-nothing';
import type { Listing, TrytonDesk } from './tryton-desk';

/** Whether the user may read it, and its module is there. */
export const isReadable = async (desk: TrytonDesk, listing: Listing): Promise<boolean> =>
  (await orNothing(desk.try(listing))) !== null;
