/** An amount in minor units as plain figures, for showing what was found: `-1234.50`. */
export const minorText = (minor: number, exponent: number): string => (minor / 10 ** exponent).toFixed(exponent);
