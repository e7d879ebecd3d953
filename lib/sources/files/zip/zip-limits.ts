/** Bounds on what a packed file may become. Bookkeeping packs ten to forty times smaller; a bomb packs a thousand times and more. */
export interface ZipLimits {
  readonly entries: number;
  /** Bytes of all files together, unpacked. */
  readonly totalBytes: number;
  /** How many times larger than the packed file, once that is worth minding. */
  readonly ratio: number;
  readonly ratioFromBytes: number;
}

export const ZIP_LIMITS: ZipLimits = { entries: 10_000, totalBytes: 4_000_000_000, ratio: 250, ratioFromBytes: 10_000_000 };
