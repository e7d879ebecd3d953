import { nextTurn } from './next-turn';

/**
 * Gives everything else its turn after so much work, since each turn costs as much as to read some dozen records; and after none at all, which
 * stands for a long piece of a file in which nothing was found.
 */
export function turnsFor(most: number): (done: number) => Promise<void> {
  let since = 0;
  return async (done) => {
    since += done;
    if (done > 0 && since < most) return;
    since = 0;
    await nextTurn();
  };
}
