import { watchRates } from './watch-rates';

/** Tells whenever amounts are to be converted by other rates than before, whoever fetched or forgot them. Returns how to stop. */
export function watchNewRates(onChange: () => void): () => void {
  let known: string | null = null;
  return watchRates(({ newest }) => {
    const told = JSON.stringify(newest);
    const isNew = known !== null && told !== known;
    known = told;
    if (isNew) onChange();
  });
}
