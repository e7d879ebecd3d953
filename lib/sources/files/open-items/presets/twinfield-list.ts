import type { Preset } from '../preset';

/** Openstaande posten with the labels of the screen. */
export const twinfieldList: Preset = {
  id: 'twinfield-list',
  software: 'Twinfield',
  signature: ['dagboek', 'boekstnr boekstuknr boekstuknummer', 'debiteur', 'factuurnr factuurnummer', 'openstaand'],
  columns: { debtor_number: 'debiteur', invoice: 'factuurnr factuurnummer' },
  ignored: 'boekstnr boekstuknr boekstuknummer periode',
};
