/** The characters that a text message has room for 160 of (3GPP TS 23.038, default alphabet); those of the extension count twice. */
const BASIC = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const EXTENDED = new Set('^{}\\[~]|€\f');

/** Marks that a phone writes as well in its own alphabet, where a message costs half as much. */
export function plainForSms(text: string): string {
  return text
    .replace(/[\u00a0\u202f\u2009]/g, ' ')
    .replace(/[‘’]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[–—]/g, '-')
    .replace(/…/g, '...');
}

/** How many messages a text is sent and paid as. */
export function smsParts(text: string): number {
  const characters = [...text];
  const isBasic = characters.every((each) => BASIC.has(each) || EXTENDED.has(each));
  const length = isBasic ? characters.reduce((sum, each) => sum + (EXTENDED.has(each) ? 2 : 1), 0) : text.length;
  const [one, each] = isBasic ? [160, 153] : [70, 67];
  return length <= one ? 1 : Math.ceil(length / each);
}
