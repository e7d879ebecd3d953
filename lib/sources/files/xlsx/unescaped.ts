const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** Characters that XML does not allow, or would change, are written by their number: `_x000D_` (ECMA-376-1, 22.9.2.19). */
export const unescaped = (text: string): string =>
  text.includes('_x') ? text.replace(ESCAPE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text;
