import type { Preset } from '../preset';
import { twinfieldBase } from './twinfield-base';

/** The same with amounts in the currency of each transaction alone. */
export const twinfieldForeign: Preset = {
  ...twinfieldBase,
  id: 'twinfield-foreign',
  signature: ['fintrslinedim2', 'fintrslineopenvaluesigned', 'fintrslineinvnumber'],
  columns: {
    ...twinfieldBase.columns,
    amount: 'fintrslinevaluesigned',
    open: 'fintrslineopenvaluesigned',
    currency: 'fintrsheadcurcode',
  },
};
