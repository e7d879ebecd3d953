import { describe, expect, it } from 'vitest';
import { keepHandover, takeHandover } from './flag-handover';

const SELECTED = { selection: 'Bakkerij Zon B.V.', claims: [], isAdapter: false, origin: 'https://mail.example' };

describe('what was pointed at', () => {
  it('is handed over once, under an id that tells nothing', async () => {
    const id = await keepHandover(SELECTED);
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(await takeHandover(id)).toEqual(SELECTED);
    expect(await takeHandover(id)).toBeNull();
  });

  it.each(['', 'enabled-sites', '../x'])('is not what else is stored there: %s', async (id) => {
    expect(await takeHandover(id)).toBeNull();
  });
});
